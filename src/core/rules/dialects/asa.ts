import { groupBy } from '#core/kit/group-by.ts'
import { asZones } from '../objects/name-interfaces.ts'
import type { NamedAddress, Rule, RuleService } from '../rule.ts'
import {
  addressName,
  formatMask,
  listMembers,
  mergeMembers,
  toDeviceAddress,
} from './device-address.ts'
import type { DialectRequest } from './dialect.ts'
import type { Family, SaidRule } from './say-by-family.ts'
import { toZoneDialect } from './zone-dialect.ts'
import {
  describeObject,
  describeOnDevice,
  listReservations,
  listZoneNames,
  type ZoneRules,
} from './zone-rules.ts'

/** Characters of an object's description and of a remark (Cisco's command reference). */
const longest = { description: 200, remark: 100 }

/** Letters, digits and hyphens between dots: an underscore is refused (Cisco's command reference). */
const takesName = (name: string): boolean => /^[a-z\d][a-z\d.-]*[a-z\d]\.?$|^[a-z\d]$/i.test(name)

/**
 * Objects and one list for each zone that opens connections, since an interface has one list for
 * what comes in by it, whatever its destination. Groups hold a hyphen, which no object's name has:
 * objects and groups share one space of names. Ports are numbers; their names differ by version.
 */
export const asa = toZoneDialect({
  title: 'Cisco ASA',
  ending: 'cfg',
  /** At most 48 characters (nameif in Cisco's command reference). */
  interfaces: asZones('asa', /^[A-Za-z][\w-]{0,47}$/),
  takesName,
  writeLines: ({ zones, said, writeRules }, request) => {
    const groups = nameGroups(said)
    return [
      ...writeHead(request, said),
      ...writeObjects(said, 'ipv4', request),
      ...writeObjects(said, 'ipv6', request),
      ...writeAddressGroups(groups),
      ...[...new Set(said.map(({ rule }) => rule))].flatMap(writeServiceGroups),
      ...writeRules('!', (rule, pieces, { from }) =>
        writeRule(rule, pieces, listName(from), groups, request),
      ),
      ...writeAttachments(zones, said),
    ]
  },
})

const writeHead = (request: DialectRequest, said: readonly SaidRule[]): string[] => [
  `! Portscape ${request.fingerprint}, for the configuration mode of ASA 9.0 or later`,
  '! Interfaces (nameif), each in place of your own where yours has another name:',
  ...listZoneNames(request).map((line) => `!${line}`),
  '! Objects of the same names are changed. Lists and groups are added to: running this again removes',
  '! nothing that an earlier run has put there.',
  ...listReservations(request).map((line) => `!${line}`),
  ...(said.some(hasName)
    ? ['! DNS names need a name server on the ASA: dns domain-lookup, dns server-group.']
    : []),
]

const hasName = ({ sources, destinations }: SaidRule): boolean =>
  [...sources, ...destinations].some(({ address }) => address.kind === 'name')

const listName = (zone: string): string => `Portscape_${zone}`

const writeObjects = (
  said: readonly SaidRule[],
  family: Family,
  { fingerprint }: DialectRequest,
): string[] =>
  mergeMembers(said.filter((piece) => piece.family === family)).flatMap(({ object, addresses }) =>
    addresses.flatMap((one) => [
      `object network ${addressName(one, family)}`,
      ` ${toValue(one, family)}`,
      ` description ${describeObject(object, fingerprint, longest.description)}`,
    ]),
  )

function toValue({ address }: NamedAddress, family: Family): string {
  const read = toDeviceAddress(address)
  if (read.kind === 'name') return `fqdn ${family === 'ipv4' ? 'v4' : 'v6'} ${read.name}`
  if (read.kind === 'range') return `range ${read.start} ${read.end}`
  if (read.prefix === (family === 'ipv4' ? 32 : 128)) return `host ${read.start}`
  return family === 'ipv4'
    ? `subnet ${read.start} ${formatMask(read.prefix)}`
    : `subnet ${read.start}/${read.prefix}`
}

type Side = 'sources' | 'destinations'

