import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { newHost } from '#core/testing/new-host.ts'
import { type RtxFamily, type RtxPacket, type RtxRouter, readRtx } from '#core/testing/read-rtx.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { deriveRules } from '../derive-rules.ts'
import type { InterfaceNames } from '../objects/name-interfaces.ts'
import type { Boundary, Rule, RuleObject, RuleView } from '../rule.ts'
import type { DialectText } from './dialect.ts'
import { rtx } from './rtx.ts'

const views = ['single', 'grouped'] as const

function prepare(deployment: Deployment, own: InterfaceNames = new Map()) {
  const topology = topologyOf(deployment)
  const { boundaries } = deriveRules(topology)
  const interfaces = rtx.interfaces?.name(topology.zones, own) ?? new Map()
  const write = (view: RuleView, firstNumber?: number): DialectText =>
    rtx.write({
      part: { kind: 'boundaries', boundaries },
      view,
      fingerprint: '7C1E-22D9',
      interfaces,
      ...(firstNumber === undefined ? {} : { firstNumber }),
    })
  return { boundaries, interfaces, write }
}

const bitsOf = { ip: 32, ipv6: 128 } as const

const has = (objects: readonly RuleObject[], family: RtxFamily, value: bigint): boolean =>
  objects.some(({ addresses }) =>
    addresses.some(
      ({ address }) =>
        address.kind !== 'name' &&
        address.bits === bitsOf[family] &&
        address.from <= value &&
        value <= address.to,
    ),
  )

/** What the normal form alone says of a packet. */
const allows = (
  rules: readonly Rule[],
  { family, transport, from, to, port }: RtxPacket,
): boolean =>
  rules.some(
    ({ sources, destinations, services }) =>
      services.some((one) => one.transport === transport && one.port === port) &&
      has(sources, family, from) &&
      has(destinations, family, to),
  )

/** One packet of each kind that any filter or rule could tell from the others. */
function listPackets(boundaries: readonly Boundary[], router: RtxRouter): RtxPacket[] {
  const rules = boundaries.flatMap((boundary) => boundary.rules.single)
  const named = rules.flatMap(({ services }) => services.map(({ port }) => port))
  const services = [
    ...new Set([...named, ...router.ports].flatMap((port) => [port, port + 1])),
  ].flatMap((port) => [
    { transport: 'tcp', port },
    { transport: 'udp', port },
  ])
  return (['ip', 'ipv6'] as const).flatMap((family) => {
    const values = listEdges(rules, family, router)
    return values.flatMap((from) =>
      values.flatMap((to) => services.map((service) => ({ family, from, to, ...service }))),
    )
  })
}

/** Where what a rule or a filter says of addresses begins or has ended. */
function listEdges(rules: readonly Rule[], family: RtxFamily, router: RtxRouter): bigint[] {
  const edges = rules
    .flatMap(({ sources, destinations }) => [...sources, ...destinations])
    .flatMap(({ addresses }) =>
      addresses.flatMap(({ address }) =>
        address.kind !== 'name' && address.bits === bitsOf[family]
          ? [address.from, address.to + 1n]
          : [],
      ),
    )
  const all = new Set([0n, ...edges, ...router.edges[family]])
  return [...all].filter((value) => value < 1n << BigInt(bitsOf[family]))
}

/** What becomes of every packet that differs from what the rules say. */
function compare(deployment: Deployment, view: RuleView, own?: InterfaceNames) {
  const { boundaries, interfaces, write } = prepare(deployment, own)
  const router = readRtx(write(view).text)
  const packets = listPackets(boundaries, router)
  const found = router.interfaces.map((name) => {
    const rules = boundaries
      .filter(({ from }) => interfaces.get(from.id) === name)
      .flatMap((boundary) => boundary.rules[view])
    return findWrong(packets, rules, router, name)
  })
  return {
    open: found.reduce((sum, one) => sum + one.open, 0),
    wrong: found.flatMap(({ wrong }) => wrong),
  }
}

