import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import type { Cause } from './cause.ts'
import { compareDeployments } from './compare-deployments.ts'
import { explainChanges } from './explain-changes.ts'
import { revertCause } from './revert-cause.ts'

const read = (link: string) => decodeDeployment(link).deployment

/** The later deployment once each of its causes is taken back, one after the other. */
function revertAll(before: string, after: string): string {
  const had = read(before)
  const has = explainChanges(compareDeployments(had, read(after))).reduce((now) => {
    const comparison = compareDeployments(had, now)
    const [edit] = explainChanges(comparison).flatMap(
      ({ cause }) => revertCause(cause, comparison) ?? [],
    )
    return edit ? applyEdit(now, edit) : now
  }, read(after))
  return encodeDeployment(has)
}

const plant =
  '#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ&agent-2.name=Plant&agent-2.address=10.1.2.3'

test.each([
  ['an option', `${plant}&iis=default&edge=off`],
  ['an address and a zone', plant.replace('10.1.2.3', '10.1.2.4&agent-2.zone=ot')],
  ['a name', plant.replace('Plant', 'Works')],
  ['hosts that came', `${plant}&agent-3.name=New&agent-4.name=More&agent-5.name=Most`],
  ['a host that went', '#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ'],
])('taking back %s gives the deployment that there was', (_, after) => {
  expect(revertAll(plant, after)).toBe(encodeDeployment(read(plant)))
})

test('many hosts that went with their zone come back with it, each of them once', () => {
  const lines = [3, 4, 5].map(
    (number) => `&agent-${number}.name=Line ${number}&agent-${number}.zone=z1`,
  )
  const before = `#v=2&z1.name=Works&agent.name=HQ&agent-2.name=Lab${lines.join('')}`
  const back = revertAll(before, '#v=2&agent.name=HQ&agent-2.name=Line 9')
  const { zones, sites } = read(back)
  expect(zones.filter(({ id }) => id === 'z1')).toHaveLength(1)
  expect(sites[0].hosts.map(({ name }) => name).toSorted()).toEqual([
    'HQ',
    'Lab',
    'Line 3',
    'Line 4',
    'Line 5',
  ])
})

/** What of a cause is to be what it was, as a text; of hosts what their names and addresses are. */
function describe(deployment: Deployment, cause: Cause, side: 'before' | 'after'): string {
  if (cause.kind === 'option') return String(configurationOf(deployment)[cause.key])
  const ids = cause.kind === 'hosts' ? cause.hosts.map((host) => host[side]?.id) : []
  const hosts = listPossibleHosts(deployment).filter(({ id }) => ids.includes(id))
  return JSON.stringify(hosts.map(({ name, addresses }) => [name, addresses]).toSorted())
}

test('whatever else differs, what is taken back is what it was', () => {
  const tried = { option: 0, hosts: 0, together: 0 }
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const comparison = compareDeployments(before, after)
      for (const { cause } of explainChanges(comparison)) {
        const edit = revertCause(cause, comparison)
        if (!edit || (cause.kind === 'hosts' && cause.hosts[0].status !== 'changed')) continue
        tried[cause.kind]++
        expect(describe(applyEdit(after, edit), cause, 'after')).toBe(
          describe(before, cause, 'before'),
        )
      }
    }),
    { numRuns: 40 },
  )
  expect(tried.option).toBeGreaterThan(0)
  expect(tried.hosts).toBeGreaterThan(0)
})
