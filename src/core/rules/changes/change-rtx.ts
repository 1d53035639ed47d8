import type { FirstNumbers } from '../dialects/dialect.ts'
import { toStep } from './to-step.ts'

/** Apart from what an earlier text has, and easy to remember. */
const step = 1000

/**
 * The first number of the filters that take the place of those of an earlier text: behind them, so
 * that the router has both while its lists still name the old ones.
 */
export function findFreeNumber(
  before: readonly string[],
  { usual, most }: FirstNumbers,
  first: number = usual,
): number {
  const taken = listFilters(before).map(({ number }) => number)
  if (taken.length === 0) return first
  const next = Math.ceil((Math.max(...taken) + 1) / step) * step
  return next <= most ? next : usual
}

/**
 * Filters have numbers in place of names, and a filter in no list has no effect. So the new ones
 * are written beside the old ones, the lists are changed, and only then the old ones can go.
 */
export function changeRtx(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [listFilters(before), listFilters(after)]
  return [
    `# WRITE filters ${formatSpan(now)}, which must be free (show config), beside those that the router`,
    `# has (${formatSpan(old)}): none of them holds yet.`,
    '# APPLY the lists that the comments have: each takes the place of that of the earlier text at once.',
    '# In a list of your own put the new numbers in, then take the old ones out.',
    '# To have both in between, put the numbers of each old list before the last one of the new list, as',
    '# long as it has room, and set the list without them when the hosts have changed over.',
    ...after.filter((line) => !isOfReplacing(line)),
    ...toStep(
      [
        '# LAST REMOVE, by hand, what no list has any more, unless it is your own. From then on, what the',
        `# next change starts from has ${now[0]?.number ?? 'no'} as its first number.`,
      ],
      old.map(({ name }) => `# no ${name}`),
    ),
  ]
}

/** What is said of a text whose numbers may be in use. */
const isOfReplacing = (line: string): boolean =>
  /^# (?:Filters \d+ to \d+ replace|first number where yours have)/.test(line)

type NamedFilter = { readonly name: string; readonly number: number }

const listFilters = (lines: readonly string[]): NamedFilter[] =>
  lines.flatMap((line) => {
    const [name, number] = /^(?:ip|ipv6) filter (?:dynamic )?(\d+)/.exec(line) ?? []
    return name === undefined ? [] : [{ name, number: Number(number) }]
  })

function formatSpan(filters: readonly NamedFilter[]): string {
  const numbers = filters.map(({ number }) => number)
  return numbers.length === 0 ? 'none' : `${Math.min(...numbers)} to ${Math.max(...numbers)}`
}
