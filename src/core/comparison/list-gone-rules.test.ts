import { expect, test } from 'vitest'
import { rulesOf } from '#core/rules/rules-of.ts'
import { compareLinks } from '#core/testing/compare-links.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listGoneBoundaries, listGoneRules } from './list-gone-rules.ts'

/** An Edge Relay Server that is switched off. */
const withoutEdge = compareLinks('#v=2&edge=on', '#v=2&edge=off')

test('a boundary that only the earlier deployment has is listed with all of its rules', () => {
  const gone = listGoneBoundaries(withoutEdge)
  expect(gone.map(({ id }) => id)).toContain('internet>dmz')
  for (const { id, rules } of gone)
    expect(listGoneRules(withoutEdge, { kind: 'boundary', id })).toEqual(rules.single)
  expect(listGoneBoundaries(compareLinks('#v=2&edge=off', '#v=2&edge=on'))).toEqual([])
})

test('each rule that can go is at one boundary', () => {
  const comparison = compareLinks(
    '#v=2&edge=on&server-http-port=8080',
    '#v=2&edge=off&server-http-port=80',
  )
  const boundaries = [comparison.before, comparison.after].flatMap((each) =>
    rulesOf(topologyOf(each)).boundaries.map(({ id }) => id),
  )
  const listed = [...new Set(boundaries)].flatMap((id) =>
    listGoneRules(comparison, { kind: 'boundary', id }),
  )
  const removed = comparison.rules.filter(({ status }) => status === 'removed')
  expect(removed.length).toBeGreaterThan(1)
  expect(new Set(listed)).toEqual(new Set(removed.map(({ before }) => before)))
  expect(listed).toHaveLength(removed.length)
})

test('what a host lets in no more is asked of that host alone', () => {
  const comparison = compareLinks('#v=2&server-http-port=8080', '#v=2&server-http-port=80')
  const ports = (id: string) =>
    listGoneRules(comparison, { kind: 'host', id }).flatMap(({ services }) =>
      services.map(({ port }) => port),
    )
  expect(new Set(ports('apex-one-server'))).toEqual(new Set([8080]))
  expect(ports('agent')).toEqual([])
})
