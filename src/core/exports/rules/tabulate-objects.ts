import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import type { Table } from '#core/flows/table.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { NamedAddress, RuleObject } from '#core/rules/rule.ts'
import type { Zone } from '#core/topology/topology.ts'
import { listRules, type RequestSource } from './request-source.ts'
import { formatPort, joinEach, nameService } from './rule-table.ts'

/** What devices call each address, and whose it is. */
export function tabulateObjects(source: RequestSource, messages: LaterMessages): Table {
  const asked = listAskedObjects(source)
  return {
    heading: listObjectHeading(messages),
    rows: source.rules.objects
      .filter((object) => asked.has(object))
      .flatMap(listObjectLines)
      .map((line) => listObjectCells(line, source.topology.zones, messages)),
  }
}

/** An object with one of its addresses; null where nobody has said any. */
export type ObjectLine = { readonly object: RuleObject; readonly address: NamedAddress | null }

/** The objects that rules between zones have, or those of the hosts that are asked for. */
export const listAskedObjects = ({ part }: RequestSource): ReadonlySet<RuleObject> =>
  new Set(
    listRules(part, 'single').flatMap(({ sources, destinations }) => [...sources, ...destinations]),
  )

export const listObjectLines = (object: RuleObject): ObjectLine[] =>
  object.addresses.length === 0
    ? [{ object, address: null }]
    : object.addresses.map((address) => ({ object, address }))

export const listObjectHeading = (messages: LaterMessages): string[] =>
  (['object', 'name', 'role', 'zone', 'address-object', 'address'] as const).map(
    (column) => messages[`object-column.${column}`],
  )

export const listObjectCells = (
  { object, address }: ObjectLine,
  zones: readonly Zone[],
  messages: LaterMessages,
): string[] => [
  object.name,
  hostName(object.host, messages),
  kindName(object.host.kind, messages),
  nameById(object.host.zone, zones, (zone) => zoneName(zone, messages)),
  ...(address ? [address.name, address.address.text] : ['', messages['rule.no-address']]),
]

/** Each transport and port that is asked for, and the rules that let it through. */
export function tabulateServices({ part, view }: RequestSource, messages: LaterMessages): Table {
  const used = listRules(part, view).flatMap(({ number, flows }) =>
    flows.map((flow) => ({ number, flow })),
  )
  const services = [...groupBy(used, ({ flow }) => formatPort(flow)).values()].toSorted(
    compareInTurn(
      compareBy(([{ flow }]) => flow.port),
      compareBy(([{ flow }]) => flow.transport),
    ),
  )
  return {
    heading: [
      messages['rule-column.protocol'],
      messages['rule-column.destination-port'],
      messages['rule-column.service'],
      messages['service-column.rules'],
    ],
    rows: services.map((uses) => [
      uses[0].flow.transport.toUpperCase(),
      String(uses[0].flow.port),
      joinEach(uses.map(({ flow }) => nameService(flow))),
      joinEach(uses.map(({ number }) => number)),
    ]),
  }
}
