/** The number behind another one, or before it; the ends are joined. Null where there is none. */
export function findNext(
  numbers: readonly number[],
  at: number | null,
  step: 1 | -1,
): number | null {
  const inTurn = step > 0 ? numbers : numbers.toReversed()
  const next = inTurn.find((number) => at === null || (number - at) * step > 0)
  return next ?? inTurn[0] ?? null
}
