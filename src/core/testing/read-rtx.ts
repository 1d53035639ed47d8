import { formatIp, parseIp } from '#core/deployment/addresses/parse-ip.ts'
import { define, lookUp, readLines, refuse } from './device-packets.ts'

export type RtxFamily = 'ip' | 'ipv6'

/** The first packet of a connection, from any port. */
export type RtxPacket = {
  readonly family: RtxFamily
  readonly transport: string
  readonly from: bigint
  readonly to: bigint
  readonly port: number
}

type Range = { readonly from: bigint; readonly to: bigint }

type Filter = {
  readonly passes: boolean
  readonly source: Range
  readonly destination: Range
  /** `*` for whatever an IP packet carries. */
  readonly protocol: string
  /** Of destinations, or the types of ICMP; null for all. */
  readonly ports: readonly number[] | null
}

/** What is looked through in one direction of an interface. */
type List = { readonly filters: readonly Filter[]; readonly tracked: ReadonlySet<string> }

/** A router that has taken the whole text, and then its lists. */
export type RtxRouter = {
  readonly interfaces: readonly string[]
  /** Every place where the destinations, ports or sources of its filters begin or have ended. */
  readonly edges: Readonly<Record<RtxFamily, readonly bigint[]>>
  readonly ports: readonly number[]
  /** How many filters the longest list has. */
  readonly longest: number
  /** Whether an interface lets a packet in that belongs to no connection. */
  readonly letsIn: (name: string, packet: RtxPacket) => boolean
  /** Whether a packet that was let in leaves by another interface, and its reply comes back. */
  readonly carries: (from: string, to: string, packet: RtxPacket) => boolean
}

/** Highest number of a filter (Yamaha's command reference). */
const highest = 21_474_836

/** A port that no flow names, from which connections are opened. */
const ownPort = 50_000

type Reading = {
  readonly filters: Map<string, Filter>
  readonly dynamic: Map<string, string>
  readonly lists: Map<string, List>
}

