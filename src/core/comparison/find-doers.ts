import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Partner } from './cause.ts'
import { comparePurposes, purposeOf, type RowChange, sidesOf } from './compare-purposes.ts'
import type { ComparedFlow } from './comparison.ts'
import type { Deed, Effects } from './find-deeds.ts'

/** What a deed has to do with a flow. */
type Doing = {
  readonly deed: Deed
  /** By itself, where nothing else is changed yet. */
  readonly suffices: boolean
  /** Without it, with all else changed, it were not so. */
  readonly isNeeded: boolean
}

/** Who did what became of a flow: the first of them counts it. */
export type Doers = {
  readonly first: Deed
  readonly partners: readonly Partner[]
  /** What the flow is no longer for, or for now, by which deed. */
  readonly purposes: ReadonlyMap<Deed, RowChange>
}

/** Whether what a deed did to a flow is what became of it. */
type Likeness = (effect: ComparedFlow, effects: Effects) => boolean

/**
 * Which deeds did what became of each flow, the main one first: that which did it in most ways,
 * then that which did the least else, since what does little is the more telling reason. One that
 * does just this goes before all that do something else to the same flow, as a site that would
 * only move the port of a flow that is gone. A flow and that in its place are of the same deeds.
 */
export function findDoers(
  flows: readonly ComparedFlow[],
  deeds: readonly Deed[],
): ReadonlyMap<string, Doers> {
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  const reach = new Map(
    deeds.map((deed) => [
      deed,
      flows.filter((flow) => toDoing(flow, byId, deed, isSameEffect) !== null).length,
    ]),
  )
  const inOrder = compareInTurn<Doing>(
    compareBy(({ suffices, isNeeded }) => -Number(suffices) - Number(isNeeded)),
    compareBy(({ deed }) => reach.get(deed) ?? 0),
  )
  return new Map(
    flows.flatMap((flow) => {
      const purposes = comparePurposes(sidesOf(flow, byId))
      const found = [isSameEffect, sharesPurpose(purposes), isAnyEffect]
        .map((isLike) =>
          deeds.flatMap((deed) => toDoing(flow, byId, deed, isLike) ?? []).toSorted(inOrder),
        )
        .find((doings) => doings.length > 0)
      const [main, ...others] = found ?? []
      if (!main) return []
      const doers = new Set(found?.map(({ deed }) => deed))
      const told =
        flow.before || flow.counterpart
          ? dividePurposes(flow, byId, [main.deed, ...deeds])
          : findAdders(
              flow,
              deeds.filter((deed) => !doers.has(deed)),
            )
      const partners = others
        .filter(({ deed }) => !told.has(deed))
        .map((other): Partner => ({ cause: other.deed.cause, part: findPart(main, other) }))
      return [[flow.id, { first: main.deed, partners, purposes: told }] as const]
    }),
  )
}

/** What a deed did to a flow or to its counterpart; null where it did nothing like that. */
function toDoing(
  flow: ComparedFlow,
  byId: ReadonlyMap<string, ComparedFlow>,
  deed: Deed,
  isLike: (flow: ComparedFlow) => Likeness,
): Doing | null {
  const [suffices, isNeeded] = [deed.first, deed.last].map((effects) =>
    pairOf(flow, byId).some((one) => {
      const effect = effects.get(one.id)
      return effect !== undefined && isLike(one)(effect, effects)
    }),
  )
  if (!suffices && !isNeeded) return null
  return { deed, suffices: suffices === true, isNeeded: isNeeded === true }
}

/** A flow and the one in its place, or whose place it took. */
function pairOf(flow: ComparedFlow, byId: ReadonlyMap<string, ComparedFlow>): ComparedFlow[] {
  const other = byId.get(flow.counterpart ?? '')
  return other ? [flow, other] : [flow]
}

