/** Items that share a key: at least one. */
export type Group<Item> = readonly [Item, ...Item[]]

/**
 * The items by a key, in the order in which the keys come first; items keep their order. Node 20
 * has no `Map.groupBy`, and its groups may be empty as far as the compiler knows.
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Group<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
