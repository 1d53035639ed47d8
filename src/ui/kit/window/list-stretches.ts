/** What stands in a table that is drawn in part: a row by its place, or the room of rows. */
export type Stretch = { readonly kind: 'row'; readonly place: number } | Room

/** The height, in px, of rows that are not drawn; `before` is the place of the first one. */
export type Room = { readonly kind: 'room'; readonly before: number; readonly height: number }

/** A group of which something is drawn, or the room of groups of which nothing is. */
export type GroupStretch =
  | { readonly kind: 'group'; readonly group: number; readonly stretches: readonly Stretch[] }
  | Room

/** How far below the top of the first row a row begins, in px; for their number, the end of all. */
export type TopOf = (place: number) => number

/**
 * The places of the rows to draw, ascending: the wanted ones, and the first of each of their
 * groups, which says what the group is.
 */
export function listDrawn(wanted: readonly number[], groups: readonly number[]): number[] {
  const starts = listStarts(groups)
  const first = (place: number) => starts.findLast((start) => start <= place) ?? 0
  return [...new Set(wanted.flatMap((place) => [first(place), place]))].toSorted((a, b) => a - b)
}

/**
 * The drawn rows and the rooms between them, by their groups. Rows and rooms are as high together
 * as all rows would be.
 *
 * @param drawn places of rows, ascending, as `listDrawn` gives them
 * @param groups how many rows each group has
 */
export function listStretches(
  drawn: readonly number[],
  groups: readonly number[],
  topOf: TopOf,
): GroupStretch[] {
  const starts = listStarts(groups)
  const all = groups.reduce((sum, rows) => sum + rows, 0)
  const listed: GroupStretch[] = []
  let done = 0
  for (const [group, start] of starts.entries()) {
    const end = starts[group + 1] ?? all
    const inside = drawn.filter((place) => place >= start && place < end)
    if (inside.length === 0) continue
    listed.push(...roomBetween(done, start, topOf))
    listed.push({ kind: 'group', group, stretches: stretchesOf(inside, start, end, topOf) })
    done = end
  }
  return [...listed, ...roomBetween(done, all, topOf)]
}

function stretchesOf(drawn: readonly number[], start: number, end: number, topOf: TopOf) {
  const rows = drawn.flatMap((place, index): Stretch[] => {
    const before = drawn[index - 1]
    return [
      ...roomBetween(before === undefined ? start : before + 1, place, topOf),
      { kind: 'row', place },
    ]
  })
  return [...rows, ...roomBetween((drawn.at(-1) ?? start) + 1, end, topOf)]
}

/** The room of the rows from one place to before another; none where there are none. */
const roomBetween = (from: number, to: number, topOf: TopOf): Room[] =>
  from < to ? [{ kind: 'room', before: from, height: topOf(to) - topOf(from) }] : []

/** The places at which groups begin. */
function listStarts(groups: readonly number[]): number[] {
  let next = 0
  return groups.map((rows) => {
    const start = next
    next += rows
    return start
  })
}
