import { expect, test } from 'vitest'
import { listRepeatedKeys } from './list-repeated-keys.ts'

test.each([
  ['{"a": 1, "b": 2}', []],
  ['{"a": 1, "b": 2, "a": 3, "a": 4}', ['a']],
  ['{"a": {"b": 1}, "b": {"a": 1}}', []],
  ['{"a": {"b": 1, "c" \n: {}, "b": [2]}, "a": 1}', ['b', 'a']],
  ['{"a": [{"x": 1, "x": 2}]}', []],
  ['{"ab": 1, "\\u0061b": 2}', ['ab']],
  ['{"a": "a", "b": "a", "c": ["a", "a"]}', []],
  ['{"a": "{\\"a\\": 1, \\"a\\": 2", "b": "]}"}', []],
  ['{"__proto__": 1, "__proto__": 2}', ['__proto__']],
])('what stands twice in an object of %s is named once', (text, keys) => {
  expect(JSON.parse(text)).toBeDefined()
  expect(listRepeatedKeys(text, 2)).toEqual(keys)
})
