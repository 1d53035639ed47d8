import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { looks } from './looks.ts'
import { field, open } from './screen.ts'

const changed = '#v=1&title=Head%20office&smart-protection=cloud&edge=off&agent-port=30000'

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.locale}`, () => {
    test.use(look)

    test('axe finds nothing with options changed and a bad link', async ({ page }) => {
      await open(page, `${changed}&nothing=1`)
      expect(await findFaults(page)).toEqual([])
    })
  })

  test.describe(look.colorScheme, () => {
    test.use({ colorScheme: look.colorScheme })

    test('axe finds nothing on the default screen, nor where something is chosen above it', async ({
      page,
    }) => {
      test.slow()
      await open(page)
      expect(await findFaults(page)).toEqual([])
      for (const name of ['Share', 'Theme', 'Export']) {
        await page.getByRole('button', { name }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        if (name === 'Export') await page.getByRole('radio', { name: 'PNG' }).check()
        expect(await findFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    })

    test('axe finds nothing on a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await open(page, `${changed}&nothing=1`)
      expect(await findFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Options' }).click()
      await field(page, 'Agent listening port').fill('99999')
      expect(await findFaults(page)).toEqual([])
    })
  })
}

test('everything is reached by keyboard, and what has the focus shows it', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to the diagram' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await skip.focus()
  for (const name of [
    'Title of the deployment',
    'Diagram',
    'Undo',
    'Redo',
    'Compare',
    '日本語',
    'Theme',
    '2 findings',
    'Open…',
    'Share',
  ]) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toHaveAccessibleName(name)
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      'solid',
    )
  }
})

test('a dialog gives the focus back to the button that opened it', async ({ page }) => {
  await open(page)
  const button = page.getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
})