function findWrong(
  packets: readonly RtxPacket[],
  rules: readonly Rule[],
  router: RtxRouter,
  name: string,
) {
  const others = router.interfaces.filter((other) => other !== name)
  const allowed = new Set(packets.filter((packet) => allows(rules, packet)))
  const wrong = packets
    .filter((packet) => router.letsIn(name, packet) !== allowed.has(packet))
    .map((packet) => `${name} ${formatPacket(packet)}`)
  const lost = [...allowed].flatMap((packet) =>
    others
      .filter((other) => !router.carries(name, other, packet))
      .map((other) => `${name} to ${other} ${formatPacket(packet)}`),
  )
  return { open: allowed.size, wrong: [...wrong, ...lost] }
}

const formatPacket = ({ family, transport, from, to, port }: RtxPacket): string =>
  `${family} ${from} > ${to} ${transport}/${port}`

/** Of the hosts below. */
const hq = 0x0a01_0001n
const server = 0x0a09_0002n

const full = addHosts(defaultDeployment, [
  newHost('agent', 'HQ', '10.1.0.0/16', 'fd00:1::/64'),
  newHost('agent', '大阪; # ?', '10.2.0.10-10.2.0.20', 'pc.corp.example', '10.1.9.0/24'),
  newHost('agent', 'six', 'fd00:2::10-fd00:2::20'),
  newHost('web-browser', 'admin', '10.3.0.9-10.3.0.9'),
  newHost('apex-one-server', 'server', '10.9.0.2', '10.9.0.3', 'fd00:9::2'),
  newHost('standalone-sps', 'SPS', '0.0.0.0-255.255.255.255'),
  newHost('active-directory', 'dc', '0.0.0.0/0', '::/0'),
])

describe.each(views)('rules, %s', (view) => {
  test('a router carries what they say, with addresses of every kind', () => {
    const { open, wrong } = compare(full, view)
    expect(wrong).toEqual([])
    expect(open).toBeGreaterThan(100)
  })

  test('a router carries what they say, no more and no less, whatever things are called', () => {
    const check = (deployment: Deployment): void => {
      expect(compare(deployment, view).wrong).toEqual([])
    }
    let open = 0
    for (const deployment of sampleDeployments(20, 5)) {
      check(deployment)
      open += compare(deployment, view).open
    }
    expect(open).toBeGreaterThan(500)
    fc.assert(fc.property(anyDeployment, check), { numRuns: 120 })
  })

  test('zones may share an interface, and stand behind a peer or a tunnel', () => {
    const own = new Map([
      ['internet', 'pp1'],
      ['dmz', 'tunnel12'],
      ['client', 'lan1/1'],
      ['server', 'lan1/1'],
    ])
    expect(compare(full, view, own).wrong).toEqual([])
    expect(prepare(full, own).write(view).text).toContain(
      '#   pp select 1\n#   ip pp secure filter ',
    )
  })
})

test('the router of the tests finds a filter that is too wide, and a reply that is lost', () => {
  const { write, boundaries } = prepare(full)
  const { text } = write('single')
  const client = boundaries.find(({ id }) => id === 'client>server')
  const [rule] = client?.rules.single.filter(({ sources }) => has(sources, 'ip', hq)) ?? []
  const [service] = rule?.services ?? []
  if (!service) throw new Error('no rule to try')
  const packet: RtxPacket = {
    family: 'ip',
    transport: service.transport,
    from: hq,
    to: server,
    port: service.port,
  }
  const isOpen = (changed: string, change: Partial<RtxPacket> = {}): boolean => {
    const router = readRtx(changed)
    const changedPacket = { ...packet, ...change }
    return router.letsIn('lan2', changedPacket) && router.carries('lan2', 'lan1', changedPacket)
  }
  const elsewhere = { from: 0x0b01_0001n }
  expect(isOpen(text)).toBe(true)
  expect(isOpen(text, elsewhere)).toBe(false)
  expect(isOpen(text.replaceAll(' 10.1.0.0/16 ', ' * '), elsewhere)).toBe(true)
  expect(isOpen(text.replace(/(ip lan1 secure filter out \d+) dynamic.*/, '$1'))).toBe(false)
  expect(isOpen(text.replace(/(ip lan2 secure filter in) .* (\d+)/, '$1 $2'))).toBe(false)
})

