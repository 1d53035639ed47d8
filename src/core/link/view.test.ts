import { expect, test } from 'vitest'
import { defaultView, isDefaultView, leavesOut, longestSearch, parseViewValue } from './view.ts'

const usual = { hosts: [], zones: ['internet', 'dmz', 'client', 'server'] }

test('a list written by hand may have gaps and repeat itself', () => {
  expect(parseViewValue('hide-zones', ',dmz,,client,dmz,', usual)).toEqual({
    'hide-zones': ['dmz', 'client'],
  })
  expect(parseViewValue('hide-protocols', 'smb,smb', usual)).toEqual({ 'hide-protocols': ['smb'] })
  expect(parseViewValue('hide-protocols', '', usual)).toEqual({ 'hide-protocols': [] })
})

test('one word that is not known makes a list impossible', () => {
  expect(parseViewValue('hide-zones', 'dmz,moon', usual)).toBeNull()
})

test('a search may have commas, and is as long as the field', () => {
  expect(parseViewValue('search', 'a,,b', usual)).toEqual({ search: 'a,,b' })
  expect(parseViewValue('search', 'x'.repeat(longestSearch), usual)).not.toBeNull()
  expect(parseViewValue('search', 'x'.repeat(longestSearch + 1), usual)).toBeNull()
})

test('a view is the first one until anything of it differs', () => {
  expect(isDefaultView({ ...defaultView, 'hide-zones': [] })).toBe(true)
  expect(isDefaultView({ ...defaultView, tab: 'ports' })).toBe(false)
  expect(leavesOut({ ...defaultView, tab: 'ports', search: '443' })).toBe(false)
  expect(leavesOut({ ...defaultView, 'to-zone': ['dmz'] })).toBe(true)
  expect(isDefaultView({ ...defaultView, search: '443' })).toBe(false)
  expect(isDefaultView({ ...defaultView, 'hide-zones': ['dmz'] })).toBe(false)
})
