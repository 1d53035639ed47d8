import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { type Box, bottom, centre, overlaps, right } from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { measureText } from '#core/text/measure-text.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { arrangeCard, measureCard } from './arrange-card.ts'
import { captionHost, wantedWidth } from './caption-hosts.ts'

function cardOf(
  kind: HostKind,
  change: Partial<Configuration> = {},
  { more = 0, leaveAt = null as number | null, language = 'en' as 'en' | 'ja' } = {},
) {
  const topology = topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
  const host = topology.hosts.find((candidate) => candidate.kind === kind)
  invariant(host, `there is a ${kind}`)
  const width = wantedWidth(host, [], messagesFor(language))
  const captioned = captionHost(host, width, messagesFor(language))
  const box = { x: 100, y: 50, width, height: measureCard(captioned) + more }
  return arrangeCard(captioned, box, leaveAt)
}

const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  right(inner) <= right(outer) &&
  bottom(inner) <= bottom(outer)

test('a card is 176 px wide, the server 216 px', () => {
  expect(cardOf('agent').box.width).toBe(176)
  expect(cardOf('apex-one-server').box.width).toBe(216)
})

test('a card becomes wider for a word that must not be cut', () => {
  const card = cardOf('active-directory', {}, { language: 'ja' })
  expect(card.box.width).toBe(190)
  expect(card.nameLines).toEqual(['Active Directory', 'サーバ /', 'ドメインコントローラ'])
})

test('a host that listens on nothing shows its name only', () => {
  expect(cardOf('web-browser')).toMatchObject({ nameLines: ['Web browser'], detailLines: [] })
})

test('icon and text stand in the middle of a card that is higher than it needs', () => {
  const { box, icon, text } = cardOf('agent', {}, { more: 60 })
  expect(Math.abs(centre(icon).y - centre(box).y)).toBeLessThanOrEqual(0.5)
  expect(Math.abs(centre(text).y - centre(box).y)).toBeLessThanOrEqual(0.5)
})

test('the integrated SPS stands inside the IIS site, both inside the server', () => {
  for (const more of [0, 17, 60]) {
    const card = cardOf('apex-one-server', {}, { more })
    const [site, sps] = card.parts
    invariant(site && sps, 'the server has two boxes')
    expect([site.part, sps.part]).toEqual(['iis-virtual', 'integrated-sps'])
    expect(isInside(sps.box, site.box)).toBe(true)
    expect(isInside(site.box, card.box)).toBe(true)
    expect(isInside(sps.text, sps.box)).toBe(true)
    expect(overlaps(site.text, sps.box)).toBe(false)
    expect(bottom(card.text)).toBeLessThan(site.box.y)
    expect(bottom(card.box) - bottom(site.box)).toBeLessThan(12)
  }
})

test('the parts say the ports that they listen on', () => {
  const [site, sps] = cardOf('apex-one-server', { 'server-https-port': 30000 }).parts
  expect(site?.detailLines).toEqual(['HTTPS 30000 · HTTP 8080'])
  expect(sps?.detailLines).toEqual(['HTTPS 30000 · HTTP 8080'])
})

test('ports of the server that no part stands for are in its head', () => {
  expect(cardOf('apex-one-server').detailLines).toEqual([])
  expect(cardOf('apex-one-server', { quarantine: 'unc' }).detailLines).toEqual([
    'TCP 137, 139, 445',
    'UDP 137, 138',
  ])
  expect(
    cardOf('apex-one-server', { quarantine: 'unc', 'server-https-port': 137 }).detailLines,
  ).toEqual(['TCP 139, 445 · UDP 137, 138'])
})

test('the MCP agent is a tab on the top border, around the line that leaves there', () => {
  const { box, parts } = cardOf('apex-one-server', {}, { leaveAt: 260 })
  const tab = parts.at(-1)
  invariant(tab, 'there is a tab')
  expect(tab.part).toBe('mcp-agent')
  expect(centre(tab.box)).toEqual({ x: 260, y: box.y })
})

test('the tab stays on its card wherever the line leaves', () => {
  for (const leaveAt of [null, 102, 322]) {
    const { box, parts } = cardOf('apex-one-server', {}, { leaveAt, language: 'ja' })
    const tab = parts.at(-1)
    expect(tab?.box.x).toBeGreaterThan(box.x)
    expect(right(tab?.box ?? box)).toBeLessThan(right(box))
  }
})

const kinds = topologyOf(defaultDeployment).hosts.map((host) => host.kind)
const everyCard = languages.flatMap((language) =>
  (['url', 'unc'] as const).flatMap((quarantine) =>
    kinds.map((kind) => ({ kind, language, quarantine })),
  ),
)

test.each(everyCard)('every text of $kind fits into its place ($language, $quarantine)', (one) => {
  const change = { quarantine: one.quarantine, 'server-https-port': 65535 }
  const card = cardOf(one.kind, change, { language: one.language })
  const widths = [card, ...card.parts].flatMap(({ nameLines, detailLines, text }) => [
    ...nameLines.map((line) => measureText(line, text === card.text ? 13 : 11, 600) - text.width),
    ...detailLines.map((line) => measureText(line, 11, 400) - text.width),
  ])
  expect(Math.max(...widths)).toBeLessThanOrEqual(0)
})
