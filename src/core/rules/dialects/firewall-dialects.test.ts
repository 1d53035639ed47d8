import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { listRulePackets } from '#core/testing/device-packets.ts'
import { newHost } from '#core/testing/new-host.ts'
import { readAsa } from '#core/testing/read-asa.ts'
import { readFortigate } from '#core/testing/read-fortigate.ts'
import { readPanOs } from '#core/testing/read-pan-os.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { deriveRules } from '../derive-rules.ts'
import { nameInterfaces } from '../objects/name-interfaces.ts'
import type { Boundary, RuleView } from '../rule.ts'
import { type DialectId, dialects } from './dialects.ts'

const takesAll = () => true
const takesNoUnderscore = (name: string) => !name.includes('_')

type Device = {
  readonly id: DialectId
  readonly read: (text: string) => string[]
  readonly takesName: (name: string) => boolean
  /** What of a boundary the device's rules name. */
  readonly place: (from: string, to: string) => string
}

const bothZones = (from: string, to: string): string => `${from}>${to}`

const devices: readonly Device[] = [
  { id: 'fortigate', read: readFortigate, takesName: takesAll, place: bothZones },
  { id: 'pan-os', read: readPanOs, takesName: takesAll, place: bothZones },
  {
    id: 'asa',
    read: readAsa,
    takesName: takesNoUnderscore,
    place: (from) => `Portscape_${from}`,
  },
]

function prepare(deployment: Deployment) {
  const topology = topologyOf(deployment)
  const { boundaries } = deriveRules(topology)
  const interfaces = nameInterfaces(topology.zones)
  const write = (id: DialectId, view: RuleView) =>
    dialects[id].write({
      part: { kind: 'boundaries', boundaries },
      view,
      fingerprint: '7C1E-22D9',
      interfaces,
    })
  return { boundaries, interfaces, write }
}

const views = ['single', 'grouped'] as const

/** Both families, networks, a range, DNS names, several addresses, and names that could clash. */
const full = addHosts(defaultDeployment, [
  newHost('agent', 'HQ', '10.1.0.0/16', 'fd00:1::/64'),
  newHost('agent', 'HQ_1', '10.2.0.10-10.2.0.20', 'pc_1.corp.example', '10.1.9.0/24'),
  newHost('agent', 'HQ_v6', 'fd00:2::10-fd00:2::20', 'pc.corp.example'),
  newHost('web-browser', 'HQ_1_v6', '10.3.0.9-10.3.0.9'),
  newHost('apex-one-server', 'HQ_2', '10.9.0.2', '10.9.0.3', 'fd00:9::2'),
  newHost('standalone-sps', 'TCP_443', 'sps.corp.example.', 'sps2.corp.example'),
  newHost('active-directory', 'dc', '0.0.0.0/0', '::/0'),
])