/** What two do each by itself needs neither; what they do only together needs both. */
function findPart(main: Doing, other: Doing): Partner['part'] {
  const areEnough = main.suffices && other.suffices
  const areNeeded = main.isNeeded && other.isNeeded
  if (areEnough && !main.isNeeded && !other.isNeeded) return 'alone'
  return areNeeded && !main.suffices && !other.suffices ? 'together' : 'also'
}

/**
 * Of what a flow that stays or moves is no longer for, and is for now, each by the first deed that
 * does this; what none does by itself is the first one's.
 */
function dividePurposes(
  flow: ComparedFlow,
  byId: ReadonlyMap<string, ComparedFlow>,
  deeds: readonly [Deed, ...Deed[]],
): ReadonlyMap<Deed, RowChange> {
  const sides = sidesOf(flow, byId)
  const [first] = deeds
  if (!sides.before || !sides.after) return new Map()
  const all = comparePurposes(sides)
  const effectsOf = new Map(deeds.map((deed) => [deed, listPurposes(flow, byId, deed)]))
  const doerOf = (row: string, side: keyof RowChange): Deed =>
    deeds.find((deed) => effectsOf.get(deed)?.[side].has(purposeOf(row))) ?? first
  return new Map(
    deeds.flatMap((deed) => {
      const gone = all.gone.filter((row) => doerOf(row, 'gone') === deed)
      const come = all.come.filter((row) => doerOf(row, 'come') === deed)
      return gone.length + come.length === 0 ? [] : [[deed, { gone, come }] as const]
    }),
  )
}

/** Which deeds brought, as their last step, some of what a flow of others is for, or its port. */
function findAdders(flow: ComparedFlow, deeds: readonly Deed[]): ReadonlyMap<Deed, RowChange> {
  return new Map(
    deeds.flatMap((deed) => {
      const effect = deed.last.get(flow.id)
      if (!effect) return []
      const { come } = comparePurposes(sidesOf(effect, deed.last))
      const isOfPort = effect.status === 'added' && effect.counterpart !== null
      const isOfPurpose = effect.status === 'changed' && come.length > 0
      return isOfPort || isOfPurpose ? [[deed, { gone: [], come }] as const] : []
    }),
  )
}

/** The purposes that a deed ends or adds somewhere on the way. */
function listPurposes(
  flow: ComparedFlow,
  byId: ReadonlyMap<string, ComparedFlow>,
  { first, last }: Deed,
): Readonly<Record<keyof RowChange, ReadonlySet<string>>> {
  const changes = [first, last].flatMap((effects) =>
    pairOf(flow, byId).flatMap(({ id }) => {
      const effect = effects.get(id)
      return effect ? [comparePurposes(sidesOf(effect, effects))] : []
    }),
  )
  const toPurposes = (side: keyof RowChange) =>
    new Set(changes.flatMap((change) => change[side].map(purposeOf)))
  return { gone: toPurposes('gone'), come: toPurposes('come') }
}

/** The same became of it; a flow that is gone is another thing than one that another took the place of. */
const isSameEffect =
  (flow: ComparedFlow): Likeness =>
  (effect) =>
    signOf(flow) === signOf(effect)

/** It ended or added something of what the flow is for. */
const sharesPurpose =
  ({ gone, come }: RowChange) =>
  (): Likeness =>
  (effect, effects) => {
    const did = comparePurposes(sidesOf(effect, effects))
    return shares(gone, did.gone) || shares(come, did.come)
  }

const shares = (rows: readonly string[], others: readonly string[]): boolean =>
  rows.some((row) => others.some((other) => purposeOf(row) === purposeOf(other)))

const isAnyEffect = () => () => true

/** What became of a flow: a change is that of its rows, on both sides. */
const signOf = ({ status, before, after, counterpart }: ComparedFlow): string =>
  status === 'changed'
    ? [before, after].map((flow) => flow?.rows.join(' ')).join(' > ')
    : [status, counterpart !== null].join(' ')
