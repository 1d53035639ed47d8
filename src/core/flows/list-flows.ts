import { hostName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { invariant } from '#core/kit/invariant.ts'
import { findMeaning } from '#core/matrix/find-meaning.ts'
import { findRow } from '#core/matrix/matrix.ts'
import type { MatrixRow } from '#core/matrix/matrix-row.ts'
import type { Language } from '#core/messages/language.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import type { Flow, Host, Topology } from '#core/topology/topology.ts'
import { numberFlows } from './number-flows.ts'

/** A flow with its number and the words that a table shows for it, in one language. */
export type ListedFlow = Flow & {
  /** As `numberFlows` has it. */
  readonly number: string
  readonly sourceName: string
  readonly sourceZone: string
  /** Separated by spaces; '' where none are known. */
  readonly sourceAddresses: string
  readonly destinationName: string
  readonly destinationZone: string
  readonly destinationAddresses: string
  /** What its rows say that it is for; more than one purpose is joined by ` / `. */
  readonly purpose: string
}

/** The flows of a part of a deployment as they are listed in the whole. */
export function listShownFlows(part: Topology, whole: Topology, language: Language): ListedFlow[] {
  const listed = listFlows(whole, language)
  const shown = new Set(part.flows.map((flow) => flow.id))
  return part === whole ? listed : listed.filter((flow) => shown.has(flow.id))
}

/** All flows of the deployment in the one order of flows. */
export function listFlows(topology: Topology, language: Language): ListedFlow[] {
  const numbers = numberFlows(topology)
  const messages = messagesFor(language)
  const hosts = new Map(topology.hosts.map((host) => [host.id, host]))
  const end = (id: string): Host => {
    const host = hosts.get(id)
    invariant(host, `the flow's host ${id} is not part of the topology`)
    return host
  }
  const zoneOf = (id: string) => nameById(id, topology.zones, (zone) => zoneName(zone, messages))
  return topology.flows.map((flow) => {
    const source = end(flow.source)
    const destination = end(flow.destination)
    return {
      ...flow,
      number: numbers.get(flow.id) ?? '',
      sourceName: hostName(source, messages),
      sourceZone: zoneOf(source.zone),
      sourceAddresses: source.addresses.join(' '),
      destinationName: hostName(destination, messages),
      destinationZone: zoneOf(destination.zone),
      destinationAddresses: destination.addresses.join(' '),
      purpose: formatPurpose(flow.rows, language),
    }
  })
}

/**
 * The purposes of the rows in the language, each once; Japanese ones as printed, in one line. What
 * is cut or misspelt in the list says so, and what it is known to mean.
 */
export function formatPurpose(rows: readonly string[], language: Language): string {
  const messages = messagesFor(language)
  const purposes = rows.flatMap((id) => {
    const row = findRow(id)
    return row ? [markDefects(row, language, messages)] : []
  })
  return [...new Set(purposes)].join(' / ')
}

const purposeIn = (row: MatrixRow, language: Language): string =>
  language === 'ja' ? row.printed.purpose.replace(/\s*\n\s*/g, ' ') : row.purpose

/** The English text is a translation: a misspelling of the printed one does not show in it. */
function markDefects(row: MatrixRow, language: Language, messages: Messages): string {
  const purpose = purposeIn(row, language)
  const kinds = row.defects
    .filter((defect) => defect.cell === 'purpose')
    .map((defect) => defect.kind)
  if (kinds.includes('cut'))
    return messages['purpose.cut'](purpose, findMeaning(row.id)?.[language] ?? '')
  const isPrinted = purpose !== row.purpose
  return kinds.includes('typo') && isPrinted ? messages['purpose.typo'](purpose) : purpose
}
