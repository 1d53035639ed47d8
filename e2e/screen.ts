import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the page, with a fragment, and waits until its controls work and all its parts are there. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`)
  await expect(page.locator('#first-screen')).not.toBeAttached()
  await expect(page.getByRole('button', { name: /^(Share|共有)$/ })).toBeEnabled()
  // Stands there as soon as drops and pastes are taken.
  await expect(page.locator('#opening')).toBeAttached()
  // A panel that comes later must not change what a test has begun to count or to measure.
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
}

/** What the link in the address says, without version and checksum. */
export const settings = (page: Page): string =>
  new URL(page.url()).hash.replace(/^#v=1&c=[0-9a-f]{8}&/, '#')

/** Waits until the address holds these settings. */
export const expectSettings = (page: Page, wanted: string): Promise<void> =>
  expect.poll(() => settings(page)).toBe(wanted)

/** A field by its label alone. */
export const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true })

/** Chooses in a segmented control. */
export const choose = (page: Page, group: string, value: string): Promise<void> =>
  page
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: value, exact: true })
    .check()

/** Chooses in a list that opens. */
export async function pick(page: Page, list: string, label: string): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).selectOption({ label })
}

/** Pastes a text on the page, as from another program. */
export const handOverText = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { bubbles: true, clipboardData: data })
    document.body.dispatchEvent(event)
  }, text)
