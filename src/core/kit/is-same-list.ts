/** Whether two lists hold the same, in the same order: by identity, or as a function says of two. */
export const isSameList = <Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean =>
  one.length === other.length &&
  one.every((item, index) => {
    const counterpart = other[index]
    return counterpart !== undefined && isSame(item, counterpart)
  })
