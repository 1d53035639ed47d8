import { expect, test } from 'vitest'
import { targets } from './export-choices.ts'
import { endingOf, listTargets, targetGroups } from './target-looks.ts'

test('every target is in one group, and no two write files of one ending', () => {
  const offered = targetGroups.flatMap(listTargets)
  expect([...offered].sort()).toEqual([...targets].sort())
  expect(new Set(targets.map(endingOf)).size).toBe(targets.length)
})
