import { expect, test } from 'vitest'
import { measureJson } from './measure-json.ts'

const plenty = { depth: 1_000, members: 1_000 }

test('the deepest nesting counts, and every comma beside others', () => {
  expect(measureJson('{"a": [1, 2, {"b": 3}], "c": 4}', plenty)).toEqual({ depth: 3, members: 3 })
  expect(measureJson('[[],[],[]]', plenty)).toEqual({ depth: 2, members: 2 })
  expect(measureJson('', plenty)).toEqual({ depth: 0, members: 0 })
})

test('what stands in a string is no bracket and no comma, whatever it escapes', () => {
  expect(measureJson('{"[[[,,": "\\"[,", "b": "\\\\"}', plenty)).toEqual({ depth: 1, members: 1 })
  expect(measureJson('["[[,,', plenty)).toEqual({ depth: 1, members: 0 })
})

test('counting goes on up to the limits and stops one above them', () => {
  const limits = { depth: 3, members: 3 }
  expect(measureJson('[[[1,2,3,4]]]', limits)).toEqual({ depth: 3, members: 3 })
  expect(measureJson(`[${'1,'.repeat(50)}1]`, limits)).toEqual({ depth: 1, members: 4 })
  expect(measureJson('['.repeat(50), limits)).toEqual({ depth: 4, members: 0 })
  expect(measureJson(`[1,2,3,4${'['.repeat(3)}`, limits).depth).toBe(4)
})
