import { expect, test } from 'vitest'
import { compareLinks } from '#core/testing/compare-links.ts'
import { compareFirewalls } from './compare-rules.ts'
import { listGoneBoundaries, listGoneHosts } from './list-gone-firewalls.ts'

test('a boundary that only the earlier deployment has is listed with all of its rules', () => {
  const withoutEdge = compareLinks('#v=2&edge=on', '#v=2&edge=off')
  const gone = listGoneBoundaries(withoutEdge)
  expect(gone.map(({ id }) => id)).toContain('internet>dmz')
  for (const { id, rules } of gone) {
    const own = withoutEdge.rules.filter(({ boundary }) => boundary === id)
    expect(own.map(({ status }) => status)).toEqual(rules.single.map(() => 'removed'))
    expect(own.map(({ before }) => before)).toEqual(rules.single)
  }
  expect(listGoneBoundaries(compareLinks('#v=2&edge=off', '#v=2&edge=on'))).toEqual([])
})

test('a host that only the earlier deployment lets into is listed, and all of its rules go', () => {
  const withoutEdge = compareLinks('#v=2&edge=on', '#v=2&edge=off')
  const gone = listGoneHosts(withoutEdge)
  expect(gone.map(({ id }) => id)).toEqual(['edge-relay'])
  for (const { id, firewall } of gone) {
    const own = compareFirewalls(withoutEdge, 'single').filter(({ boundary }) => boundary === id)
    expect(own.map(({ status }) => status)).toEqual(firewall.rules.single.map(() => 'removed'))
  }
  expect(listGoneHosts(compareLinks('#v=2&edge=off', '#v=2&edge=on'))).toEqual([])
})
