import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { everything, type Narrowing, narrowTopology } from './narrow-topology.ts'
import { topologyOf } from './topology-of.ts'

const topology = topologyOf(defaultDeployment)

const narrow = (narrowing: Partial<Narrowing>, from = topology) =>
  narrowTopology(from, { ...everything, ...narrowing })

const hostsOf = (narrowing: Partial<Narrowing>) => narrow(narrowing).hosts.map(({ id }) => id)
const rowsOf = (narrowing: Partial<Narrowing>) =>
  narrow(narrowing).flows.flatMap(({ rows }) => rows)

/** The id of the connection from one host to another. */
const connection = (source: string, destination: string): string =>
  topology.connections.find((one) => one.source === source && one.destination === destination)
    ?.id ?? ''

test('a topology of which nothing is hidden is itself, so that nothing is laid out anew', () => {
  expect(narrow({})).toBe(topology)
  expect(narrow({ around: ['printer'] })).toBe(topology)
  expect(narrow({ hiddenProtocols: ['smb'] })).toBe(topology)
})

test('around a host stand its neighbours, with the flows to and from it alone', () => {
  expect(hostsOf({ around: ['edge-relay'] })).toEqual([
    'off-premises-agent',
    'edge-relay',
    'apex-one-server',
  ])
  expect(rowsOf({ around: ['edge-relay'] })).toEqual(['E13', 'D1'])
})

test('around a connection stand its two ends, with the flows of its direction', () => {
  const around = [connection('agent', 'apex-one-server')]
  expect(hostsOf({ around })).toEqual(['agent', 'apex-one-server'])
  expect(rowsOf({ around })).toEqual(['E2', 'E5', 'E4', 'E8'])
})

test('around several stands what belongs to any of them', () => {
  const around = ['sql-server', connection('agent', 'active-directory')]
  expect(hostsOf({ around })).toEqual([
    'agent',
    'apex-one-server',
    'sql-server',
    'active-directory',
  ])
  expect(rowsOf({ around })).toEqual(['E14', 'B6'])
})

test('a host without any flow is still there when it is looked at', () => {
  expect(hostsOf({ around: ['sql-server'], hiddenProtocols: ['database'] })).toEqual(['sql-server'])
})

test('hosts whose flows are hidden by their protocol stay, their connections go', () => {
  const shown = narrow({ hiddenProtocols: ['database', 'directory'] })
  expect(shown.hosts).toEqual(topology.hosts)
  expect(shown.flows.some(({ family }) => family === 'database' || family === 'directory')).toBe(
    false,
  )
  expect(shown.flows.length).toBe(14)
  expect(shown.connections.map(({ destination }) => destination)).not.toContain('sql-server')
})

test('a connection that keeps some of its flows has chips for these alone', () => {
  const shown = narrow({ hiddenProtocols: ['plain-http'] })
  const toServer = shown.connections.find(({ id }) => id === connection('agent', 'apex-one-server'))
  expect(toServer?.chips.map(({ text }) => text)).toEqual(['HTTPS 4343'])
})

test('with a zone its hosts go, and every flow that starts or ends there', () => {
  const shown = narrow({ hiddenZones: ['dmz'] })
  expect(shown.zones.map(({ id }) => id)).toEqual(['internet', 'client', 'server'])
  expect(shown.hosts.map(({ id }) => id)).not.toContain('edge-relay')
  expect(shown.flows.flatMap(({ rows }) => rows)).not.toContain('E13')
  expect(shown.flows.flatMap(({ rows }) => rows)).not.toContain('D1')
  expect(shown.flows.length).toBe(topology.flows.length - 2)
})

test('between two zones stand the flows from the one to the other, and their hosts', () => {
  const shown = narrow({ fromZones: ['client'], toZones: ['server'] })
  expect(shown.zones.map(({ id }) => id)).toEqual(['client', 'server'])
  expect(rowsOf({ fromZones: ['client'], toZones: ['server'] })).not.toContain('C1')
  expect(rowsOf({ fromZones: ['server'], toZones: ['client'] })).toEqual(['C1'])
  expect(hostsOf({ fromZones: ['server'], toZones: ['client'] })).toEqual([
    'agent',
    'apex-one-server',
  ])
  expect(rowsOf({ toZones: ['dmz'] })).toEqual(['E13'])
  expect(narrow({ fromZones: ['internet'], toZones: ['server'] }).hosts).toEqual([])
})

