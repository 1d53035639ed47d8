import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { isSameList } from '#core/kit/is-same-list.ts'
import { connectionId } from '#core/topology/ids.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import type { ComparedFlow } from './comparison.ts'
import { findStatus } from './find-status.ts'
import { type FlowInUnion, type IdInUnion, sameId, toFlowInUnion } from './unite-ids.ts'

/** The flows of one deployment or of both: those of the later, then those that are gone. */
export function compareFlows(
  before: Topology,
  after: Topology,
  idBefore: IdInUnion,
  idAfter = sameId,
): ComparedFlow[] {
  const had = byId(before.flows, idBefore)
  const has = byId(after.flows, idAfter)
  const added = [...has.values()].filter(({ id }) => !had.has(id))
  const removed = [...had.values()].filter(({ id }) => !has.has(id))
  const counterparts = findCounterparts(removed, added)
  return [...has.values(), ...removed].map(({ id, ends }): ComparedFlow => {
    const [old, now] = [had.get(id)?.flow ?? null, has.get(id)?.flow ?? null]
    return {
      id,
      ...ends,
      status: findStatus(old, now, saysSame),
      before: old,
      after: now,
      counterpart: counterparts.get(id) ?? null,
    }
  })
}

const byId = (flows: readonly Flow[], idOf: IdInUnion): ReadonlyMap<string, FlowInUnion> =>
  new Map(
    flows.map((flow) => {
      const united = toFlowInUnion(flow, idOf)
      return [united.id, united]
    }),
  )

/** In all that is more than its ends and its port; there are many thousands of flows. */
const saysSame = (one: Flow, other: Flow): boolean =>
  one.protocol === other.protocol &&
  one.service === other.service &&
  one.basis === other.basis &&
  isSameList(one.rows, other.rows)

/**
 * Which flow took which one's place: between the same hosts, by the same transport, for the same
 * rows where there are such, or else with a port that the same option sets. One for one, lower
 * ports first, so that the other way round the same flows belong together.
 */
function findCounterparts(
  removed: readonly FlowInUnion[],
  added: readonly FlowInUnion[],
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

const placeOf = ({ ends, flow }: FlowInUnion): string => `${connectionId(ends)} ${flow.transport}`

const sharesRow = (one: Flow, other: Flow): boolean =>
  one.rows.some((row) => other.rows.includes(row)) && one.protocol === other.protocol

const sharesOption = (one: Flow, other: Flow): boolean =>
  one.portOptions.some((option) => other.portOptions.includes(option))
