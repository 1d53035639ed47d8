import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import type { Table } from '#core/flows/table.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { listRules, type RequestSource } from './request-source.ts'
import { formatAddresses, formatPort, joinEach, nameService } from './rule-table.ts'

/** What devices call each address, and whose it is. */
export function tabulateObjects(source: RequestSource, messages: LaterMessages): Table {
  const { part, rules, topology } = source
  const asked = new Set(
    listRules(part, 'single').flatMap(({ sources, destinations }) => [...sources, ...destinations]),
  )
  const rows = rules.objects
    .filter((object) => asked.has(object))
    .flatMap((object) => {
      const { host, name, addresses } = object
      const cells = [
        name,
        hostName(host, messages),
        kindName(host.kind, messages),
        nameById(host.zone, topology.zones, (zone) => zoneName(zone, messages)),
      ]
      return addresses.length === 0
        ? [[...cells, '', formatAddresses([object], messages)]]
        : addresses.map((one) => [...cells, one.name, one.address.text])
    })
  return {
    heading: (['object', 'name', 'role', 'zone', 'address-object', 'address'] as const).map(
      (column) => messages[`object-column.${column}`],
    ),
    rows,
  }
}

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
