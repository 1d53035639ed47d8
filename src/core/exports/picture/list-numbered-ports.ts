import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { type ListedFlow, listShownFlows } from '#core/flows/list-flows.ts'
import { numberFlowsOf } from '#core/flows/number-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { resultOf, type VerificationState } from '#core/rules/verification/merge-verifications.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import { formatChip } from '#core/topology/port-text.ts'
import type { Host, Topology } from '#core/topology/topology.ts'

type NumberedPicture = {
  /** What the picture shows, like hosts gathered as they are there. */
  readonly pictured: Topology
  readonly whole: Topology
  readonly language: Language
  /** Null where nothing was tried. */
  readonly verification: VerificationState | null
}

/**
 * What the numbers on the lines stand for: a row for each port of each line of the picture. Between
 * gathered hosts it stands for the flows of all of them, or a table of thousands of rows would make
 * the picture too small to read.
 */
export function listNumberedPorts(picture: NumberedPicture): PortsTable {
  const { pictured, whole, language, verification } = picture
  const messages = laterMessagesFor(language)
  const numbers = numberFlowsOf(pictured, whole)
  const cells = { messages, nameEnd: nameEnds(pictured, messages) }
  const flows = listShownFlows(pictured, whole, language)
  const rows = groupBy(flows, ({ id }) => numbers.get(id) ?? '')
  return {
    label: messages['picture.table'],
    heading: [
      messages['column.number'],
      messages['column.source'],
      messages['column.destination'],
      messages['column.port'],
      messages['column.purpose'],
      messages['column.rows'],
      ...(verification ? [messages['result.title']] : []),
    ],
    rows: [...rows].map(([number, [flow, ...others]]) => [
      number,
      cells.nameEnd(flow.source),
      cells.nameEnd(flow.destination),
      formatChip({ ...flow, transports: [flow.transport] }),
      flow.purpose,
      flow.rows.join(' '),
      ...(verification ? [formatResults([flow, ...others], verification, messages)] : []),
    ]),
    shares: verification
      ? [0.06, 0.16, 0.17, 0.14, 0.29, 0.08, 0.1]
      : [0.06, 0.17, 0.18, 0.14, 0.37, 0.08],
  }
}

/** Hosts by the card that they stand on: several of a role by how many they are, and where. */
function nameEnds({ hosts, zones }: Topology, messages: LaterMessages): (id: string) => string {
  const nameCard = (host: Host): string => {
    const { members, kind } = host
    if (members === undefined) return hostName(host, messages)
    const zone = nameById(host.zone, zones, (one) => zoneName(one, messages))
    return `${messages['walks.hosts'](kindName(kind, messages), members.length)} · ${zone}`
  }
  const names = new Map(
    hosts.flatMap((host) =>
      (host.members ?? [host]).map(({ id }): [string, string] => [id, nameCard(host)]),
    ),
  )
  return (id) => names.get(id) ?? id
}

/** Each result that some of the flows have. */
const formatResults = (
  flows: Group<ListedFlow>,
  verification: VerificationState,
  messages: LaterMessages,
): string =>
  [...new Set(flows.map(({ id }) => messages[`result.${resultOf(id, verification)}`]))].join(' / ')
