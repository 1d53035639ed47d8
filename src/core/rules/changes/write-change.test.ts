import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { applyAsa, applyFortigate, applyPanOs, withSecondStep } from '#core/testing/apply-change.ts'
import { migrations, networkBefore } from '#core/testing/migrations.ts'
import { newHost } from '#core/testing/new-host.ts'
import { readAsa } from '#core/testing/read-asa.ts'
import { readFortigate } from '#core/testing/read-fortigate.ts'
import { readPanOs } from '#core/testing/read-pan-os.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type DialectId, dialectIds, dialects } from '../dialects/dialects.ts'
import { nameInterfaces } from '../objects/name-interfaces.ts'
import { rulesOf } from '../rules-of.ts'
import { findFreeNumber } from './change-rtx.ts'
import { writeChange } from './write-change.ts'

function prepare(id: DialectId, before: Deployment, after: Deployment, firstNumber?: number) {
  const zones = [before, after].flatMap((one) => topologyOf(one).zones)
  const united = [...new Map(zones.map((zone) => [zone.id, zone])).values()].toSorted(compareZones)
  const ask = (deployment: Deployment, fingerprint: string) => {
    const { boundaries, hostFirewalls } = rulesOf(topologyOf(deployment))
    const part =
      id === 'windows-firewall'
        ? ({ kind: 'hosts', hosts: hostFirewalls } as const)
        : ({ kind: 'boundaries', boundaries } as const)
    const interfaces = nameInterfaces(united)
    const number = firstNumber === undefined ? {} : { firstNumber }
    return { part, view: 'single' as const, fingerprint, interfaces, ...number }
  }
  const [had, has] = [ask(before, '7C1E-22D9'), ask(after, '1111-2222')]
  return {
    before: dialects[id].write(had).text,
    after: dialects[id].write(has).text,
    change: writeChange(id, had, has).text,
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

const devices = {
  'pan-os': { read: readPanOs, apply: applyPanOs },
  fortigate: { read: readFortigate, apply: applyFortigate },
  asa: { read: readAsa, apply: applyAsa },
} as const

const ids = ['pan-os', 'fortigate', 'asa'] as const

const full = addHosts(defaultDeployment, [
  newHost('agent', 'HQ', '10.1.0.0/16', 'fd00:1::/64'),
  newHost('agent', 'Plant', '10.2.0.10-10.2.0.20', '10.1.9.0/24'),
  newHost('web-browser', 'Desk', '10.3.0.9'),
  newHost('apex-one-server', 'server', '10.9.0.2', '10.9.0.3'),
  newHost('standalone-sps', 'sps', 'sps.corp.example'),
  newHost('active-directory', 'dc', '10.9.0.9'),
  newHost('edge-relay', 'edge', '192.0.2.5'),
])

/** The same with one thing after the other changed. */
const others: readonly (readonly [string, Deployment])[] = [
  ['nothing', defaultDeployment],
  ['a host that left', addHosts(defaultDeployment, [newHost('agent', 'HQ', '10.1.0.0/16')])],
  [
    'one address where there were two, and two where there was one',
    addHosts(defaultDeployment, [
      newHost('agent', 'HQ', '10.1.0.0/16', 'fd00:1::/64', 'fd00:2::/64'),
      newHost('agent', 'Plant', '10.2.0.10-10.2.0.20'),
      newHost('web-browser', 'Desk', '10.3.0.9', '10.3.0.10'),
      newHost('apex-one-server', 'server', '10.9.0.4'),
      newHost('active-directory', 'dc', '10.9.0.9'),
    ]),
  ],
  [
    'a name that is another host now',
    addHosts(defaultDeployment, [
      newHost('agent', 'dc', '10.1.0.0/16'),
      newHost('apex-one-server', 'HQ', '10.9.0.2', '10.9.0.3'),
      newHost('active-directory', 'server', '10.9.0.9'),
    ]),
  ],
]

describe.each(ids)('%s', (id) => {
  const { read, apply } = devices[id]
  const check = (before: Deployment, after: Deployment): void => {
    const texts = prepare(id, before, after)
    const held = apply(texts.before, withSecondStep(texts.change))
    expect(held === '' ? [] : read(held)).toEqual(read(texts.after))
  }

  test.each(others)('from a network to %s, and back', (_, other) => {
    check(full, other)
    check(other, full)
  })

  test('from any deployment to any other', () => {
    const samples = sampleDeployments(8, 3, 5)
    for (const [index, after] of samples.entries()) check(samples[index - 1] ?? full, after)
    fc.assert(fc.property(anyDeployment, anyDeployment, check), { numRuns: 40 })
  })

  test('the same rules need no command', () => {
    const { change } = prepare(id, full, full)
    expect(linesOf(change).filter((line) => !/^[#!]/.test(line))).toEqual([])
  })

  test('one rule that came is all that is written', () => {
    const port = decodeDeployment('#v=1&server-http-port=80').deployment
    const after = {
      ...full,
      sites: [{ ...full.sites[0], options: port.sites[0].options }],
    } as const
    const { change, after: whole } = prepare(id, full, after)
    expect(change).not.toContain('fd00:1::')
    expect(whole).toContain('fd00:1::')
  })
})

test.each(['nftables', 'windows-firewall'] as const)(
  'the whole text of %s stands behind the list of what differs',
  (id) => {
    for (const [, other] of others) {
      const { change, after } = prepare(id, full, other)
      expect(change.startsWith('\ufeff')).toBe(after.startsWith('\ufeff'))
      expect(withSecondStep(change).endsWith(after.replace('\ufeff', ''))).toBe(true)
    }
  },
)

const numbersOf = (text: string): number[] =>
  [...text.matchAll(/^(?:ip|ipv6) filter (?:dynamic )?(\d+) /gm)].map(([, number]) =>
    Number(number),
  )

test('filters of a router stand beside those that it has, which can go when no list has them', () => {
  for (const [, other] of others.slice(1)) {
    const { before, change } = prepare('rtx', full, other)
    const [had, has] = [new Set(numbersOf(before)), numbersOf(change)]
    expect(has.filter((number) => had.has(number))).toEqual([])
    const [written = '', removed = ''] = change.split('# LAST REMOVE')
    const gone = [...removed.matchAll(/^# no (?:ip|ipv6) filter (?:dynamic )?(\d+)$/gm)]
    expect(gone.map(([, number]) => Number(number))).toEqual(numbersOf(before))
    const { after } = prepare('rtx', full, other, has[0])
    const lines = linesOf(after).filter((line) => !/^# (Filters|first number)/.test(line))
    expect(linesOf(written).slice(-lines.length)).toEqual(lines)
  }
})

test('filters begin anew where there is no room behind those that a router has', () => {
  const numbers = { least: 1, usual: 10_000, most: 21_000_000 }
  const filter = (number: number) => [`ip filter ${number} pass * * * * *`]
  expect(findFreeNumber([], numbers)).toBe(10_000)
  expect(findFreeNumber([], numbers, 700)).toBe(700)
  expect(findFreeNumber(filter(10_000), numbers)).toBe(11_000)
  expect(findFreeNumber(filter(10_999), numbers)).toBe(11_000)
  expect(findFreeNumber(filter(20_999_999), numbers)).toBe(21_000_000)
  expect(findFreeNumber(filter(21_000_000), numbers)).toBe(10_000)
})

/** The text up to each of these words, and the whole of it. */
const cutAt = (change: string, words: readonly string[]): string[] =>
  [...words.map((word) => change.split(word)[0] ?? ''), change].map((text) => `${text.trimEnd()}\n`)

const steps = {
  asa: ['! STEP 2, REMOVE', '! STEP 2, LAST REMOVE'],
  'pan-os': ['# STEP 2, DELETE'],
  fortigate: ['# STEP 2, DELETE', '# STEP 2, LAST DELETE'],
} as const

describe.each(ids)('%s keeps what stays open, step by step', (id) => {
  const { read, apply } = devices[id]
  test.each(migrations)('while somebody moves %s', (_, other) => {
    for (const [from, to] of [[networkBefore, other] as const, [other, networkBefore] as const]) {
      const { before, after, change } = prepare(id, from, to)
      const [had, has] = [new Set(read(before)), new Set(read(after))]
      const stays = [...had].filter((packet) => has.has(packet))
      expect(stays.length).toBeGreaterThan(0)
      const [first = '', ...others] = cutAt(change, steps[id])
      for (const part of [first, ...others].map(withSecondStep)) {
        const open = new Set(read(apply(before, part)))
        expect(stays.filter((packet) => !open.has(packet))).toEqual([])
      }
      // Whatever is new is open before anything that goes is shut, apart from exchanged addresses.
      const open = new Set(read(apply(before, first)))
      expect([...has].filter((packet) => !open.has(packet))).toEqual([])
    }
  })

  test.each(migrations)('pasted whole, nothing is shut while somebody moves %s', (_, other) => {
    for (const [from, to] of [[networkBefore, other] as const, [other, networkBefore] as const]) {
      const { before, change } = prepare(id, from, to)
      const [first = ''] = cutAt(change, steps[id])
      const live = linesOf(change.slice(first.length)).filter((line) => !/^[#!]/.test(line))
      expect(live).toEqual([])
      if (change.includes('Addresses of a name are exchanged at once')) continue
      const open = new Set(read(apply(before, first)))
      expect(read(before).filter((packet) => !open.has(packet))).toEqual([])
    }
  })
})

test('of what comes and goes, and of addresses that are exchanged, it is said in which order', () => {
  const [site, , address] = migrations
  const told = (after?: Deployment) => prepare('asa', networkBefore, after ?? full).change
  expect(told(site?.[1])).toContain('! ORDER: add at every firewall on the way')
  expect(told(site?.[1])).not.toContain('! Addresses of a name are exchanged at once')
  expect(told(address?.[1])).toContain('! Addresses of a name are exchanged at once')
  expect(told(address?.[1])).not.toContain('! ORDER')
})

test.each(dialectIds)('%s promises no order that it cannot keep', (id) => {
  const site = migrations[0]?.[1] ?? full
  const { change } = prepare(id, networkBefore, site)
  const isAtOnce = id === 'rtx'
  const order = /^\ufeff?[#!] ORDER: (.*?)\r?$/m.exec(change)?.[1]
  expect(order).toMatch(
    isAtOnce ? /^what is removed goes in the same step/ : /^add at every firewall/,
  )
  expect(/^[#!]2 /m.test(change)).toBe(!isAtOnce)
})

test('a table of nftables names its rules as the list of what differs does', () => {
  const [, , address] = migrations
  const { change } = prepare('nftables', networkBefore, address?.[1] ?? full)
  const [first = '', second = ''] = change.split('# STEP 2, WRITE')
  const named = [...change.matchAll(/^# {3}(R_[\dA-F]{8}) /gm)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(0)
  for (const name of named) {
    expect(first).toContain(`accept comment "${name} `)
    expect(first).toContain(`accept comment "${name}_before `)
    expect(second).toContain(`accept comment "${name} `)
  }
  expect(second).not.toContain('_before')
})

test('a host of Windows lets in by both rule sets first, and has one set of rules', () => {
  const site = migrations[0]?.[1] ?? full
  const { change } = prepare('windows-firewall', networkBefore, site)
  const [first = ''] = change.split(/^#2 /m)
  const cases = [...first.matchAll(/^ {2}'(\w+)' \{\r?$/gm)].map(([, name]) => name)
  expect(new Set(cases).size).toBe(cases.length)
  const commands = /^ {4}New-NetFirewallRule .*-Name '(\S+)'/gm
  const written = new Set([...change.matchAll(commands)].map(([, own]) => own))
  const removed = [...change.matchAll(/^# {3}(R_[\dA-F]{8}) \S+ to (\w+) (tcp|udp)\//gm)]
  const listed = change.slice(0, change.indexOf('# ORDER')).split('# REMOVED')[1] ?? ''
  const going = removed.filter(([line]) => listed.includes(line))
  expect(going.length).toBeGreaterThan(0)
  for (const [, id, host, transport = ''] of going)
    expect(written).toContain(`Portscape-${host}-${id}_before-${transport.toUpperCase()}`)
})

test('a list of an ASA that is attached already is not attached again', () => {
  const [, zone] = migrations
  const { change, after } = prepare('asa', networkBefore, zone?.[1] ?? full)
  expect(after).toContain('!   access-group Portscape_CLIENT in interface CLIENT')
  expect(change).not.toContain('access-group Portscape_CLIENT in')
})

test.each(dialectIds)(
  '%s: what comes, changes and goes is told, each in a comment of its own',
  (id) => {
    const { change } = prepare(id, full, others[2]?.[1] ?? full)
    const counts = [...change.matchAll(/^\ufeff?[#!] (ADDED|CHANGED|REMOVED)[^:]*: (\d+)/gm)]
    expect(counts.map(([, word]) => word)).toEqual(['ADDED', 'CHANGED', 'REMOVED'])
    const told = change.match(/^[#!] {3}.*R_[\dA-F]{8} .* to /gm)?.length ?? 0
    expect(told).toBe(counts.reduce((sum, [, , count]) => sum + Number(count), 0))
    expect(told).toBeGreaterThan(0)
  },
)

test('names are plain in every text, whatever they are', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      for (const id of dialectIds) {
        const { change } = prepare(id, before, after)
        expect(change.replace(/^\ufeff/, '')).toMatch(/^[\t\r\n -~]*$/)
      }
    }),
    { numRuns: 15 },
  )
})
