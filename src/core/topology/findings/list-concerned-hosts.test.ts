import { expect, test } from 'vitest'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '../topology-of.ts'
import { findFindings } from './find-findings.ts'
import { listConcernedHosts } from './list-concerned-hosts.ts'

test('a finding about rows of the list names the hosts that their flows are from and to', () => {
  const { deployment } = decodeDeployment('v=2&web-reputation=off&agent.name=HQ&agent-2.name=Plant')
  const topology = topologyOf(deployment)
  const named = findFindings(topology, configurationOf(deployment)).map((finding) => [
    finding.kind,
    listConcernedHosts(finding, topology).map(({ name, kind }) => name || kind),
  ])
  const hosts = ['HQ', 'Plant', 'apex-one-server', 'standalone-sps']
  expect(named).toContainEqual(['plain-http', hosts])
})

test('of any deployment every finding names a host, and one that names hosts no other', () => {
  for (const deployment of sampleDeployments(40, 4)) {
    const topology = topologyOf(deployment)
    for (const finding of findFindings(topology, configurationOf(deployment))) {
      const ids = listConcernedHosts(finding, topology).map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(0)
      if (finding.hosts.length > 0) expect(ids.toSorted()).toEqual([...finding.hosts].toSorted())
    }
  }
})
