import type { Comparison } from '#core/comparison/comparison.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { fileName, type NameMarks } from '../file-name.ts'

/**
 * A file name that tells a comparison from a file of its later deployment, and from a comparison
 * with another baseline.
 */
export const comparisonFileName = (
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  ending: string,
  marks: NameMarks = [],
): string => fileName(after, ending, ['vs', fingerprint(before), ...marks])
