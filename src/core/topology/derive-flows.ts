import type { Basis, HostPart, Protocol, Service } from '#core/configuration/network-terms.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { ResolvedPort } from '#core/matrix/evaluate-matrix.ts'
import { flowId } from './ids.ts'
import { protocolFamily } from './protocol-family.ts'
import type { Flow } from './topology.ts'

/** An active row, as it is between any two hosts of its kinds. */
export type PlacedRow = {
  readonly id: string
  readonly sourcePart: HostPart | null
  readonly destinationParts: readonly HostPart[]
  readonly ports: readonly ResolvedPort[]
  readonly protocol: Protocol | null
  readonly service: Service | null
  readonly basis: Basis
}

/** All rows from one kind of host to another, and the hosts that each of them stands between. */
export type PlacedRows = {
  readonly pairs: readonly Ends[]
  readonly rows: readonly PlacedRow[]
}

type Ends = Pick<Flow, 'source' | 'destination'>

/**
 * The flows between each pair of hosts, in the order of their first row; rows that need the same
 * port are one flow. There are thousands of pairs and few rows, so a flow is made once of its rows
 * and stands between all of them.
 */
export const deriveFlows = (placed: readonly PlacedRows[]): Flow[] =>
  placed.flatMap(({ pairs, rows }) => {
    const needs = rows.flatMap((row) => row.ports.map((at): Need => ({ at, row })))
    const described = [...groupBy(needs, ({ at }) => `${at.transport}/${at.port}`).values()].map(
      describeFlow,
    )
    return pairs.flatMap((ends) =>
      described.map((flow): Flow => ({ id: flowId(ends, flow), ...ends, ...flow })),
    )
  })

type Need = { readonly at: ResolvedPort; readonly row: PlacedRow }

/** All of a flow but its ends. */
type Description = Omit<Flow, 'id' | 'source' | 'destination'>

function describeFlow(needs: Group<Need>): Description {
  const [{ at }] = needs
  const rows = needs.map(({ row }) => row)
  const protocol = agreed(rows.map((row) => row.protocol))
  const service = agreed(rows.map((row) => row.service))
  const offers = present(rows.map((row) => row.protocol ?? row.service))
  return {
    sourcePart: agreed(rows.map((row) => row.sourcePart)),
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
