import { type Group, groupBy } from './group-by.ts'

/** Fewer are told one by one, by their names. */
const fewestGathered = 3

/** What shares a likeness is together where it is many, in the place of the first; else each is alone. */
export const gatherAlike = <Item>(
  items: readonly Item[],
  formatLikeness: (item: Item) => string,
): readonly Group<Item>[] =>
  [...groupBy(items, formatLikeness).values()].flatMap((group) =>
    group.length < fewestGathered ? group.map((item): Group<Item> => [item]) : [group],
  )