test('the reader refuses what a router does not take', () => {
  const { text } = prepare(full).write('grouped')
  const spoil = (from: string | RegExp, to: string) => () => {
    expect(text).toMatch(from)
    return readRtx(text.replace(from, to))
  }
  expect(spoil('10.1.0.0/16', '10.1.0.1/16')).toThrow()
  expect(spoil(/ tcp \* [\d,]+$/m, ' tcp * https')).toThrow()
  expect(spoil(/ tcp \* [\d,]+$/m, ' tcp * 1,2,3,4,5,6,7,8,9,10,11')).toThrow()
  expect(spoil(/^ip filter 10000 /m, 'ip filter 30000000 ')).toThrow()
  expect(spoil(/^ip filter 10001 /m, 'ip filter 10000 ')).toThrow()
  expect(spoil(/secure filter in \d+/, 'secure filter in 7')).toThrow()
  expect(spoil(/$/, 'clear ip filter\n')).toThrow()
  expect(spoil('# lan', '# \tlan')).toThrow()
})

test('errors of ICMP come in, a ping does not', () => {
  const router = readRtx(prepare(full).write('single').text)
  const letsIn = (family: RtxFamily, transport: string, port: number): boolean =>
    router.letsIn('lan2', { family, transport, port, from: 1n, to: 2n })
  expect([3, 11, 8, 0].map((type) => letsIn('ip', 'icmp', type))).toEqual([
    true,
    true,
    false,
    false,
  ])
  // 2: the size that a packet may have; 135: who has an address; 128: a ping.
  const types = [2, 135, 128, 129].map((type) => letsIn('ipv6', 'icmp6', type))
  expect(types).toEqual([true, true, false, false])
})

test('filters are numbered from the first number on, each once', () => {
  const { write } = prepare(full)
  const numbersOf = (text: string) =>
    [...text.matchAll(/^ip(?:v6)? filter (?:dynamic )?(\d+) /gm)].map(([, number]) =>
      Number(number),
    )
  const own = numbersOf(write('grouped', 200).text)
  expect(own).toEqual(own.map((_, at) => 200 + at))
  expect(numbersOf(write('grouped').text)).toEqual(own.map((_, at) => 10_000 + at))
  expect(write('grouped', 200).text).toContain(`# Filters 200 to ${200 + own.length - 1} `)
})

test('networks of a rule that meet are one, and one within another is not said', () => {
  const agents = ['10.1.0.0/24', '10.1.1.0/24', '10.1.1.7', '10.1.2.0/25'].map((address) =>
    newHost('agent', '', address),
  )
  const deployment = addHosts(defaultDeployment, [
    ...agents,
    newHost('apex-one-server', '', '10.9.0.2'),
  ])
  const { text } = prepare(deployment).write('grouped')
  const sources = [...text.matchAll(/^ip filter \d+ pass (\S+) 10\.9\.0\.2 tcp \* 4343$/gm)]
  expect(sources.map(([, source]) => source)).toEqual(['10.1.0.0/23', '10.1.2.0/25'])
})

test('more than ten ports are several filters', () => {
  const { boundaries, interfaces } = prepare(full)
  const services = Array.from({ length: 25 }, (_, at) => ({
    transport: at < 23 ? ('tcp' as const) : ('udp' as const),
    port: 1000 + 2 * at,
  }))
  const [boundary] = boundaries.filter(({ id }) => id === 'client>server')
  const [rule] = boundary?.rules.single.filter(({ sources }) => has(sources, 'ip', hq)) ?? []
  if (!boundary || !rule) throw new Error('no rule to try')
  const { text } = rtx.write({
    part: {
      kind: 'boundaries',
      boundaries: [{ ...boundary, rules: { single: [{ ...rule, services }], grouped: [] } }],
    },
    view: 'single',
    fingerprint: '7C1E-22D9',
    interfaces,
  })
  const lists = [...text.matchAll(/^ip filter \d+ pass 10\.1\S+ 10\.9\.0\.2\/31 \w+ \* (\S+)$/gm)]
  expect(lists.map(([, list]) => list?.split(',').length)).toEqual([10, 10, 3, 2])
  const router = readRtx(text)
  for (const { transport, port } of services) {
    const packet = { family: 'ip', transport, from: hq, to: server, port } as const
    expect(router.letsIn('lan2', packet)).toBe(true)
    expect(router.letsIn('lan2', { ...packet, port: port + 1 })).toBe(false)
  }
})

