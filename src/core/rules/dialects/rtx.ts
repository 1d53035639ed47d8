import { groupBy } from '#core/kit/group-by.ts'
import type { Zone } from '#core/topology/topology.ts'
import type { InterfaceNames } from '../objects/name-interfaces.ts'
import type { NamedAddress, RuleService } from '../rule.ts'
import { describeRule } from './describe-rule.ts'
import { listNetworks } from './device-address.ts'
import type { Dialect, DialectRequest, Unsaid } from './dialect.ts'
import { type Family, type SaidRule, takesNoName } from './say-by-family.ts'
import { listReservations, listZoneNames, readZones, type ZoneRules } from './zone-rules.ts'

/** Filters that an interface takes in one direction: by most models, and by the largest. */
const longestList = { most: 129, large: 300 }

/** Items in a list of ports (Yamaha's command reference). */
const mostPorts = 10

/** Longest line of a comment, which no router reads. */
const longestComment = 200

/**
 * Apart from what Yamaha's own screens number (from 100000 on) and from the small numbers that
 * people take; filters reach to 21474836.
 */
const numbers = { least: 1, usual: 10_000, most: 21_000_000 }

/**
 * Filters of what may come in by each interface, whatever its destination, and two dynamic ones that
 * let replies back in where the connection left. A filter is stateless and a number; a list of
 * numbers is read in order, and what it does not name is dropped. One network a filter and no
 * ranges, as firmware of any age takes them; networks of one rule that meet are one, since there is
 * room for few.
 */
export const rtx: Dialect = {
  title: 'YAMAHA RTX',
  ending: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  writes: ['boundaries'],
  interfaces: {
    form: 'rtx',
    name: numberPorts,
    takes: (name) =>
      /^(?:lan\d{1,2}(?:[/.]\d{1,2})?|(?:wan|onu|vlan|bridge|pp|tunnel)\d{1,4})$/.test(name),
  },
  numbers,
  write: (request) => {
    const zones = readZones(request, takesNoName)
    const first = request.firstNumber ?? numbers.usual
    const filters = numberFilters(zones.said, first)
    const lists = listInterfaces(zones.zones, filters)
    const linesOf = groupBy(filters, ({ piece }) => piece)
    const lines = [
      ...writeHead(request, zones.unsaid, { first, last: filters.at(-1)?.number ?? null }),
      ...(filters.length === 0 ? [] : families.flatMap((family) => writeCommon(family, first))),
      ...zones.writeRules('#', (rule, pieces) => [
        `# ${describeRule(rule, longestComment)}`,
        ...pieces.flatMap((piece) => (linesOf.get(piece) ?? []).map(({ line }) => line)),
      ]),
      ...(filters.length === 0 ? [] : writeLists(lists, first)),
    ]
    return { text: `${lines.join('\n')}\n`, unsaid: [...zones.unsaid, ...findTooMany(lists)] }
  },
}

/** The most trusted zone on `lan1`, where these routers have the inside. */
function numberPorts(zones: readonly Zone[], own: InterfaceNames): InterfaceNames {
  const taken = new Set(own.values())
  const free = zones.map((_, at) => `lan${at + 1}`).filter((name) => !taken.has(name))
  const unnamed = zones.filter(({ id }) => !own.has(id)).toReversed()
  const usual = new Map(unnamed.map(({ id }, at) => [id, free[at] ?? `lan${at + 1}`]))
  return new Map(zones.map(({ id }) => [id, own.get(id) ?? usual.get(id) ?? '']))
}

const families: readonly Family[] = ['ipv4', 'ipv6']

const commandOf: Readonly<Record<Family, string>> = { ipv4: 'ip', ipv6: 'ipv6' }

/**
 * Errors that replies depend on, the size of packets among them; of IPv6 also the discovery of
 * neighbours, without which nobody is reached. They are types, in place of ports.
 */
const neededIcmp: Readonly<Record<Family, string>> = {
  ipv4: 'icmp 3,11,12',
  ipv6: 'icmp6 1,2,3,4,133,134,135,136',
}

/** Numbers of what the lists of all interfaces share, in one family. */
const commonOf = (family: Family, first: number) => {
  const start = first + 5 * families.indexOf(family)
  return { pass: start, reject: start + 1, icmp: start + 2, tcp: start + 3, udp: start + 4 }
}

const commonCount = 5 * families.length

function writeCommon(family: Family, first: number): string[] {
  const command = commandOf[family]
  const { pass, reject, icmp, tcp, udp } = commonOf(family, first)
  return [
    `${command} filter ${pass} pass * * * * *`,
    `${command} filter ${reject} reject * * * * *`,
    `${command} filter ${icmp} pass * * ${neededIcmp[family]} *`,
    `${command} filter dynamic ${tcp} * * tcp`,
    `${command} filter dynamic ${udp} * * udp`,
  ]
}

type Filter = { readonly number: number; readonly piece: SaidRule; readonly line: string }

/** Each piece of a rule as its filters, in the order in which they are written. */
const numberFilters = (said: readonly SaidRule[], first: number): Filter[] =>
  said
    .flatMap((piece) => listConditions(piece).map((condition) => ({ piece, condition })))
    .map(({ piece, condition }, at) => {
      const number = first + commonCount + at
      return {
        number,
        piece,
        line: `${commandOf[piece.family]} filter ${number} pass ${condition}`,
      }
    })

function listConditions({ rule, sources, destinations }: SaidRule): string[] {
  const ends = listWords(destinations)
  const services = listPorts(rule.services)
  return listWords(sources).flatMap((from) =>
    ends.flatMap((to) =>
      services.map(({ transport, ports }) => `${from} ${to} ${transport} * ${ports}`),
    ),
  )
}

