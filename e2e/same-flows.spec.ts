import type { Page } from '@playwright/test'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { expect, test } from './fixtures.ts'
import { open } from './screen.ts'

const others: readonly Partial<Configuration>[] = [
  { quarantine: 'unc', 'smart-protection': 'cloud' },
  { 'server-http-port': 4343 },
  { 'central-link': 'one-way', heartbeat: 'http', 'central-protocol': 'http' },
  { 'agents-unreachable': 'on', 'device-control': 'off', 'web-reputation': 'off' },
]

/** Between them they have every row that can apply, in every way in which rows share a port. */
const configurations: readonly Configuration[] = [
  presetConfiguration('before-14096'),
  ...others.map((change) => changeConfiguration(defaultConfiguration, change)),
]

type FlowLine = string

/** What each place of the application shows, as `source > destination transport/port`. */
async function readTable(page: Page): Promise<FlowLine[]> {
  return await page
    .locator('[data-flow]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-flow') ?? ''))
}

/** The chips of each link, as `link chip`. */
const readDiagram = (page: Page): Promise<string[]> =>
  page
    .locator('.react-flow__edge')
    .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label') ?? ''))

/** The flows of the details of every link: the first is opened, `]` brings the next. */
async function readDetails(page: Page, links: number): Promise<FlowLine[]> {
  const ids: string[] = []
  await page.locator('.react-flow__edge').first().focus()
  await page.keyboard.press('Enter')
  const panel = page.locator('#side-panel')
  await expect(panel).toBeFocused()
  for (let position = 1; position <= links; position++) {
    await expect(panel.getByText(`${position} of ${links}`, { exact: true })).toBeVisible()
    ids.push(...(await panel.locator('[data-flows]').evaluateAll(readFlows)))
    await page.keyboard.press(']')
  }
  return ids
}

const readFlows = (chips: Element[]): FlowLine[] =>
  chips.flatMap((chip) => (chip.getAttribute('data-flows') ?? '').split(' '))

for (const configuration of configurations) {
  const fragment = encodeDeployment(deploymentOf(configuration))
  test(`diagram, details and table hold the same flows: ${fragment}`, async ({ page }) => {
    const topology = topologyOf(deploymentOf(configuration))
    const expected = topology.flows.map((flow) => flow.id).toSorted()
    await open(page, fragment)
    const labels = await readDiagram(page)
    for (const link of topology.connections) {
      const ports = link.chips.map((chip) => chip.text).join(', ')
      expect(labels.filter((label) => label.endsWith(`: ${ports}`)).length).toBeGreaterThan(0)
    }
    expect(labels.length).toBe(topology.connections.length)
    expect([...new Set(await readDetails(page, labels.length))].toSorted()).toEqual(expected)
    await page.getByRole('radio', { name: 'Ports' }).check()
    await expect(page.locator('[data-flow]').first()).toBeVisible()
    expect((await readTable(page)).toSorted()).toEqual(expected)
  })
}
