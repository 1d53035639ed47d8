import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deployment } from '#core/deployment/deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareHostRules } from './compare-rules.ts'
import { tellRuleWas } from './tell-rule-was.ts'
import { uniteIds } from './unite-ids.ts'

const rulesIn = (deployment: Deployment) => rulesOf(topologyOf(deployment))

const ofHosts = (deployment: Deployment) =>
  rulesIn(deployment).hostFirewalls.flatMap(({ rules }) => rules.single)

const compare = (before: Deployment, after: Deployment) =>
  compareHostRules(rulesIn(before), rulesIn(after), uniteIds(before, after))

test('the rules of hosts that stay, come and go are those of both deployments, each once', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const rules = compare(before, after)
      const [had, has] = [rules.map((rule) => rule.before), rules.map((rule) => rule.after)]
      expect(new Set(had.filter((rule) => rule !== null))).toEqual(new Set(ofHosts(before)))
      expect(new Set(has.filter((rule) => rule !== null))).toEqual(new Set(ofHosts(after)))
      for (const rule of rules)
        expect([rule.status === 'added', rule.status === 'removed']).toEqual([
          rule.before === null,
          rule.after === null,
        ])
      expect(new Set(rules.map(({ boundary, flow }) => `${boundary} ${flow}`)).size).toBe(
        rules.length,
      )
    }),
    { numRuns: 60 },
  )
})

test('nothing of the same hosts differs', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const statuses = compare(deployment, deployment).map(({ status }) => status)
      expect(statuses.filter((status) => status !== 'unchanged')).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a rule of a host says where its other end was, also within a zone', () => {
  const read = (link: string) => decodeDeployment(link).deployment
  const rules = compare(
    read('#v=2&sql-server.address=10.1.0.7&apex-one-server.address=10.1.0.5'),
    read('#v=2&sql-server.address=10.1.0.7&apex-one-server.address=10.1.0.6'),
  ).filter(({ boundary }) => boundary === 'sql-server')
  expect(rules.map(({ status }) => status)).toEqual(['changed'])
  expect(tellRuleWas(rules, laterMessagesFor('en')).ofEnd).toEqual(
    new Map([['apex-one-server', '10.1.0.5']]),
  )
})
