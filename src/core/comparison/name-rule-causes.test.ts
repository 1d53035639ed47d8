import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { compareLinks } from '#core/testing/compare-links.ts'
import { compareDeployments } from './compare-deployments.ts'
import { compareFirewalls } from './compare-rules.ts'
import type { Comparison } from './comparison.ts'
import { explainChanges } from './explain-changes.ts'
import { createRuleCauseNamer } from './name-rule-causes.ts'

const messages = laterMessagesFor('en')
const nameIn = (comparison: Comparison) =>
  createRuleCauseNamer(explainChanges(comparison), comparison, messages)

test('each rule of one flow that differs has a cause, at boundaries and at hosts', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const comparison = compareDeployments(before, after)
      const nameCauses = nameIn(comparison)
      for (const rule of compareFirewalls(comparison, 'single')) {
        if (rule.status === 'unchanged') expect(nameCauses(rule)).toBe('')
        else expect(['', messages['compare.regrouped']]).not.toContain(nameCauses(rule))
      }
    }),
    { numRuns: 20 },
  )
})

test('a rule within a zone, at its host alone, says which end is addressed otherwise', () => {
  const comparison = compareLinks(
    '#v=2&sql-server.address=10.1.0.7&apex-one-server.address=10.1.0.5',
    '#v=2&sql-server.address=10.1.0.7&apex-one-server.address=10.1.0.6',
  )
  const rules = compareFirewalls(comparison, 'single').filter(
    ({ boundary }) => boundary === 'sql-server',
  )
  expect(rules.map(nameIn(comparison))).toEqual([
    expect.stringMatching(/^Apex One server: .*10\.1\.0\.5.*10\.1\.0\.6/),
  ])
})

test('a rule of a port that moved, at the boundary of a host that moved, has both causes', () => {
  const base = '#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ&agent-2.name=Plant'
  const comparison = compareLinks(base, `${base}&agent-2.zone=ot&iis=default`)
  const rules = compareFirewalls(comparison, 'single').filter(
    ({ flow }) => flow === 'agent-2>apex-one-server:tcp/443',
  )
  expect(rules.map(({ boundary }) => boundary)).toEqual(['ot>server', 'apex-one-server'])
  for (const name of rules.map(nameIn(comparison)))
    expect(name).toBe(
      'IIS site: Virtual web site → Default web site / Plant: Zone Client segment → OT',
    )
})

test('a rule of flows that stay, which go with others now, says so', () => {
  const comparison = compareLinks(
    '#v=2&agent.address=10.1.0.0%2F16&agent-2.name=B&agent-2.address=10.2.0.0%2F16',
    '#v=2&agent.address=10.1.0.0%2F16',
  )
  const nameCauses = nameIn(comparison)
  const gone = new Set(
    comparison.flows.flatMap(({ id, status }) => (status === 'removed' ? [id] : [])),
  )
  const differing = compareFirewalls(comparison, 'grouped').filter(
    ({ status }) => status !== 'unchanged',
  )
  expect(differing.length).toBeGreaterThan(0)
  for (const rule of differing) {
    const hasGone = rule.flow.split(' ').some((flow) => gone.has(flow))
    expect(nameCauses(rule) === messages['compare.regrouped']).toBe(!hasGone)
  }
})
