/**
 * Filters have numbers in place of names, and those of the later text stand under the numbers of the
 * earlier; a filter in no list has no effect, so the lists alone say what holds.
 */
export function changeRtx(before: readonly string[], after: readonly string[]): string[] {
  const kept = new Set(listFilters(after))
  const left = listFilters(before).filter((filter) => !kept.has(filter))
  return [
    '# Filters have numbers in place of names: all of them are set anew, and so are the lists of the',
    '# interfaces, as the comments at the end say. Until these are set, old lists hold new filters: do',
    '# all of it in one go, while nobody needs the way.',
    ...(left.length === 0
      ? []
      : [
          '# Then, since no list has them any more, unless they are your own:',
          ...left.map((filter) => `#   no ${filter}`),
        ]),
    ...after,
  ]
}

const listFilters = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^(?:ip|ipv6) filter (?:dynamic )?\d+/.exec(line)?.[0] ?? [])
