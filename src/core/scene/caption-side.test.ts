import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { View } from '#core/link/view.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { captionSide } from './caption-side.ts'
import { narrowPicture } from './narrow-picture.ts'

const messages = messagesFor('en')

/** The picture of a comparison, and what is left of it for a side. */
function drawSide(before: Deployment, after: Deployment, side: View['side']) {
  const comparison = compareDeployments(before, after)
  const statuses = listStatuses(comparison)
  const whole = placePlainly(gatherCompared(uniteTopologies(comparison), statuses, []), {
    messages,
  })
  const compared = new Map(comparison.hosts.map((host) => [host.id, host]))
  const narrowed = narrowPicture(whole, statuses, { side, 'changes-only': 'off' })
  return { comparison, whole, compared, said: captionSide(narrowed, compared, side, messages) }
}

const read = (link: string) => decodeDeployment(link).deployment

test('cards say which ports came, went and moved, and of a side what that has', () => {
  const [before, after] = [
    read('#v=1&smart-protection=integrated&iis=virtual'),
    read('#v=1&smart-protection=integrated&iis=virtual&server-http-port=80&central-protocol=https'),
  ]
  const linesOf = (side: View['side']) => {
    const { said } = drawSide(before, after, side)
    const server = said.hosts.find(({ kind }) => kind === 'apex-one-server')
    const central = said.hosts.find(({ kind }) => kind === 'apex-central')
    const site = server?.parts.find(({ part }) => part === 'iis-virtual')
    return [site?.detailLines, central?.detailLines].map((lines) => lines?.join(' / '))
  }
  expect(linesOf('both')).toEqual(['HTTPS 4343 / HTTP 8080 → 80', 'TCP −80, 443 · UDP 10323'])
  expect(linesOf('before')).toEqual(['HTTPS 4343 · HTTP 8080', 'TCP 80, 443 · UDP 10323'])
  expect(linesOf('after')).toEqual(['HTTPS 4343 · HTTP 80', 'TCP 443 · UDP 10323'])
})

test('a side has its own names, addresses and parts', () => {
  const before = read('#v=2&iis=virtual&sql-server.name=Old&sql-server.address=10.0.0.1')
  const after = read('#v=2&iis=default&sql-server.name=New&sql-server.address=10.0.0.2')
  const tell = (side: View['side']) => {
    const { hosts } = drawSide(before, after, side).said
    const database = hosts.find(({ kind }) => kind === 'sql-server')
    const server = hosts.find(({ kind }) => kind === 'apex-one-server')
    return [database?.name, database?.addresses, database?.detailLines, server?.parts[0]?.part]
  }
  expect(tell('before')).toEqual(['Old', ['10.0.0.1'], ['SQL Server', '10.0.0.1'], 'iis-virtual'])
  expect(tell('after')).toEqual(['New', ['10.0.0.2'], ['SQL Server', '10.0.0.2'], 'iis-default'])
})

const presets = presetIds.map((preset) => deploymentOf(presetConfiguration(preset)))
const sampled = sampleDeployments(12, 5)
const pairs = [
  ...presets.flatMap((before) => presets.map((after) => [before, after] as const)),
  ...sampled.slice(1).map((after, index) => [sampled[index] ?? after, after] as const),
]

test('each card of a side lists its ports, in the lines that the union has for them', () => {
  let cards = 0
  for (const [before, after] of pairs) {
    for (const side of ['before', 'after'] as const) {
      const { whole, compared, said } = drawSide(before, after, side)
      const places = new Map(whole.hosts.map((host) => [host.id, host]))
      for (const host of said.hosts) {
        const place = places.get(host.id)
        const room = [place, ...(place?.parts ?? [])].map((block) =>
          block ? block.nameLines.length + block.detailLines.length : 0,
        )
        expect(host.box).toBe(place?.box)
        expect(host.listens).toEqual(compared.get(host.id)?.[side]?.listens)
        expect(host.nameLines.length + host.detailLines.length).toBeLessThanOrEqual(room[0] ?? 0)
        cards++
      }
    }
  }
  expect(cards).toBeGreaterThan(pairs.length)
})
