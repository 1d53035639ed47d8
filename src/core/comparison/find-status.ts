import type { ComparedStatus } from './comparison.ts'

/** What became of the one thing: it changed where what is to be said of it is another. */
export function findStatus<Thing>(
  before: Thing | null,
  after: Thing | null,
  saysSame: (before: Thing, after: Thing) => boolean,
): ComparedStatus {
  if (!before) return 'added'
  if (!after) return 'removed'
  return saysSame(before, after) ? 'unchanged' : 'changed'
}
