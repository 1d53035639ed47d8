import { asZones } from '../objects/name-interfaces.ts'
import type { NamedAddress, Rule } from '../rule.ts'
import { listMembers, type Member, mergeMembers, toDeviceAddress } from './device-address.ts'
import { listServices, serviceName } from './device-service.ts'
import type { DialectRequest } from './dialect.ts'
import type { SaidRule } from './say-by-family.ts'
import { toZoneDialect } from './zone-dialect.ts'
import {
  describeObject,
  describeOnDevice,
  listReservations,
  listZoneNames,
  type ZoneRules,
} from './zone-rules.ts'

/** Characters of a description that every version takes (PAN-OS 7.1's; later ones take 1,023). */
const longestDescription = 255

/** PAN-OS looks every DNS name up, in both families at once. */
const takesName = (): boolean => true

/** Set commands of the configuration mode. A rule may hold both families, its objects both kinds. */
export const panOs = toZoneDialect({
  title: 'PAN-OS',
  ending: 'txt',
  /** A zone has at most 31 characters, and no dot (Palo Alto's administrator's guide). */
  interfaces: asZones('pan-os', /^[A-Za-z\d][\w-]{0,30}$/),
  takesName,
  writeLines: ({ said, writeRules }, request) => [
    ...writeHead(request),
    ...mergeMembers(said).flatMap((member) => writeMember(member, request)),
    ...writeServices(said, request),
    ...writeRules('#', (rule, pieces, zone) => [writeRule(rule, pieces, zone, request)]),
    ...(said.length > 0 ? moveStep : []),
  ],
})

/** What holds for a second text, but not for one that leads from an earlier one to it. */
export const rerunNotes: readonly string[] = [
  '# Set adds to lists: running this again removes nothing that an earlier run has put there. Delete',
  '# the rules and groups of these names first where hosts have lost addresses.',
]

const writeHead = (request: DialectRequest): string[] => [
  `# Portscape ${request.fingerprint}, for the configuration mode of PAN-OS`,
  '# Zones, each in place of your own where yours has another name:',
  ...listZoneNames(request).map((line) => `#${line}`),
  ...rerunNotes,
  '# Traffic between zones that no rule names is denied by interzone-default, name resolution',
  '# included; traffic within a zone is allowed by intrazone-default.',
  ...listReservations(request).map((line) => `#${line}`),
]

export const moveStep: readonly string[] = [
  '# NOW MOVE THEM: new rules stand last, and a deny above them wins. For each rule R_...:',
  '#   move rulebase security rules NAME before NAME-OF-THE-DENY',
  '# Then look at what has changed, and commit.',
]

const list = (words: readonly string[]): string => `[ ${words.join(' ')} ]`

/** An object by its group where the rule says all of its addresses; else one by one. */
const toNames = ({ object, addresses }: Member): string[] =>
  addresses.length > 1 && addresses.length === object.addresses.length
    ? [object.name]
    : addresses.map(({ name }) => name)

function writeMember(member: Member, { fingerprint }: DialectRequest): string[] {
  const description = `description "${describeObject(member.object, fingerprint, longestDescription)}"`
  const addresses = member.addresses.map(
    (one) => `set address ${one.name} ${toValue(one)} ${description}`,
  )
  if (toNames(member).length > 1 || member.addresses.length === 1) return addresses
  const names = member.addresses.map(({ name }) => name)
  return [
    ...addresses,
    `set address-group ${member.object.name} ${description} static ${list(names)}`,
  ]
}

function toValue({ address }: NamedAddress): string {
  const read = toDeviceAddress(address)
  if (read.kind === 'name') return `fqdn ${read.name}`
  return read.kind === 'range'
    ? `ip-range ${read.start}-${read.end}`
    : `ip-netmask ${read.start}/${read.prefix}`
}

const writeServices = (said: readonly SaidRule[], { fingerprint }: DialectRequest): string[] =>
  listServices(said).map((service) => {
    const { transport, port } = service
    return `set service ${serviceName(service)} description "Portscape ${fingerprint}" protocol ${transport} port ${port}`
  })

function writeRule(
  rule: Rule,
  pieces: readonly SaidRule[],
  { from, to }: ZoneRules,
  { fingerprint }: DialectRequest,
): string {
  const namesOf = (side: 'sources' | 'destinations'): string => {
    const said = [...new Set(pieces.flatMap((piece) => piece[side]))]
    return list(listMembers(rule[side], said).flatMap(toNames))
  }
  return [
    `set rulebase security rules ${rule.id} from ${list([from])} to ${list([to])}`,
    `source ${namesOf('sources')} destination ${namesOf('destinations')}`,
    `application any service ${list(rule.services.map(serviceName))} action allow`,
    `description "${describeOnDevice(rule, fingerprint, longestDescription)}"`,
  ].join(' ')
}
