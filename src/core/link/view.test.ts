import { expect, test } from 'vitest'
import { defaultView, isDefaultView, leavesOut, longestSearch, parseViewValue } from './view.ts'

test('a list written by hand may have gaps and repeat itself', () => {
  expect(parseViewValue('hide-zones', ',dmz,,client,dmz,')).toEqual({
    'hide-zones': ['dmz', 'client'],
  })
  expect(parseViewValue('hide-protocols', 'smb,smb')).toEqual({ 'hide-protocols': ['smb'] })
  expect(parseViewValue('hide-protocols', '')).toEqual({ 'hide-protocols': [] })
})

test('one word that is not known makes a list impossible', () => {
  expect(parseViewValue('hide-zones', 'dmz,moon')).toBeNull()
})

test('a search may have commas, and is as long as the field', () => {
  expect(parseViewValue('search', 'a,,b')).toEqual({ search: 'a,,b' })
  expect(parseViewValue('search', 'x'.repeat(longestSearch))).not.toBeNull()
  expect(parseViewValue('search', 'x'.repeat(longestSearch + 1))).toBeNull()
})

test('a view is the first one until anything of it differs', () => {
  expect(isDefaultView({ ...defaultView, 'hide-zones': [] })).toBe(true)
  expect(isDefaultView({ ...defaultView, tab: 'ports' })).toBe(false)
  expect(leavesOut({ ...defaultView, tab: 'ports', search: '443' })).toBe(false)
  expect(leavesOut({ ...defaultView, 'to-zone': ['dmz'] })).toBe(true)
  expect(isDefaultView({ ...defaultView, search: '443' })).toBe(false)
  expect(isDefaultView({ ...defaultView, 'hide-zones': ['dmz'] })).toBe(false)
})
