import { expect, test } from './fixtures.ts'
import { expectSettings, handOverText, open } from './screen.ts'

const settings = 'iis=default&agent-port=30000'
const withSum = new RegExp(`/#v=1&c=[0-9a-f]{8}&${settings}$`)

test('a link written by hand gets its checksum in the address, and no step is added', async ({
  page,
}) => {
  await open(page)
  const steps = await page.evaluate(() => history.length)
  await page.goto(`./#v=1&${settings}`)
  await expect(page).toHaveURL(withSum)
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)
})

for (const lost of [`?v=1&${settings}`, `?v=1&amp;${settings.replace('&', '&amp;')}`]) {
  test(`./${lost} is read, said to have lost its sign, and written as it should be`, async ({
    page,
  }) => {
    await open(page, lost)
    await expect(page.getByRole('alert')).toContainText('The link lost its “#” on the way')
    await expect(page.getByText('443').first()).toBeVisible()
    await expect(page).toHaveURL(withSum)
    expect(new URL(page.url()).search).toBe('')
  })
}

for (const path of ['%23', '%2523', 'tools/%23', 'index.html%23']) {
  test(`the server leads /${path}v=1&… to the page`, async ({ page }) => {
    await open(page, `${path}v=1&${settings}`)
    await expectSettings(page, `#${settings}`)
    await expect(page.getByRole('alert')).toBeHidden()
  })
}

test('the page for unknown addresses leads a link with an escaped sign to the page', async ({
  page,
}) => {
  // As a host of plain files answers, but for the status, which the console would show in red.
  await page.route('**/%23v=1*', (route) => route.fulfill({ path: 'dist/404.html', status: 200 }))
  await open(page, `%23v=1&${settings}`)
  await expectSettings(page, `#${settings}`)
})

test('the page for unknown addresses says what it is', async ({ page }) => {
  await page.goto('./404.html')
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
  await page.getByRole('link', { name: 'Portscape' }).first().click()
  await expect(page.getByRole('button', { name: 'Share' })).toBeEnabled()
})

test('a wrapped link in a Japanese sentence is opened when it is pasted', async ({ page }) => {
  await open(page)
  const link = encodeURIComponent(`https://portscape.example/#v=1&${settings}`)
  await handOverText(page, `構成は https://x.safelinks.example/?url=${link}&data=05、別紙です。`)
  await expectSettings(page, `#${settings}`)
})
