import { expect, test } from 'vitest'
import { comparisonFormatIds } from '#core/exports/comparison/comparison-formats.ts'
import { targets } from './export-choices.ts'
import { endingOf, listGroups, listTargets } from './target-looks.ts'

test('every target is in one group, and no two write files of one ending', () => {
  const offered = listGroups('deployment').flatMap((group) => listTargets(group, 'deployment'))
  expect([...offered].sort()).toEqual([...targets].sort())
  expect(new Set(targets.map(endingOf)).size).toBe(targets.length)
})

test('a comparison is offered in its own formats, all of them in groups', () => {
  const offered = listGroups('comparison').flatMap((group) => listTargets(group, 'comparison'))
  expect([...offered].sort()).toEqual([...comparisonFormatIds, 'print'].toSorted())
})
