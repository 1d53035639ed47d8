import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { measureCaption } from '#core/layout/size/caption-hosts.ts'
import { cardSpacing } from '#core/layout/spacing.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { View } from '#core/link/view.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import { captionSide } from './caption-side.ts'
import { narrowPicture } from './narrow-picture.ts'

const messages = messagesFor('en')

/** The picture of a comparison, and what is left of it for a side. */
function drawSide(before: Deployment, after: Deployment, side: View['side']) {
  const comparison = compareDeployments(before, after)
  const statuses = listStatuses(comparison)
  const whole = placePlainly(gatherCompared(uniteTopologies(comparison), statuses, everything), {
    messages,
  })
  const compared = new Map(comparison.hosts.map((host) => [host.id, host]))
  const narrowed = narrowPicture(whole, statuses, { side, 'changes-only': 'off' })
  const said = captionSide(narrowed, { comparison, hosts: compared }, side, messages)
  return { comparison, whole, compared, said }
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

test('of both, a card says what its host was called and where it was, and a side does not', () => {
  const before = read(
    '#v=2&sql-server.name=Old&sql-server.address=10.0.0.1&apex-central.name=central' +
      '&apex-central.address=192.168.100.200&active-directory.name=dc',
  )
  const after = read(
    '#v=2&sql-server.name=New&sql-server.address=10.0.0.2&apex-central.name=central' +
      '&apex-central.address=192.168.110.201,192.168.110.202&active-directory.address=10.0.0.3',
  )
  const linesOf = (kind: string, side: View['side']) => {
    const host = drawSide(before, after, side).said.hosts.find((one) => one.kind === kind)
    return [host?.detailLines, host?.former]
  }
  expect(linesOf('sql-server', 'both')).toEqual([
    ['was Old', 'SQL Server', '10.0.0.1 → 10.0.0.2'],
    ['was Old · 10.0.0.1'],
  ])
  expect(linesOf('sql-server', 'after')).toEqual([['SQL Server', '10.0.0.2'], []])
  expect(linesOf('apex-central', 'both')).toEqual([
    ['Apex Central', '192.168.110.201', '192.168.110.202', 'was 192.168.100.200'],
    ['was 192.168.100.200'],
  ])
  expect(linesOf('active-directory', 'both')).toEqual([['was dc', '10.0.0.3'], ['was dc']])
})

test('each row of a card of several says who it was, and where', () => {
  const long = 'Manufacturing plant, building 7, second floor'
  const agents = (network: number, ...floors: readonly [string, string, string]) =>
    read(
      ['agent', 'agent-2', 'agent-3'].reduce(
        (link, id, floor) =>
          `${link}&${id}.name=${encodeURIComponent(floors[floor] ?? '')}&${id}.address=10.${network}.${floor}.1`,
        '#v=2',
      ),
    )
  const before = agents(8, 'First', long, 'Third')
  const after = agents(9, '1F', '2F', '3F')
  const rowsOf = (side: View['side']) =>
    drawSide(before, after, side)
      .said.hosts.find(({ kind }) => kind === 'agent')
      ?.rows?.map(({ nameLines, address, formerLines }) => [
        nameLines.join(' '),
        address,
        ...(formerLines.length > 0 ? [formerLines.join(' ')] : []),
      ])
  expect(rowsOf('before')).toEqual([
    ['First', '10.8.0.1'],
    [long, '10.8.1.1'],
    ['Third', '10.8.2.1'],
  ])
  expect(rowsOf('both')).toEqual([
    ['1F', '10.9.0.1', 'was First · 10.8.0.1'],
    ['2F', '10.9.1.1', `was ${long} · 10.8.1.1`],
    ['3F', '10.9.2.1', 'was Third · 10.8.2.1'],
  ])
  expect(rowsOf('after')).toEqual([
    ['1F', '10.9.0.1'],
    ['2F', '10.9.1.1'],
    ['3F', '10.9.2.1'],
  ])
})

test('a part that only one has is in the picture of both and of that one, marked as such', () => {
  const [all, alone] = [
    read(''),
    read('#v=1&smart-protection=standalone&apex-central=off&iis=default'),
  ]
  const partsOf = (before: Deployment, after: Deployment, side: View['side']) =>
    drawSide(before, after, side)
      .said.hosts.flatMap(({ parts }) => parts)
      .map(({ part, fate, nameLines }) => [part, fate?.kind, ...nameLines])
  const [virtual, byDefault] = ['IIS: virtual web site', 'IIS: default web site']
  expect(partsOf(all, alone, 'both')).toEqual([
    ['iis-default', 'moved', `${virtual} →`, byDefault],
    ['integrated-sps', 'removed', 'Integrated SPS'],
    ['mcp-agent', 'removed', 'MCP agent'],
  ])
  expect(partsOf(all, alone, 'before').map(([part]) => part)).toEqual([
    'iis-virtual',
    'integrated-sps',
    'mcp-agent',
  ])
  expect(partsOf(all, alone, 'after')).toEqual([['iis-default', 'moved', byDefault]])
  expect(partsOf(alone, all, 'both').map(([part, fate]) => [part, fate])).toEqual([
    ['iis-virtual', 'moved'],
    ['integrated-sps', 'added'],
    ['mcp-agent', 'added'],
  ])
})

test('a zone has the name that it has on that side, and room for it', () => {
  const names = ['Plant', 'Manufacturing plant west'] as const
  const [before, after] = names.map((name) =>
    read(`#v=2&ot.name=${encodeURIComponent(name)}&ot.look=client&ot.trust=1.5&agent.zone=ot`),
  )
  if (!before || !after) throw new Error('there are two')
  const nameOf = (side: View['side']) =>
    drawSide(before, after, side).said.zones.find(({ id }) => id === 'ot')?.name
  expect([nameOf('before'), nameOf('after')]).toEqual([...names])
  const [one, other] = [drawSide(before, after, 'both'), drawSide(after, before, 'both')]
  expect(one.whole.zones.map(({ title }) => title)).toEqual(
    other.whole.zones.map(({ title }) => title),
  )
})

const presets = presetIds.map((preset) => deploymentOf(presetConfiguration(preset)))
const sampled = sampleDeployments(12, 5)
const pairs = [
  ...presets.flatMap((before) => presets.map((after) => [before, after] as const)),
  ...sampled.slice(1).map((after, index) => [sampled[index] ?? after, after] as const),
]

test('each card of a side lists its ports, in the room that the union has for them', () => {
  let cards = 0
  for (const [before, after] of pairs) {
    for (const side of ['before', 'after'] as const) {
      const { whole, compared, said } = drawSide(before, after, side)
      const places = new Map(whole.hosts.map((host) => [host.id, host]))
      for (const host of said.hosts) {
        expect(host.box).toBe(places.get(host.id)?.box)
        expect(host.listens).toEqual(compared.get(host.id)?.[side]?.listens)
        expect(measureCaption(host, cardSpacing)).toBeLessThanOrEqual(host.text.height)
        cards++
      }
    }
  }
  expect(cards).toBeGreaterThan(pairs.length)
})

test('a host that moved says the zone that it stood in, since it stays where it is', () => {
  const hosts = '#v=2&agent.name=HQ&agent-2.name=Plant&ot.name=OT&ot.trust=1.5&ot.look=client'
  const [before, after] = [read(hosts), read(`${hosts}&agent-2.zone=ot`)]
  const tell = (side: View['side']) =>
    drawSide(before, after, side)
      .said.hosts.find(({ name }) => name === 'Plant')
      ?.detailLines.join(' ')
  expect(tell('both')).toContain('was in Client segment')
  expect(tell('before')).toContain('was in Client segment')
  expect(tell('after')).not.toContain('Client segment')
})
