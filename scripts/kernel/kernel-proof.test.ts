import { afterAll, expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import type { Address } from '#core/deployment/addresses/parse-address.ts'
import { formatIp, parseIp } from '#core/deployment/addresses/parse-ip.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { makeRuleChange } from '#core/exports/comparison/make-rule-change.ts'
import { makeRuleFile } from '#core/exports/rules/rule-formats.ts'
import { withSecondStep } from '#core/testing/apply-change.ts'
import { migrations, networkBefore } from '#core/testing/migrations.ts'
import { newHost } from '#core/testing/new-host.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { type Draw, seededRandom } from '#core/testing/seeded-random.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { buildNet, findLacking, formatPacket, type Net, type Packet } from './namespaces.ts'

/**
 * The kernel as the judge: the text for nftables is loaded between namespaces, packets are sent, and
 * what passes is compared with what the flows are, read from the topology and not from the rules.
 */
const lacking = findLacking()
const proof = test.skipIf(lacking !== null)
const reason = lacking === null ? '' : ` (${lacking})`

const nets: Net[] = []
afterAll(() => {
  for (const net of nets) net.close()
})

const withAddresses = addHosts(defaultDeployment, [
  newHost('agent', 'HQ', '10.1.0.0/16', 'fd00:1::/64'),
  newHost('agent', 'Plant', '10.2.0.10-10.2.0.99', '10.2.0.90-10.2.1.20', 'fd00:2::7'),
  newHost('web-browser', 'Desk', '10.1.0.7'),
  newHost('apex-one-server', 'apexone01', '10.10.0.11', '10.10.0.12', 'fd00:10::11'),
  newHost('apex-central', 'central', '10.10.0.13'),
  newHost('standalone-sps', 'sps01', '10.10.0.14', 'fd00:10::14'),
  newHost('standalone-sps', 'sps02', '10.10.0.15-10.10.0.16'),
  newHost('sql-server', 'sql', '10.10.0.17'),
  newHost('active-directory', 'dc', '10.10.0.18', '10.10.0.18/31'),
  newHost('edge-relay', 'edge', '192.0.2.5', '2001:db8:5::5'),
  newHost('off-premises-agent', 'roaming', '198.51.100.0/24', '2001:db8:6::/64'),
])

const pool = [
  '10.1.0.0/16',
  '10.1.0.7',
  '10.1.0.0/28',
  '10.9.0.10-10.9.0.20',
  '10.9.0.12',
  '10.9.0.21-10.9.0.30',
  '172.16.5.0/31',
  '172.16.5.1',
  '2001:db8:7::/48',
  'fd00:9::1',
  'fd00:9::1-fd00:9::ff',
  'dc01.corp.example',
]

/** Addresses from a small pool, so that hosts share, contain and touch each other's. */
const readdress = (deployment: Deployment, draw: Draw): Deployment => {
  const [{ hosts, ...site }] = deployment.sites
  const readdressed = hosts.map((one) => ({ ...one, addresses: pool.filter(() => draw(5) === 0) }))
  return { ...deployment, sites: [{ ...site, hosts: readdressed }] }
}

const draw = seededRandom(7)
const random = sampleDeployments(4, 2, 17).map((deployment) => readdress(deployment, draw))

/** Both ends of what an address means, and what lies just outside of it. */
function listProbes(address: Address): string[] {
  if (address.kind === 'name') return []
  const { bits, from, to } = address
  const last = (1n << BigInt(bits)) - 1n
  const around = [from - 1n, from, to, to + 1n].filter((value) => value > 0n && value < last)
  return [...new Set(around)].map((value) => formatIp({ bits, value }))
}

/** Each address that is tried, once, in the first zone whose hosts have it or its neighbour. */
function placeProbes({ hosts, zones }: Topology) {
  const taken = new Set<string>()
  const own = hosts.flatMap(({ zone, addresses }) =>
    readAddresses(addresses).map((address) => ({ zone, address })),
  )
  const inside = own.flatMap(({ zone, address }) =>
    listProbes(address)
      .filter((probe) => isIn(address, probe))
      .map((probe) => ({ zone, probe })),
  )
  const near = own.flatMap(({ zone, address }) =>
    listProbes(address).map((probe) => ({ zone, probe })),
  )
  const placed = [...inside, ...near].filter(({ probe }) => {
    const isNew = !taken.has(probe)
    taken.add(probe)
    return isNew
  })
  return zones.map(({ id }) => ({
    id,
    addresses: placed.filter(({ zone }) => zone === id).map(({ probe }) => probe),
  }))
}

const isIn = (address: Address, probe: string): boolean => {
  const ip = parseIp(probe)
  return (
    address.kind !== 'name' &&
    ip?.bits === address.bits &&
    address.from <= ip.value &&
    ip.value <= address.to
  )
}

/** Whether some flow between zones, or into the host, allows a packet. */
function readFlows({ hosts, flows }: Topology, into: string | null): (packet: Packet) => boolean {
  const byId = new Map(
    hosts.map(({ id, zone, addresses }) => [id, { zone, addresses: readAddresses(addresses) }]),
  )
  const ways = flows.flatMap(({ source, destination, transport, port }) => {
    const [from, to] = [byId.get(source), byId.get(destination)]
    if (!from || !to) return []
    const counts = into === null ? from.zone !== to.zone : destination === into
    return counts ? [{ from: from.addresses, to: to.addresses, transport, port }] : []
  })
  return (packet) =>
    ways.some(
      ({ from, to, transport, port }) =>
        transport === packet.transport &&
        port === packet.port &&
        from.some((address) => isIn(address, packet.from)) &&
        to.some((address) => isIn(address, packet.to)),
    )
}

const portsOf = ({ flows }: Topology) => {
  const numbers = [...new Set(flows.map(({ port }) => port))]
  const ports = [...new Set(numbers.flatMap((port) => [port, port + 1]))]
  return { tcp: ports, udp: ports }
}

const familyOf = (address: string): boolean => address.includes(':')

type Probes = { readonly from: readonly string[]; readonly to: readonly string[] }

const listPackets = ({ from, to }: Probes, { tcp, udp }: ReturnType<typeof portsOf>): Packet[] =>
  from.flatMap((source) =>
    to
      .filter((destination) => familyOf(source) === familyOf(destination))
      .flatMap((destination) => [
        ...tcp.map((port): Packet => ({ transport: 'tcp', from: source, to: destination, port })),
        ...udp.map((port): Packet => ({ transport: 'udp', from: source, to: destination, port })),
      ]),
  )

/** Of so many packets some, evenly. */
const sample = (packets: readonly Packet[], most: number): Packet[] =>
  packets.filter(
    (_, index) =>
      Math.floor((index * most) / packets.length) !==
      Math.floor(((index - 1) * most) / packets.length),
  )

const write = (deployment: Deployment, view: 'single' | 'grouped', into: string | null): string =>
  unwrap(
    makeRuleFile('nftables', deployment, {
      language: 'en',
      view,
      boundary: null,
      host: into,
    }),
  ).content

async function prove(
  deployment: Deployment,
  net: Net,
  packets: readonly Packet[],
  into: string | null,
): Promise<{ readonly open: number; readonly shut: number }> {
  nets.push(net)
  const allows = readFlows(topologyOf(deployment), into)
  const chosen = [
    ...sample(packets.filter(allows), 500),
    ...sample(
      packets.filter((packet) => !allows(packet)),
      500,
    ),
  ]
  for (const view of ['single', 'grouped'] as const) {
    const faults = await findFaults(write(deployment, view, into), net, chosen, allows)
    expect(faults, view).toEqual({ wide: [], narrow: [] })
  }
  net.close()
  const open = chosen.filter(allows).length
  return { open, shut: chosen.length - open }
}

/** Packets that come through though no flow allows them, and those that are lost though one does. */
async function findFaults(
  text: string,
  net: Net,
  packets: readonly Packet[],
  allows: (packet: Packet) => boolean,
): Promise<{ readonly wide: readonly string[]; readonly narrow: readonly string[] }> {
  net.load(text)
  const { passed, answered } = await net.send(packets)
  const open = new Set(packets.filter(allows).map(formatPacket))
  return {
    wide: [...new Set([...passed, ...answered])].filter((packet) => !open.has(packet)).toSorted(),
    narrow: [...open].filter((packet) => !passed.has(packet) || !answered.has(packet)).toSorted(),
  }
}

async function proveBetweenZones(deployment: Deployment) {
  const topology = topologyOf(deployment)
  const places = placeProbes(topology)
  const ports = portsOf(topology)
  const packets = places.flatMap(({ id, addresses }) =>
    listPackets(
      {
        from: addresses,
        to: places.flatMap((other) => (other.id === id ? [] : other.addresses)),
      },
      ports,
    ),
  )
  return await prove(deployment, await buildNet(places, ports), packets, null)
}

proof(
  `every flow passes between zones, and nothing else${reason}`,
  async () => {
    const { open, shut } = await proveBetweenZones(withAddresses)
    expect(open).toBeGreaterThan(200)
    expect(shut).toBe(500)
  },
  60_000,
)

proof(
  `so it is for hosts that share and overlap addresses${reason}`,
  async () => {
    const counts = { open: 0, shut: 0 }
    for (const deployment of random) {
      const { open, shut } = await proveBetweenZones(deployment)
      counts.open += open
      counts.shut += shut
    }
    expect(counts.open).toBeGreaterThan(100)
    expect(counts.shut).toBeGreaterThan(100)
  },
  120_000,
)

proof(
  `a host lets in what reaches it, over both families, and nothing else${reason}`,
  async () => {
    const topology = topologyOf(withAddresses)
    const ports = portsOf(topology)
    const own = ['10.10.0.11', '10.10.0.12', 'fd00:10::11']
    const places = placeProbes(topology).map(({ id, addresses }) => ({
      id,
      addresses: addresses.filter((address) => !own.includes(address)),
    }))
    const from = places.flatMap(({ addresses }) => addresses)
    const net = await buildNet(places, ports, own)
    const { open, shut } = await prove(
      withAddresses,
      net,
      listPackets({ from, to: own }, ports),
      'apex-one-server',
    )
    expect(open).toBeGreaterThan(50)
    expect(shut).toBe(500)
  },
  60_000,
)

/**
 * Loads the rules before, then the first step of the change, by which all flows of both pass, and
 * then the second, by which the later ones alone do.
 */
async function proveChange(after: Deployment, host: string | null): Promise<number> {
  const [had, has] = [topologyOf(networkBefore), topologyOf(after)]
  const ports = portsOf({ ...has, flows: [...had.flows, ...has.flows] })
  const inside = host === null ? [] : listOwn(has, host)
  const both = { ...has, hosts: [...has.hosts, ...had.hosts] }
  const places = placeProbes(both).map(({ id, addresses }) => ({
    id,
    addresses: addresses.filter((address) => !inside.includes(address)),
  }))
  const packets = places.flatMap(({ id, addresses }) => {
    const others = places.flatMap((other) => (other.id === id ? [] : other.addresses))
    return listPackets({ from: addresses, to: host === null ? others : inside }, ports)
  })
  const [allowed, allows] = [readFlows(had, host), readFlows(has, host)]
  const allowsInBetween = (packet: Packet) => allowed(packet) || allows(packet)
  const open = sample(packets.filter(allowsInBetween), 200)
  const shut = sample(
    packets.filter((packet) => !allowsInBetween(packet)),
    200,
  )
  const net = await buildNet(places, ports, inside)
  nets.push(net)
  // One view on each side of the machine, since the other tests have both.
  const view = host === null ? 'single' : 'grouped'
  const comparison = compareDeployments(networkBefore, after)
  const change = makeRuleChange('nftables', comparison, { view, boundary: null, host })
  const { content } = unwrap(change)
  for (const [step, passes] of [
    [content, allowsInBetween],
    [withSecondStep(content), allows],
  ] as const) {
    const text = `${write(networkBefore, view, host)}${step}`
    const faults = await findFaults(text, net, [...open, ...shut], passes)
    expect(faults).toEqual({ wide: [], narrow: [] })
  }
  net.close()
  return open.filter(allows).length
}

proof.each(migrations)(
  `a change leads the kernel by the flows of both to the later ones, when somebody moves %s${reason}`,
  async (_, after) => {
    for (const host of [null, 'apex-one-server'])
      expect(await proveChange(after, host)).toBeGreaterThan(5)
  },
  60_000,
)

/** The addresses that a host has, one by one. */
const listOwn = ({ hosts }: Topology, id: string): string[] =>
  hosts.flatMap((host) => (host.id === id ? host.addresses : []))

/** A text in which something is changed, so that the change is known to be there. */
const mutate = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replaceAll(from, to)
}

