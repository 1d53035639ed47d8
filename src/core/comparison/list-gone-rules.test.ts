import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareDeployments } from './compare-deployments.ts'
import { listGoneBoundaries, listGoneRules } from './list-gone-rules.ts'

const compare = (before: string, after: string) => {
  const [had, has] = [before, after].map((link) => decodeDeployment(link).deployment)
  if (!had || !has) throw new Error('both are links')
  return compareDeployments(had, has)
}

/** An Edge Relay Server that is switched off. */
const withoutEdge = compare('#v=2&edge=on', '#v=2&edge=off')

test('a boundary that only the earlier deployment has is listed with all of its rules', () => {
  const gone = listGoneBoundaries(withoutEdge)
  expect(gone.map(({ id }) => id)).toContain('internet>dmz')
  for (const { id, rules } of gone)
    expect(listGoneRules(withoutEdge, { kind: 'boundary', id })).toEqual(rules.single)
  expect(listGoneBoundaries(compare('#v=2&edge=off', '#v=2&edge=on'))).toEqual([])
})

test('each rule that can go is at one boundary', () => {
  const comparison = compare(
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
  const comparison = compare('#v=2&server-http-port=8080', '#v=2&server-http-port=80')
  const ports = (id: string) =>
    listGoneRules(comparison, { kind: 'host', id }).flatMap(({ services }) =>
      services.map(({ port }) => port),
    )
  expect(new Set(ports('apex-one-server'))).toEqual(new Set([8080]))
  expect(ports('agent')).toEqual([])
})
