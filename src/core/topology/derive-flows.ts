import type { Basis, HostPart, Protocol, Service } from '#core/configuration/network-terms.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { ResolvedPort } from '#core/matrix/evaluate-matrix.ts'
import { flowId } from './ids.ts'
import { protocolFamily } from './protocol-family.ts'
import type { Flow } from './topology.ts'

/** An active row between two hosts of the deployment. */
export type PlacedRow = {
  readonly id: string
  readonly source: string
  readonly sourcePart: HostPart | null
  readonly destination: string
  readonly destinationParts: readonly HostPart[]
  readonly ports: readonly ResolvedPort[]
  readonly protocol: Protocol | null
  readonly service: Service | null
  readonly basis: Basis
}

/** Flows in the order of their first row; rows that need the same port between the same hosts are one flow. */
export function deriveFlows(rows: readonly PlacedRow[]): Flow[] {
  const needs = rows.flatMap((row) => row.ports.map((at): Need => ({ at, row })))
  return [...groupBy(needs, flowIdOf)].map(([id, merged]) => toFlow(id, merged))
}

type Need = { readonly at: ResolvedPort; readonly row: PlacedRow }

const flowIdOf = ({ at, row }: Need): string => flowId(row, at)

function toFlow(id: string, needs: Group<Need>): Flow {
  const [{ at, row: first }] = needs
  const rows = needs.map(({ row }) => row)
  const protocol = agreed(rows.map((row) => row.protocol))
  const service = agreed(rows.map((row) => row.service))
  const offers = present(rows.map((row) => row.protocol ?? row.service))
  return {
    id,
    source: first.source,
    sourcePart: agreed(rows.map((row) => row.sourcePart)),
    destination: first.destination,
    destinationParts: [...new Set(rows.flatMap((row) => row.destinationParts))],
    transport: at.transport,
    port: at.port,
    protocol,
    service,
    offers,
    portOptions: present(needs.map((other) => other.at.option)),
    family: protocolFamily({ transport: at.transport, offers }),
    rows: rows.map((row) => row.id),
    basis: strongest(rows.map((row) => row.basis)),
  }
}

/** The values that are there, each once. */
const present = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value) => value !== null)),
]

/** The value that all share, or null: two rows that disagree leave it open. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

/** A flow that one row states is stated, whatever the others add. */
function strongest(bases: readonly Basis[]): Basis {
  const order: readonly Basis[] = ['stated', 'inferred', 'other-source']
  return order.find((basis) => bases.includes(basis)) ?? 'inferred'
}
