import type { Locator, Page } from '@playwright/test'
import { findingKinds } from '#core/topology/findings/finding.ts'
import { findFaults } from './find-faults.ts'
import { expect, test } from './fixtures.ts'
import { expectSettings, open } from './screen.ts'

/** A deployment with two warnings and some advice. */
const doubtful = '#v=1&agent-port=3389&ad=off&central-link=one-way'
const sound = '#v=1&smart-scan=https&web-reputation=off&central-protocol=https'

/** Two agent groups that share addresses, one of which nobody serves, and hosts without any. */
const shared =
  '#v=2&smart-protection=standalone&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.address=10.1.4.0/24&standalone-sps.serves=agent'

const count = (page: Page): Locator => page.getByRole('button', { name: /\bfindings?\b|^指摘事項/ })

const cards = (page: Page): Locator => page.getByRole('tabpanel').getByRole('article')

const card = (page: Page, title: string): Locator => cards(page).filter({ hasText: title })

async function openFindings(page: Page, fragment: string): Promise<void> {
  await open(page, fragment)
  await count(page).click()
  await expect(page.getByRole('tabpanel')).toBeVisible()
}

test('findings are counted in the header and listed, warnings first', async ({ page }) => {
  await openFindings(page, doubtful)
  await expect(count(page)).toHaveAccessibleName('5 findings, 2 warnings')
  await expect(cards(page)).toHaveCount(5)
  await expect(cards(page)).toContainText(['Warning', 'Warning', 'Advice', 'Advice', 'Advice'])
  await expect(card(page, 'The agent port belongs')).toContainText('TCP 3389 (Remote Desktop)')
  await count(page).click()
  await expect(cards(page)).toHaveCount(0)
})

test('a remedy says what it sets, sets it, and ends the finding', async ({ page }) => {
  await openFindings(page, '#v=1&agent-port=3389')
  const finding = card(page, 'The agent port belongs')
  await finding.getByRole('button', { name: 'Set “Agent listening port” to 21112' }).click()
  await expectSettings(page, '')
  await expect(finding).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Details and findings' })).toBeFocused()
})

test('a finding leads to its options and shows its place', async ({ page }) => {
  await openFindings(page, doubtful)
  const finding = card(page, 'Device control without Active Directory')
  await finding.getByRole('button', { name: 'Go to “Active Directory”' }).click()
  await expect(page.getByRole('switch', { name: 'Active Directory' })).toBeFocused()
  await card(page, 'Queries over plain HTTP').getByRole('button', { name: /^Show/ }).click()
  await page.getByRole('tab', { name: 'Details' }).click()
  const details = page.getByRole('tabpanel')
  await expect(details.getByRole('heading', { name: '2 selected' })).toBeVisible()
  await expect(details.getByRole('table', { name: 'Selected connections' })).toBeVisible()
  await details
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await expect(details.getByRole('heading', { level: 2 })).toContainText('→')
})

test('a finding about hosts names them, and leads to their rows from any tab', async ({ page }) => {
  await openFindings(page, shared)
  const finding = card(page, 'Hosts with one address')
  await expect(finding).toContainText('10.1.0.0/16, 10.1.4.0/24')
  const hosts = finding.getByRole('list', { name: 'Hosts: Hosts with one address' })
  await expect(hosts.getByRole('listitem')).toHaveText([/^HQ/, /^Plant/])
  const focused = page.locator(':focus')
  for (const name of ['Plant', 'HQ']) {
    await hosts.getByRole('button', { name }).click()
    await expect(focused).toContainText(name)
    await expect(focused).toHaveRole('gridcell')
  }
})

test('agents that nobody serves and hosts without an address are named', async ({ page }) => {
  await openFindings(page, shared)
  await expect(card(page, 'Agents without a Smart Protection source')).toContainText('Plant')
  const note = card(page, 'Hosts without an address')
  await expect(note).toContainText('Note')
  await expect(cards(page).last()).toContainText('Hosts without an address')
  await expect(note.getByRole('list', { name: /^Hosts:/ })).toContainText('Web browser')
})

test('a finding about rows of the list names the hosts that they concern', async ({ page }) => {
  await openFindings(page, shared)
  const hosts = card(page, 'Queries over plain HTTP').getByRole('list', { name: /^Hosts:/ })
  await expect(hosts).toContainText('HQ')
})

test('a sound deployment has no findings', async ({ page }) => {
  await openFindings(page, sound)
  await expect(count(page)).toHaveAccessibleName('0 findings')
  await expect(page.getByRole('heading', { name: 'No findings' })).toBeVisible()
  expect(await findFaults(page)).toEqual([])
})

test('every finding has its documentation in both languages', async ({ page }) => {
  for (const kind of findingKinds) {
    await page.goto(`./docs/findings/${kind}.en.html`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: '日本語' }).click()
    await expect(page).toHaveURL(new RegExp(`/docs/findings/${kind}\\.ja\\.html$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  }
  expect(await findFaults(page)).toEqual([])
  const faces = () =>
    page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`))
  await expect.poll(faces).toEqual(['Inter loaded'])
})

test('the documentation of a finding opens in a tab of its own', async ({ page, context }) => {
  await openFindings(page, doubtful)
  const opened = context.waitForEvent('page')
  await card(page, 'Queries over plain HTTP').getByRole('link').click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(
    'Queries over plain HTTP',
  )
})

for (const [theme, locale, width] of [
  ['light', 'ja-JP', 1280],
  ['dark', 'en-US', 1280],
  ['light', 'en-US', 360],
  ['dark', 'ja-JP', 360],
] as const) {
  test.describe(`${theme}, ${locale}, ${width} px`, () => {
    test.use({ colorScheme: theme, locale, viewport: { width, height: 740 } })

    for (const [about, fragment] of [
      ['choices', doubtful],
      ['hosts', shared],
    ] as const) {
      test(`axe finds nothing in the list of findings about ${about}`, async ({ page }) => {
        await openFindings(page, fragment)
        expect(await findFaults(page)).toEqual([])
      })
    }
  })
}
