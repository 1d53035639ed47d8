import { groupBy } from '#core/kit/group-by.ts'

/** The addresses from one to another, both in it, and on whose side they are. */
export type Span = {
  readonly bits: 32 | 128
  readonly from: bigint
  readonly to: bigint
  readonly side: string
}

/**
 * The spans that have an address in common with one of another side, together with those that they
 * have it in common with; each group by its first address. Sorts them once, so that hundreds that
 * all overlap cost no more than hundreds that do not.
 */
export function findOverlaps<S extends Span>(spans: readonly S[]): S[][] {
  return [...groupBy(spans, ({ bits }) => bits).values()].flatMap(findWithinFamily)
}

function findWithinFamily<S extends Span>(spans: readonly S[]): S[][] {
  const sorted = spans.toSorted(byStart)
  const met = new Set([
    ...findReached(sorted, fromOf, toOf),
    // Seen from the other end, the same finds those that a later one reaches.
    ...findReached(
      sorted.toReversed(),
      (span) => -toOf(span),
      (span) => -fromOf(span),
    ),
  ])
  return joinTouching(sorted.filter((span) => met.has(span)))
}

const compareBigints = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b))

const byStart = (a: Span, b: Span): number => compareBigints(a.from, b.from)

const fromOf = ({ from }: Span): bigint => from

const toOf = ({ to }: Span): bigint => to

/** Those that begin before an earlier one of another side has ended. */
function findReached<S extends Span>(
  spans: readonly S[],
  startOf: (span: S) => bigint,
  endOf: (span: S) => bigint,
): S[] {
  /** How far any side reaches, and how far any other side does: more is never asked for. */
  let furthest: Reach | null = null
  let next: Reach | null = null
  return spans.filter((span) => {
    const { side } = span
    const other = furthest?.side === side ? next : furthest
    const isReached = other !== null && startOf(span) <= other.end
    const own = { side, end: endOf(span) }
    if (furthest === null || furthest.side === side) furthest = furtherOf(furthest, own)
    else if (own.end > furthest.end) [furthest, next] = [own, furthest]
    else next = furtherOf(next, own)
    return isReached
  })
}

type Reach = { readonly side: string; readonly end: bigint }

const furtherOf = (a: Reach | null, b: Reach): Reach => (a !== null && a.end >= b.end ? a : b)

/** Puts sorted spans together as long as one begins before those before it have all ended. */
function joinTouching<S extends Span>(spans: readonly S[]): S[][] {
  const groups: S[][] = []
  let end: bigint | null = null
  for (const span of spans) {
    if (end !== null && span.from <= end) groups.at(-1)?.push(span)
    else groups.push([span])
    if (end === null || span.to > end) end = span.to
  }
  return groups
}