/** A side of several addresses, under the name that it gets where it first stands. */
type Groups = ReadonlyMap<string, { readonly name: string; readonly members: readonly string[] }>

const keyOf = (piece: SaidRule, side: Side): string =>
  piece[side].map((one) => addressName(one, piece.family)).join()

function nameGroups(said: readonly SaidRule[]): Groups {
  const groups = new Map<string, { name: string; members: string[] }>()
  for (const piece of said) {
    for (const side of ['sources', 'destinations'] as const) {
      const key = keyOf(piece, side)
      if (piece[side].length === 1 || groups.has(key)) continue
      groups.set(key, { name: nameGroup(piece, side), members: key.split(',') })
    }
  }
  return groups
}

/** A host that has all of the addresses gives the name; else the rule. */
function nameGroup(piece: SaidRule, side: Side): string {
  const [only, ...others] = listMembers(piece.rule[side], piece[side])
  const end = piece.family === 'ipv6' ? '-v6' : ''
  return only && others.length === 0
    ? `${only.object.name}-all${end}`
    : `${piece.rule.id}-${side === 'sources' ? 'from' : 'to'}${end}`
}

/** Flat, since an older ASA takes no group of IPv6 in another. */
const writeAddressGroups = (groups: Groups): string[] =>
  [...groups.values()].flatMap(({ name, members }) => [
    `object-group network ${name}`,
    ...members.map((member) => ` network-object object ${member}`),
  ])

const byTransport = ({ services }: Rule) => [
  ...groupBy(services, ({ transport }) => transport).entries(),
]

const serviceGroupName = ({ id }: Rule, transport: string): string => `${id}-${transport}`

const writeServiceGroups = (rule: Rule): string[] =>
  byTransport(rule).flatMap(([transport, services]) =>
    services.length === 1
      ? []
      : [
          `object-group service ${serviceGroupName(rule, transport)} ${transport}`,
          ...services.map(({ port }) => ` port-object eq ${port}`),
        ],
  )

function writeRule(
  rule: Rule,
  pieces: readonly SaidRule[],
  list: string,
  groups: Groups,
  { fingerprint }: DialectRequest,
): string[] {
  return [
    `access-list ${list} remark ${describeOnDevice(rule, fingerprint, longest.remark)}`,
    ...pieces.flatMap((piece) =>
      byTransport(rule).map(([transport, services]) =>
        [
          `access-list ${list} extended permit ${transport}`,
          writeSide(piece, 'sources', groups),
          writeSide(piece, 'destinations', groups),
          writePorts(rule, transport, services),
        ].join(' '),
      ),
    ),
  ]
}

const writeSide = (piece: SaidRule, side: Side, groups: Groups): string => {
  const group = groups.get(keyOf(piece, side))
  return group ? `object-group ${group.name}` : `object ${keyOf(piece, side)}`
}

const writePorts = (rule: Rule, transport: string, services: readonly RuleService[]): string => {
  const [only, ...others] = services
  return only && others.length === 0
    ? `eq ${only.port}`
    : `object-group ${serviceGroupName(rule, transport)}`
}

/** Begins what is said of lists and interfaces. */
export const attachHead = '! NOW ATTACH THEM'

/** As comments: attaching a list puts out the one that the interface has, with all that it allows. */
const writeAttachments = (zones: readonly ZoneRules[], said: readonly SaidRule[]): string[] => {
  const written = new Set(said.map(({ rule }) => rule))
  const names = new Set(
    zones.filter(({ rules }) => rules.some((rule) => written.has(rule))).map(({ from }) => from),
  )
  return names.size === 0
    ? []
    : [
        `${attachHead}. An interface has one list: attaching another puts out all that the present`,
        '! one allows (show running-config access-group). Where there is one, put the lines above into',
        '! it instead, under its name and before its denies (access-list NAME line NUMBER ...). Else:',
        ...[...names].map((name) => `!   access-group ${listName(name)} in interface ${name}`),
        '! Interfaces of one security level need, besides: same-security-traffic permit inter-interface',
        '! From then on, whatever no line names is dropped, name resolution included.',
      ]
}
