import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { connectionId, flowId } from '#core/topology/ids.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import type { ComparedFlow } from './comparison.ts'
import type { IdInUnion } from './unite-ids.ts'

type Ends = Pick<Flow, 'source' | 'destination'>

/** A flow of one deployment under the ids of the union. */
type Renamed = { readonly id: string; readonly ends: Ends; readonly flow: Flow }

/** The flows of one deployment or of both: those of the later, then those that are gone. */
export function compareFlows(before: Topology, after: Topology, idOf: IdInUnion): ComparedFlow[] {
  const had = new Map(before.flows.map((flow) => toEntry(rename(flow, idOf))))
  const has = new Map(after.flows.map((flow) => toEntry(rename(flow, (id) => id))))
  const added = [...has.values()].filter(({ id }) => !had.has(id))
  const removed = [...had.values()].filter(({ id }) => !has.has(id))
  const counterparts = findCounterparts(removed, added)
  const toCompared = ({ id, ends }: Renamed): ComparedFlow => {
    const [old, now] = [had.get(id)?.flow ?? null, has.get(id)?.flow ?? null]
    return {
      id,
      ...ends,
      status: statusOf(old, now),
      before: old,
      after: now,
      counterpart: counterparts.get(id) ?? null,
    }
  }
  return [...has.values(), ...removed].map(toCompared)
}

const toEntry = (renamed: Renamed): [string, Renamed] => [renamed.id, renamed]

function rename(flow: Flow, idOf: IdInUnion): Renamed {
  const ends = { source: idOf(flow.source), destination: idOf(flow.destination) }
  return { id: flowId(ends, flow), ends, flow }
}

function statusOf(before: Flow | null, after: Flow | null): ComparedFlow['status'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  return describe(before) === describe(after) ? 'unchanged' : 'changed'
}

/** What of a flow is more than its ends and its port. */
const describe = ({ rows, protocol, service, basis }: Flow): string =>
  JSON.stringify([rows, protocol, service, basis])

/**
 * Which flow took which one's place: between the same hosts, by the same transport, for the same
 * rows where there are such, or else with a port that the same option sets. One for one, lower
 * ports first, so that the other way round the same flows belong together.
 */
function findCounterparts(
  removed: readonly Renamed[],
  added: readonly Renamed[],
): ReadonlyMap<string, string> {
  const counterparts = new Map<string, string>()
  const newOnes = groupBy(added, placeOf)
  const pairs = removed
    .flatMap((old) => (newOnes.get(placeOf(old)) ?? []).map((now) => [old, now] as const))
    .toSorted(
      compareInTurn(
        compareBy(([old, now]) => Math.min(old.flow.port, now.flow.port)),
        compareBy(([old, now]) => Math.max(old.flow.port, now.flow.port)),
      ),
    )
  for (const isLike of [sharesRow, sharesOption]) {
    for (const [old, now] of pairs) {
      if (counterparts.has(old.id) || counterparts.has(now.id)) continue
      if (!isLike(old.flow, now.flow)) continue
      counterparts.set(old.id, now.id)
      counterparts.set(now.id, old.id)
    }
  }
  return counterparts
}

const placeOf = ({ ends, flow }: Renamed): string => `${connectionId(ends)} ${flow.transport}`

const sharesRow = (one: Flow, other: Flow): boolean =>
  one.rows.some((row) => other.rows.includes(row)) && one.protocol === other.protocol

const sharesOption = (one: Flow, other: Flow): boolean =>
  one.portOptions.some((option) => other.portOptions.includes(option))