describe.each(devices)('$id', ({ id, read, takesName, place }) => {
  function check(deployment: Deployment): void {
    const { boundaries, interfaces, write } = prepare(deployment)
    const placeOf = ({ from, to }: Boundary) =>
      place(interfaces.get(from.id) ?? '', interfaces.get(to.id) ?? '')
    for (const view of views) {
      expect(read(write(id, view).text)).toEqual(
        listRulePackets(boundaries, view, placeOf, takesName),
      )
    }
  }

  test('lets through what the rules say, with addresses of every kind', () => {
    check(full)
    expect(read(prepare(full).write(id, 'grouped').text).length).toBeGreaterThan(40)
  })

  test('lets through what the rules say, no more and no less, whatever things are called', () => {
    for (const deployment of sampleDeployments(20, 5)) check(deployment)
    fc.assert(fc.property(anyDeployment, check), { numRuns: 120 })
  })

  test('what it does not say stands in a comment that names the host', () => {
    const { boundaries, write } = prepare(defaultDeployment)
    for (const view of views) {
      const { text, unsaid } = write(id, view)
      expect(read(text)).toEqual([])
      const rules = boundaries.flatMap(({ rules }) => rules[view])
      expect(text.match(/^[#!] NOT WRITTEN, address missing of /gm)).toHaveLength(rules.length)
      expect(unsaid.map(({ kind }) => kind)).toEqual(['address-missing'])
      expect(unsaid[0]?.rules).toEqual(rules.map(({ number }) => number))
      expect(text).not.toMatch(/\d+\.\d+\.\d+\.\d+/)
      for (const { sources } of rules) expect(text).toContain(` of ${sources[0]?.name}`)
    }
  })

  test('rules between IPv4 and IPv6 alone are not written', () => {
    const mixed = addHosts(defaultDeployment, [
      newHost('agent', '', '10.1.0.0/16'),
      newHost('apex-one-server', '', 'fd00::1'),
    ])
    const { text, unsaid } = prepare(mixed).write(id, 'grouped')
    expect(read(text)).toEqual([])
    expect(text).toMatch(/^[#!] NOT WRITTEN, one side has IPv4 alone/m)
    expect(unsaid.map(({ kind }) => kind)).toContain('mixed-families')
  })
})

test('the reader of each device refuses what its grammar does not know', () => {
  const { write } = prepare(full)
  const spoil = (id: DialectId, from: string | RegExp, to: string): string => {
    const { text } = write(id, 'grouped')
    expect(text).toMatch(from)
    return text.replace(from, to)
  }
  expect(() => readFortigate(spoil('fortigate', /edit 0/, 'edit 1'))).toThrow()
  expect(() => readFortigate(spoil('fortigate', /set comments "/, 'set comments "a" b"'))).toThrow()
  expect(() => readFortigate(spoil('fortigate', /set schedule "always"/, 'set nat on'))).toThrow()
  expect(() => readFortigate(spoil('fortigate', /255\.255\.0\.0/, '255.0.255.0'))).toThrow()
  expect(() => readPanOs(spoil('pan-os', /^set service/m, 'delete service'))).toThrow()
  expect(() => readPanOs(spoil('pan-os', / action allow/, ' action allow schedule x'))).toThrow()
  expect(() => readPanOs(spoil('pan-os', /source \[ \S+/, 'source [ nobody'))).toThrow()
  expect(() => readAsa(spoil('asa', /eq \d+$/m, 'eq https'))).toThrow()
  expect(() => readAsa(spoil('asa', /extended permit tcp/, 'extended permit ip'))).toThrow()
  expect(() => readAsa(`${write('asa', 'grouped').text}clear configure access-list\n`)).toThrow()
})

test('a DNS name with an underscore is looked up by all but ASA, which says so', () => {
  const { write } = prepare(full)
  expect(write('fortigate', 'grouped').text).toContain('set fqdn "pc_1.corp.example"')
  expect(write('pan-os', 'grouped').text).toContain('fqdn pc_1.corp.example ')
  const { text, unsaid } = write('asa', 'grouped')
  expect(text).not.toContain('pc_1.corp.example')
  expect(text).toMatch(/^! NOT WRITTEN IN PART, DNS names not taken, of HQ_1/m)
  expect(unsaid.find(({ kind }) => kind === 'dns-name')?.rules.length).toBeGreaterThan(0)
})

test('what would touch the rules of the customer is a comment', () => {
  const { write } = prepare(full)
  const fortigate = write('fortigate', 'single').text
  expect(fortigate).toMatch(/^# .*move NUMBER-OF-THE-NEW-POLICY before/m)
  expect(fortigate).not.toMatch(/^\s*move/m)
  const panOs = write('pan-os', 'single').text
  expect(panOs).toMatch(/^# Set adds to lists: running this again removes nothing/m)
  expect(panOs).toMatch(/^# .*intrazone-default/m)
  expect(panOs).not.toMatch(/^(?:move|commit|delete)/m)
  const asa = write('asa', 'single').text
  expect(asa).toMatch(/^! {3}access-group Portscape_CLIENT in interface CLIENT$/m)
  expect(asa).not.toMatch(/^(?:access-group|clear|no )/m)
})