test('flows between two zones need both: hiding either hides them', () => {
  const fromClients = ['agent', 'web-browser']
  for (const hidden of ['client', 'server'] as const) {
    const { flows } = narrow({ hiddenZones: [hidden] })
    expect(flows.some(({ source }) => fromClients.includes(source))).toBe(false)
    expect(flows.some(({ destination }) => destination === 'agent')).toBe(false)
  }
})

test('a neighbour in a hidden zone stays hidden', () => {
  expect(hostsOf({ around: ['edge-relay'], hiddenZones: ['internet'] })).toEqual([
    'edge-relay',
    'apex-one-server',
  ])
})

test('a host in a hidden zone narrows nothing: what is not hidden is shown', () => {
  const shown = narrow({ around: ['edge-relay'], hiddenZones: ['dmz'] })
  expect(shown).toEqual(narrow({ hiddenZones: ['dmz'] }))
})

test.each(['client', 'server'] as const)(
  'a connection whose end is in the hidden zone %s narrows nothing, as a host there does',
  (hidden) => {
    const around = [connection('agent', 'apex-one-server')]
    for (const neighbours of [true, false]) {
      const shown = narrow({ around, neighbours, hiddenZones: [hidden] })
      expect(shown).toEqual(narrow({ hiddenZones: [hidden] }))
      const beside = narrow({
        around: [...around, 'edge-relay'],
        neighbours,
        hiddenZones: [hidden],
      })
      expect(beside).toEqual(narrow({ around: ['edge-relay'], neighbours, hiddenZones: [hidden] }))
    }
  },
)

test('an id that is not there narrows nothing, also beside one that is', () => {
  const around = ['printer', 'edge-relay']
  expect(narrow({ around })).toEqual(narrow({ around: ['edge-relay'] }))
})

test('a zone is shown while a host stands in it', () => {
  expect(narrow({ around: ['sql-server'] }).zones.map(({ id }) => id)).toEqual(['server'])
})

test('what listens on a host does not depend on what is looked at', () => {
  const server = topology.hosts.find(({ id }) => id === 'apex-one-server')
  const shown = narrow({ around: ['edge-relay'], hiddenProtocols: ['tls'] })
  expect(shown.hosts.find(({ id }) => id === 'apex-one-server')).toEqual(server)
})

test('all zones hidden leave nothing', () => {
  const none = { zones: [], hosts: [], flows: [], connections: [] }
  expect(narrow({ hiddenZones: ['internet', 'dmz', 'client', 'server'] })).toEqual(none)
  const small = topologyOf(deploymentOf(presetConfiguration('single-server')))
  expect(narrow({ hiddenZones: ['client', 'server'] }, small)).toEqual(none)
})

test('without neighbours hosts stand with what is among them alone', () => {
  const around = ['apex-one-server', 'sql-server']
  expect(hostsOf({ around, neighbours: false })).toEqual(around)
  expect(rowsOf({ around, neighbours: false })).toEqual(['B6'])
  expect(hostsOf({ around: ['sql-server'], neighbours: false })).toEqual(['sql-server'])
})

test('without neighbours a connection stands with its two hosts, in its direction', () => {
  const around = [connection('agent', 'apex-one-server'), 'sql-server']
  expect(hostsOf({ around, neighbours: false })).toEqual(['agent', 'apex-one-server', 'sql-server'])
  expect(rowsOf({ around, neighbours: false })).toEqual(['E2', 'E5', 'E4', 'E8'])
})

test('flows that are asked for stand with their hosts alone', () => {
  const [first] = topology.flows
  expect(narrow({ flows: [first?.id ?? ''] }).flows).toEqual([first])
  expect(hostsOf({ flows: [first?.id ?? ''] })).toEqual(['off-premises-agent', 'edge-relay'])
  expect(hostsOf({ flows: [] })).toEqual([])
  expect(narrow({ flows: topology.flows.map(({ id }) => id) })).toBe(topology)
})
