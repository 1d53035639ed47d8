import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { RuleObject } from '../rule.ts'
import { rulesOf } from '../rules-of.ts'
import { findHostDialect, hostDialectIds } from './dialects.ts'

const { objects } = rulesOf(topologyOf(defaultDeployment))

const ofKind = (kind: string): RuleObject[] => objects.filter(({ host }) => host.kind === kind)

test('a host has what is chosen for hosts, or for all, where it guards hosts at all', () => {
  expect(hostDialectIds).toEqual(['windows-firewall', 'nftables'])
  const [server, ...others] = ofKind('apex-one-server').map((object) => [
    findHostDialect(object, [null, 'rtx']),
    findHostDialect(object, [null, 'nftables']),
    findHostDialect(object, ['nftables', 'windows-firewall']),
    findHostDialect(object, ['asa', 'rtx']),
  ])
  expect(server).toEqual(['windows-firewall', 'nftables', 'nftables', 'windows-firewall'])
  expect(others).toEqual([])
  const appliances = ofKind('standalone-sps').map((object) =>
    findHostDialect(object, [null, 'asa']),
  )
  expect(appliances).toEqual(['nftables'])
})