const listWords = (addresses: readonly NamedAddress[]): string[] =>
  listNetworks(addresses).map(({ bits, start, prefix }) => {
    if (prefix === 0) return '*'
    return prefix === bits ? start : `${start}/${prefix}`
  })

const listPorts = (services: readonly RuleService[]) =>
  [...groupBy(services, ({ transport }) => transport)].flatMap(([transport, alike]) =>
    [...groupBy([...alike.entries()], ([at]) => Math.floor(at / mostPorts)).values()].map(
      (some) => ({ transport, ports: some.map(([, { port }]) => port).join(',') }),
    ),
  )

/** What comes in by one interface; that of several zones where they share it. */
type InterfaceList = { readonly name: string; readonly filters: readonly Filter[] }

function listInterfaces(zones: readonly ZoneRules[], filters: readonly Filter[]): InterfaceList[] {
  const sideOf = new Map(zones.flatMap(({ from, rules }) => rules.map((rule) => [rule, from])))
  const byName = groupBy(filters, ({ piece }) => sideOf.get(piece.rule))
  const names = new Set(zones.flatMap(({ from, to }) => [from, to]))
  return [...names].toSorted().map((name) => ({ name, filters: byName.get(name) ?? [] }))
}

const inFamily = ({ filters }: InterfaceList, family: Family): Filter[] =>
  filters.filter(({ piece }) => piece.family === family)

/** Those for which a list of most models has no room, beside what each list ends and begins with. */
const listBeyond = (list: InterfaceList): Filter[] =>
  families.flatMap((family) => inFamily(list, family).slice(longestList.most - 2))

function findTooMany(lists: readonly InterfaceList[]): Unsaid[] {
  const rules = lists.flatMap(listBeyond).map(({ piece }) => piece.rule)
  const numbersOf = [...new Set(rules.map(({ number }) => number))]
  return rules.length === 0 ? [] : [{ kind: 'too-many', rules: numbersOf, objects: [] }]
}

function writeHead(
  request: DialectRequest,
  unsaid: readonly Unsaid[],
  { first, last }: { readonly first: number; readonly last: number | null },
): string[] {
  return [
    `# Portscape ${request.fingerprint}, for YAMAHA RTX: for the console of an administrator, or as a file`,
    '# Interfaces, each in place of your own where the zone has another:',
    ...listZoneNames(request).map((line) => `#${line}`),
    ...(last === null
      ? []
      : [
          `# Filters ${first} to ${last} replace those that have these numbers now (show config): take another`,
          '# first number where yours have. Running this again removes nothing that an earlier run has set.',
        ]),
    ...listReservations(request).map((line) => `#${line}`),
    ...(unsaid.some(({ kind }) => kind === 'dns-name')
      ? [
          '# DNS names are not written: only recent firmware takes them, while it answers DNS itself.',
        ]
      : []),
  ]
}

/** As comments: setting a list puts out the one that the interface has, with all that it allows. */
function writeLists(lists: readonly InterfaceList[], first: number): string[] {
  const opening = lists.filter(({ filters }) => filters.length > 0)
  const silent = lists.filter(({ filters }) => filters.length === 0)
  return [
    '# NOW APPLY THEM, without the signs. An interface has one list a direction: setting another puts',
    '# out all that the present one allows (show config). Where there is one, put these numbers into it',
    '# instead, before its rejects. What is for the router itself is rejected, too: put filters before',
    '# these that pass its administration, DNS and DHCP, or you lock yourself out. Then: save',
    ...lists.flatMap((list) => warnOfLength(list)),
    ...families.flatMap((family) => [
      `# ${family === 'ipv4' ? 'IPv4' : 'IPv6, where the router forwards it'}:`,
      ...lists.flatMap((list) =>
        writeFor(list.name, commandOf[family], [
          ...(opening.includes(list) ? [writeIn(list, family, first)] : []),
          writeOut(family, first),
        ]),
      ),
    ]),
    ...(silent.length === 0
      ? []
      : [
          '# Where nothing is opened by this text; not while other texts have rules from there:',
          ...families.flatMap((family) =>
            silent.flatMap((list) =>
              writeFor(list.name, commandOf[family], [writeIn(list, family, first)]),
            ),
          ),
        ]),
    '# From then on, whatever no filter names is dropped, name resolution and ping included. Interfaces',
    '# without a list stay open, also towards these zones: reject what comes in by them, too.',
  ]
}

function warnOfLength(list: InterfaceList): string[] {
  const longest = Math.max(...families.map((family) => inFamily(list, family).length + 2))
  if (longest <= longestList.most) return []
  const { most, large } = longestList
  return [
    `# TOO MANY for most models: ${longest} filters come in by ${list.name}. They take ${most}, the largest ${large}.`,
    '# Grouped rules need fewer, where their hosts have networks that meet.',
  ]
}

const writeIn = (list: InterfaceList, family: Family, first: number): string => {
  const { icmp, reject } = commonOf(family, first)
  const own = inFamily(list, family).map(({ number }) => number)
  return `secure filter in ${[icmp, ...own, reject].join(' ')}`
}

/** All may leave that came in; what leaves opens the way for its replies. */
const writeOut = (family: Family, first: number): string => {
  const { pass, tcp, udp } = commonOf(family, first)
  return `secure filter out ${pass} dynamic ${tcp} ${udp}`
}

/** A line of a peer or a tunnel stands behind the one that selects it, and has no number itself. */
function writeFor(name: string, command: string, settings: readonly string[]): string[] {
  const [, kind, number] = /^(pp|tunnel)(\d+)$/.exec(name) ?? []
  const lines = settings.map((setting) => `${command} ${kind ?? name} ${setting}`)
  const all = kind ? [`${kind} select ${number}`, ...lines, `${kind} select none`] : lines
  return all.map((line) => `#   ${line}`)
}
