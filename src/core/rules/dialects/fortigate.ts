import { asZones } from '../objects/name-interfaces.ts'
import type { NamedAddress } from '../rule.ts'
import {
  addressName,
  formatMask,
  listMembers,
  type Member,
  mergeMembers,
  toDeviceAddress,
} from './device-address.ts'
import { listServices, serviceName } from './device-service.ts'
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

/** Characters of an object's comment and of a policy's (Fortinet's references of FortiOS 6.4 on). */
const longest = { object: 255, policy: 1023 }

/** FortiGate looks every DNS name up, in each family by an object of its own. */
const takesName = (): boolean => true

/**
 * A script for the console: objects, then policies that take the next free number (`edit 0`, since
 * any other number may be a policy of the customer's). One policy a family.
 */
export const fortigate = toZoneDialect({
  title: 'FortiGate',
  ending: 'conf',
  /** A zone has at most 35 characters, an interface fewer (Fortinet's CLI reference). */
  interfaces: asZones('fortigate', /^[A-Za-z\d][\w./-]{0,34}$/),
  takesName,
  writeLines: ({ said, writeRules }, request) => [
    ...writeHead(request),
    ...writeAddresses(said, 'ipv4', request),
    ...writeAddresses(said, 'ipv6', request),
    ...writeServices(said, request),
    ...section(
      'policy',
      writeRules('#', (_, pieces, zone) =>
        pieces.flatMap((piece) => writePolicy(piece, zone, request)),
      ),
    ),
    ...(said.length > 0 ? moveStep : []),
  ],
})

/** What holds for a second text, but not for one that leads from an earlier one to it. */
export const rerunNotes: readonly string[] = [
  '# Objects of the same names are changed. Delete the policies of an earlier run (R_...) first, by',
  '# their numbers: a second policy of one name is refused, or stays without a name.',
]

const writeHead = (request: DialectRequest): string[] => [
  `# Portscape ${request.fingerprint}, for FortiOS 6.4 or later`,
  '# Interfaces or zones, each in place of your own where yours has another name:',
  ...listZoneNames(request).map((line) => `#${line}`),
  ...rerunNotes,
  ...listReservations(request).map((line) => `#${line}`),
  '# Whatever no policy names is dropped by the implicit deny, name resolution included.',
]

/** A policy of its own stands last, behind whatever denies the customer has. */
export const moveStep: readonly string[] = [
  '# NOW MOVE THEM: new policies stand last, and a deny above them wins. For each name R_...:',
  '#   show firewall policy',
  '#   config firewall policy',
  '#     move NUMBER-OF-THE-NEW-POLICY before NUMBER-OF-THE-DENY',
  '#   end',
]

const section = (path: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [`config firewall ${path}`, ...entries, 'end']

const entry = (name: string, settings: readonly string[]): string[] => [
  `    edit ${name}`,
  ...settings.map((setting) => `        set ${setting}`),
  '    next',
]

const quote = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' ')

const memberName = ({ object, addresses }: Member, family: Family): string => {
  const [only, ...others] = addresses
  if (only && others.length === 0) return addressName(only, family)
  return family === 'ipv6' ? `${object.name}_v6` : object.name
}

function writeAddresses(
  said: readonly SaidRule[],
  family: Family,
  { fingerprint }: DialectRequest,
): string[] {
  const members = mergeMembers(said.filter((piece) => piece.family === family))
  const end = family === 'ipv6' ? '6' : ''
  const commentOf = (member: Member): string =>
    `comment "${describeObject(member.object, fingerprint, longest.object)}"`
  return [
    ...section(
      `address${end}`,
      members.flatMap((member) =>
        member.addresses.flatMap((one) =>
          entry(quote([addressName(one, family)]), [...toSettings(one, family), commentOf(member)]),
        ),
      ),
    ),
    ...section(
      `addrgrp${end}`,
      members
        .filter(({ addresses }) => addresses.length > 1)
        .flatMap((member) =>
          entry(quote([memberName(member, family)]), [
            `member ${quote(member.addresses.map((one) => addressName(one, family)))}`,
            commentOf(member),
          ]),
        ),
    ),
  ]
}

function toSettings({ address }: NamedAddress, family: Family): string[] {
  const read = toDeviceAddress(address)
  if (read.kind === 'name') return ['type fqdn', `fqdn "${read.name}"`]
  if (read.kind === 'range') {
    return ['type iprange', `start-ip ${read.start}`, `end-ip ${read.end}`]
  }
  return family === 'ipv4'
    ? ['type ipmask', `subnet ${read.start} ${formatMask(read.prefix)}`]
    : ['type ipprefix', `ip6 ${read.start}/${read.prefix}`]
}

const writeServices = (said: readonly SaidRule[], { fingerprint }: DialectRequest): string[] =>
  section(
    'service custom',
    listServices(said).flatMap((service) =>
      entry(quote([serviceName(service)]), [
        `${service.transport}-portrange ${service.port}`,
        `comment "Portscape ${fingerprint}"`,
      ]),
    ),
  )

function writePolicy(
  { rule, family, sources, destinations }: SaidRule,
  { from, to }: ZoneRules,
  { fingerprint }: DialectRequest,
): string[] {
  const end = family === 'ipv6' ? '6' : ''
  const namesOf = (members: readonly Member[]): string =>
    quote(members.map((member) => memberName(member, family)))
  return entry('0', [
    `name "${rule.id}${family === 'ipv6' ? '_v6' : ''}"`,
    `srcintf "${from}"`,
    `dstintf "${to}"`,
    `srcaddr${end} ${namesOf(listMembers(rule.sources, sources))}`,
    `dstaddr${end} ${namesOf(listMembers(rule.destinations, destinations))}`,
    'action accept',
    'schedule "always"',
    `service ${quote(rule.services.map(serviceName))}`,
    `comments "${describeOnDevice(rule, fingerprint, longest.policy)}"`,
  ])
}
