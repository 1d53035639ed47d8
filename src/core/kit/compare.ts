/** Orders two values; negative when the first comes first. */
export type Comparator<T> = (a: T, b: T) => number

/** By code unit, so the order is the same on every machine and in every language. */
const compareText: Comparator<string> = (a, b) => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

const compareNumbers: Comparator<number> = (a, b) => a - b

/** Applies the comparators in turn until one decides. */
export const compareInTurn =
  <T>(...comparators: readonly Comparator<T>[]): Comparator<T> =>
  (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  }

/** Compares by a derived number or text. */
export const compareBy =
  <T>(key: (value: T) => number | string): Comparator<T> =>
  (a, b) => {
    const left = key(a)
    const right = key(b)
    if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right)
    return compareText(String(left), String(right))
  }
