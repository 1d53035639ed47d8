import type { Connection, Topology } from '#core/topology/topology.ts'

/**
 * The number of each flow, by its id: that of its connection, and where this has several flows a
 * second one within it, such as `3.2`. Every picture, table and file has these. They are those of
 * the whole deployment, so that they mean the same in each document of it.
 */
export const numberFlows = ({ connections }: Topology): ReadonlyMap<string, string> =>
  new Map(
    connections.flatMap(({ flows }, index) =>
      flows.map(({ id }, within): [string, string] => [
        id,
        flows.length === 1 ? `${index + 1}` : `${index + 1}.${within + 1}`,
      ]),
    ),
  )

/**
 * The number of each flow of a picture, by its id, as it stands beside the picture: between gathered
 * hosts those of all connections that its line stands for, as on the line, and which one of each
 * connection's flows it is, such as `3–5 · 2`. Flows of one line over one port share theirs.
 */
export function numberFlowsOf(pictured: Topology, whole: Topology): ReadonlyMap<string, string> {
  const own = numberFlows(whole)
  const numbered = numberConnections(pictured, whole).connections
  const gathered = numbered.flatMap(({ members, flows, chips: [chip] }): [string, string][] =>
    members === undefined
      ? []
      : flows.map(({ id }) => {
          const within = own.get(id)?.split('.')[1]
          return [id, [chip?.text ?? '', ...(within === undefined ? [] : [within])].join(' · ')]
        }),
  )
  return new Map([...own, ...gathered])
}

/** More than so many ranges are no label: nobody reads them, and they stretch the picture. */
const mostRanges = 4

/** Numbers in order, those in a row as a range: `3–5, 9`; of many the first two and the last. */
function joinNumbers(numbers: readonly number[]): string {
  const rows: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = rows.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else rows.push([number, number])
  }
  const ranges = rows.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return ranges.length > mostRanges
    ? `${ranges.slice(0, 2).join(', ')}, …, ${ranges.at(-1)}`
    : ranges.join(', ')
}

/** A part of a deployment with the number of each connection in place of its ports. */
export function numberConnections(part: Topology, whole: Topology): Topology {
  const numbers = new Map(whole.connections.map(({ id }, index) => [id, index + 1]))
  return {
    ...part,
    connections: part.connections.map((connection) => ({
      ...connection,
      chips: [
        toNumber(
          connection,
          (connection.members ?? [connection.id]).map((id) => numbers.get(id) ?? 0),
        ),
      ],
    })),
  }
}

const toNumber = (
  { id, flows }: Connection,
  numbers: readonly number[],
): Connection['chips'][number] => ({
  id: `${id}:number`,
  text: joinNumbers(numbers),
  port: 0,
  family: null,
  flows: flows.map((flow) => flow.id),
})
