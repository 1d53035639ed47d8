import { expect, test } from 'vitest'
import { foldText } from '#core/text/fold-text.ts'
import { findAlike } from './find-alike.ts'

const alikeOf = (...names: string[]) => {
  const all = names.map((name, index) => ({ id: String(index), name }))
  return [...findAlike(all, ({ name }) => foldText(name))].map(([id, { id: other }]) => [id, other])
}

test('names that differ in width or case are told with the first other one', () => {
  expect(alikeOf('OT', 'HQ', 'ＯＴ', 'ot')).toEqual([
    ['0', '2'],
    ['2', '0'],
    ['3', '0'],
  ])
})

test('what has no name is like no other', () => {
  expect(alikeOf('', '', 'HQ')).toEqual([])
})
