import type { Comparison } from '#core/comparison/comparison.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { fileName, type NameMarks, toStem } from '../file-name.ts'

/** Of a baseline's title, so that the later deployment's has room beside it. */
const mostBytes = 80

/**
 * A file name that tells a comparison from a file of its later deployment, and from a comparison
 * with another baseline: that is called by its title, or by its fingerprint where it has none of
 * its own.
 */
export function comparisonFileName(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  ending: string,
  marks: NameMarks = [],
): string {
  const title = before.title === after.title ? '' : toStem(before.title, mostBytes)
  return fileName(after, ending, ['vs', title || fingerprint(before), ...marks])
}