/** Reads a text for YAMAHA RTX strictly, lists in its comments included, and behaves like that router. */
export function readRtx(text: string): RtxRouter {
  const reading: Reading = { filters: new Map(), dynamic: new Map(), lists: new Map() }
  const all = text.replace(/\n$/, '').split('\n')
  if (!text.endsWith('\n') || all.some((line) => !/^[ !-~]{1,4095}$/.test(line) || /\?/.test(line)))
    throw new Error('signs that a console does not take')
  for (const line of readLines(text, /^#/)) readFilter(line, reading)
  readLists(all, reading)
  return toRouter(reading)
}

function readFilter(line: string, { filters, dynamic }: Reading): void {
  const [, family, number = '', transport = ''] =
    /^(ip|ipv6) filter dynamic (\d+) \* \* (tcp|udp)$/.exec(line) ?? []
  if (family) define(dynamic, `${family} ${readNumber(number)}`, transport)
  else readStatic(line, filters)
}

const parts =
  /^(ip|ipv6) filter (\d+) (pass|reject) (\S+) (\S+) (\*|tcp|udp|icmp|icmp6) (\S+) (\S+)$/

function readStatic(line: string, filters: Map<string, Filter>): void {
  const [, family = '', number = '', action, from = '', to = '', protocol = '', ...ports] =
    parts.exec(line) ?? refuse(line)
  // Of ICMP alone, types stand in place of the port that a packet comes from.
  const [meant = '', other] = protocol.startsWith('icmp') ? ports : ports.toReversed()
  if (other !== '*') refuse(line)
  define(filters, `${family} ${readNumber(number)}`, {
    passes: action === 'pass',
    source: readRange(from, family),
    destination: readRange(to, family),
    protocol,
    ports: readPorts(meant),
  })
}

function readNumber(text: string): string {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > highest) refuse(text)
  return text
}

function readPorts(text: string): readonly number[] | null {
  if (text === '*') return null
  const items = text.split(',')
  if (items.length > 10 || items.some((item) => !/^[1-9]\d{0,4}$/.test(item))) refuse(text)
  return items.map(Number)
}

/** All, an address or a network: firmware of any age takes no others. */
function readRange(text: string, family: string): Range {
  const bits = family === 'ip' ? 32 : 128
  if (text === '*') return { from: 0n, to: (1n << BigInt(bits)) - 1n }
  const [, start = '', prefix = String(bits)] =
    /^([\da-f.:]+)(?:\/(\d+))?$/.exec(text) ?? refuse(text)
  const ip = parseIp(start)
  if (ip?.bits !== bits || Number(prefix) < 1 || Number(prefix) > bits) return refuse(text)
  const size = 1n << BigInt(bits - Number(prefix))
  if (ip.value % size !== 0n || formatIp(ip) !== start) refuse(text)
  return { from: ip.value, to: ip.value + size - 1n }
}

const setting =
  /^(ip|ipv6) (lan\d+(?:[./]\d+)?|(?:wan|onu|vlan|bridge)\d+|pp|tunnel) secure filter (in|out) ([\d ]+?)(?: dynamic ([\d ]+))?$/

/** The lists stand in comments: what is meant for the router is three spaces behind the sign. */
function readLists(lines: readonly string[], reading: Reading): void {
  let selected: string | null = null
  const start = lines.findIndex((line) => line.startsWith('# NOW APPLY THEM'))
  if (start === -1) return
  for (const line of lines.slice(start)) {
    const command = /^# {3}(.+)$/.exec(line)?.[1]
    if (command === undefined) continue
    const [, kind = '', number] = /^(pp|tunnel) select (\d+|none)$/.exec(command) ?? []
    if (kind !== '') selected = number === 'none' ? null : `${kind}${number}`
    else readList(command, selected, reading)
  }
  if (selected !== null) refuse(selected)
}

function readList(command: string, selected: string | null, reading: Reading): void {
  const [, family = '', named = '', direction = '', numbers = '', dynamic = ''] =
    setting.exec(command) ?? refuse(command)
  const isSelected = named === 'pp' || named === 'tunnel'
  if (isSelected !== (selected !== null) || (isSelected && !selected?.startsWith(named)))
    refuse(command)
  define(reading.lists, `${family} ${selected ?? named} ${direction}`, {
    filters: numbers.split(' ').map((one) => lookUp(reading.filters, `${family} ${one}`)),
    tracked: new Set(
      dynamic === ''
        ? []
        : dynamic.split(' ').map((one) => lookUp(reading.dynamic, `${family} ${one}`)),
    ),
  })
}

function toRouter({ filters, lists }: Reading): RtxRouter {
  const deciders = new Map([...lists].map(([key, list]) => [key, toDecider(list)]))
  // Without a list, everything passes.
  const passes = (name: string, way: 'in' | 'out', packet: RtxPacket): boolean =>
    deciders.get(`${packet.family} ${name} ${way}`)?.(packet) ?? true
  const edgesOf = (family: RtxFamily): bigint[] =>
    [...filters]
      .filter(([key]) => key.startsWith(`${family} `))
      .flatMap(([, { source, destination }]) => [source, destination])
      .flatMap(({ from, to }) => [from, to + 1n])
  return {
    interfaces: [...new Set([...lists.keys()].map((key) => key.split(' ')[1] ?? ''))],
    edges: { ip: edgesOf('ip'), ipv6: edgesOf('ipv6') },
    ports: [...filters.values()].flatMap(({ ports, protocol }) =>
      protocol.startsWith('icmp') ? [] : (ports ?? []),
    ),
    longest: Math.max(0, ...[...lists.values()].map((list) => list.filters.length)),
    letsIn: (name, packet) => passes(name, 'in', packet),
    carries: (from, to, packet) => {
      const reply = { ...packet, from: packet.to, to: packet.from, port: ownPort }
      const isTracked =
        lists.get(`${packet.family} ${to} out`)?.tracked.has(packet.transport) ?? false
      return (
        passes(to, 'out', packet) &&
        (isTracked || passes(to, 'in', reply)) &&
        passes(from, 'out', reply)
      )
    },
  }
}

/**
 * The first filter that fits decides, and none means no. Each part of a packet is looked up once as
 * a number with a bit for each filter that it fits.
 */
function toDecider({ filters }: List): (packet: RtxPacket) => boolean {
  const remember = <Part extends bigint | string>(
    fits: (filter: Filter, part: Part) => boolean,
  ) => {
    const known = new Map<Part, bigint>()
    return (part: Part): bigint => {
      const bits =
        known.get(part) ??
        filters.reduce((sum, one, at) => (fits(one, part) ? sum | (1n << BigInt(at)) : sum), 0n)
      known.set(part, bits)
      return bits
    }
  }
  const within = (range: Range, value: bigint): boolean => range.from <= value && value <= range.to
  const bySource = remember<bigint>(({ source }, value) => within(source, value))
  const byDestination = remember<bigint>(({ destination }, value) => within(destination, value))
  const byService = remember<string>(({ protocol, ports }, service) => {
    const [transport, port] = service.split('/')
    if (protocol === '*') return true
    return protocol === transport && (ports?.includes(Number(port)) ?? true)
  })
  return ({ from, to, transport, port }) => {
    const fitting = bySource(from) & byDestination(to) & byService(`${transport}/${port}`)
    if (fitting === 0n) return false
    const first = (fitting & -fitting).toString(2).length - 1
    return filters[first]?.passes ?? false
  }
}