proof(
  `the proof finds out a rule that is a port or an address too wide, or missing${reason}`,
  async () => {
    const small = addHosts(defaultDeployment, [
      newHost('agent', 'HQ', '10.1.0.7'),
      newHost('apex-one-server', 'apexone01', '10.10.0.11'),
    ])
    const topology = topologyOf(small)
    const allows = readFlows(topology, null)
    const numbers = new Set(topology.flows.map(({ port }) => port))
    const port = topology.flows.find(
      (flow) => flow.source === 'agent' && !numbers.has(flow.port + 1),
    )?.port
    if (port === undefined) throw new Error('no flow of agents has a free port beside its own')
    const ports = { tcp: [port, port + 1], udp: [port, port + 1] }
    const packets = listPackets({ from: ['10.1.0.6', '10.1.0.7'], to: ['10.10.0.11'] }, ports)
    const places = [
      { id: 'client', addresses: ['10.1.0.6', '10.1.0.7'] },
      { id: 'server', addresses: ['10.10.0.11'] },
    ]
    // Each in a net of its own: what one lets in may still be on its way when the next is loaded.
    const find = async (text: string) => {
      const net = await buildNet(places, ports)
      nets.push(net)
      const faults = await findFaults(text, net, packets, allows)
      net.close()
      return faults
    }
    const text = write(small, 'single', null)
    const packet = `10.1.0.7 > 10.10.0.11 tcp/${port}`
    expect(packets.filter(allows).map(formatPacket)).toEqual([packet])
    expect(await find(text)).toEqual({ wide: [], narrow: [] })
    expect(await find(mutate(text, ` dport ${port} `, ` dport ${port}-${port + 1} `))).toEqual({
      wide: [`10.1.0.7 > 10.10.0.11 tcp/${port + 1}`],
      narrow: [],
    })
    expect(await find(mutate(text, ' saddr 10.1.0.7 ', ' saddr 10.1.0.6/31 '))).toEqual({
      wide: [`10.1.0.6 > 10.10.0.11 tcp/${port}`],
      narrow: [],
    })
    expect(await find(mutate(text, ` dport ${port} `, ` dport ${port + 1} `))).toEqual({
      wide: [`10.1.0.7 > 10.10.0.11 tcp/${port + 1}`],
      narrow: [packet],
    })
  },
  60_000,
)