test('nothing is set that the customer has: lists are comments', () => {
  const { text } = prepare(full).write('single')
  expect(text).not.toMatch(/^(?!#).*(?:secure|select|save)/m)
  expect(text).toMatch(/^# {3}ip lan1 secure filter in /m)
  expect(text).not.toMatch(/[?\t"'`]/)
})

test('an interface that opens nothing is closed once all texts are there', () => {
  const { boundaries, interfaces } = prepare(full)
  const part = boundaries.filter(({ id }) => id === 'client>server')
  const { text } = rtx.write({
    part: { kind: 'boundaries', boundaries: part },
    view: 'single',
    fingerprint: '7C1E-22D9',
    interfaces,
  })
  const [, closing = ''] = text.split('# Where nothing is opened by this text')
  expect(closing).toMatch(/^# {3}ip lan1 secure filter in 10002 10001$/m)
  expect(closing).toMatch(/^# {3}ipv6 lan1 secure filter in 10007 10006$/m)
})

test('rules without an address are comments, and then nothing is set at all', () => {
  const { boundaries, write } = prepare(defaultDeployment)
  for (const view of views) {
    const { text, unsaid } = write(view)
    const rules = boundaries.flatMap((boundary) => boundary.rules[view])
    expect(text.match(/^# NOT WRITTEN, address missing of /gm)).toHaveLength(rules.length)
    expect(text).not.toMatch(/^[^#]/m)
    expect(text).not.toContain('replace those')
    expect(unsaid.map(({ kind }) => kind)).toEqual(['address-missing'])
  }
})

test('filters that are written are said to replace others', () => {
  expect(prepare(full).write('single').text).toMatch(/^# Filters 10000 to \d+ replace those/m)
})

test('DNS names and rules between the families are left out, and said', () => {
  const { text, unsaid } = prepare(full).write('single')
  expect(text).toMatch(/^# NOT WRITTEN IN PART, DNS names not taken, of AGENT_02/m)
  expect(text).not.toContain('pc.corp.example')
  expect(text).toMatch(/^# DNS names are not written: only recent firmware/m)
  expect(unsaid.map(({ kind }) => kind)).toContain('dns-name')
})

test('a list that most models have no room for is whole, and said', () => {
  const many = Array.from({ length: 70 }, (_, at) => newHost('agent', '', `10.1.${at}.0/24`))
  const deployment = addHosts(defaultDeployment, [
    ...many,
    newHost('apex-one-server', 'server', '10.9.0.2'),
  ])
  const { text, unsaid } = prepare(deployment).write('single')
  const { longest } = readRtx(text)
  expect(longest).toBeGreaterThan(129)
  expect(text).toContain(`# TOO MANY for most models: ${longest} filters come in by `)
  const [beyond] = unsaid.filter(({ kind }) => kind === 'too-many')
  expect(beyond?.rules.length).toBeGreaterThanOrEqual(longest - 129)
  const few = prepare(full).write('single')
  expect(few.text).not.toContain('TOO MANY')
  expect(few.unsaid.some(({ kind }) => kind === 'too-many')).toBe(false)
})

test('the most trusted zone is on lan1, and a name that is taken is not given again', () => {
  const { zones } = topologyOf(full)
  const nameOf = (...own: (readonly [string, string])[]) => [
    ...(rtx.interfaces?.name(zones, new Map(own)).values() ?? []),
  ]
  expect(zones.map(({ id }) => id)).toEqual(['internet', 'dmz', 'client', 'server'])
  expect(nameOf()).toEqual(['lan4', 'lan3', 'lan2', 'lan1'])
  expect(nameOf(['client', 'lan1'])).toEqual(['lan4', 'lan3', 'lan1', 'lan2'])
  const taken = ['lan1', 'lan2/1', 'lan1.3', 'vlan2', 'bridge1', 'onu1', 'pp1', 'tunnel1', 'wan1']
  for (const name of taken) expect(rtx.interfaces?.takes(name)).toBe(true)
  for (const name of ['', 'LAN1', 'lan', 'lan1 2', 'eth0', 'lan1\nsave', 'pp', 'lan1;'])
    expect(rtx.interfaces?.takes(name)).toBe(false)
})
