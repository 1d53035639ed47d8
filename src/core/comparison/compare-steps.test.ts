import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { compareLinks } from '#core/testing/compare-links.ts'
import { walkthroughIds } from '#core/topology/walkthroughs/walkthroughs.ts'
import { compareDeployments } from './compare-deployments.ts'
import { compareSteps } from './compare-steps.ts'

test('a step says whether it came, went or changed, and each of its flows, too', () => {
  const tell = (id: (typeof walkthroughIds)[number], before: string, after: string) =>
    compareSteps(id, compareLinks(before, after)).map(({ status, ofFlow }) => [
      status,
      ...new Set(ofFlow.values()),
    ])
  expect(tell('off-premises-report', '#v=2&edge=on', '#v=2&edge=off')).toEqual([
    ['removed', 'removed'],
    ['removed', 'removed'],
  ])
  expect(tell('off-premises-report', '#v=2&edge=off', '#v=2&edge=on')).toEqual([
    ['added', 'added'],
    ['added', 'added'],
  ])
  // The flow that is no longer for scan queries is for updates as it was.
  const [before, after] = ['#v=2', '#v=2&smart-protection=standalone']
  expect(tell('agent-update', before, after)).toEqual([
    ['unchanged', 'unchanged'],
    ['unchanged', 'unchanged'],
  ])
  expect(tell('scan-query', before, after)).toEqual([
    ['unchanged', 'unchanged'],
    ['removed', 'removed'],
    ['changed', 'unchanged', 'removed'],
  ])
})

test('no step of the same deployment differs', () => {
  fc.assert(
    fc.property(anyDeployment, fc.constantFrom(...walkthroughIds), (deployment, id) => {
      for (const { status } of compareSteps(id, compareDeployments(deployment, deployment)))
        expect(status).toBe('unchanged')
    }),
    { numRuns: 30 },
  )
})
