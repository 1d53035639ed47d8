import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { newHost } from '#core/testing/new-host.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { nameInterfaces } from '../objects/name-interfaces.ts'
import { rulesOf } from '../rules-of.ts'
import { nftables } from './nftables.ts'

test('what is left out of a rule is said where it would stand, with the cause', () => {
  const topology = topologyOf(
    addHosts(defaultDeployment, [
      newHost('apex-one-server', 'server', '10.9.0.2'),
      newHost('agent', 'Named', 'pc.corp.example'),
      newHost('agent', 'Both', '10.1.0.0/16', 'pc.branch.example'),
      newHost('agent', 'Six', 'fd00:1::/64'),
    ]),
  )
  const { text, unsaid } = nftables.write({
    part: { kind: 'boundaries', boundaries: rulesOf(topology).boundaries },
    view: 'single',
    fingerprint: '7C1E-22D9',
    interfaces: nameInterfaces(topology.zones),
  })
  expect(text).toMatch(/# NOT WRITTEN, DNS names not taken, of Named: /)
  expect(text).toMatch(
    /# NOT WRITTEN IN PART, DNS names not taken, of Both: .*\n\t\tip saddr 10\.1\.0\.0\/16 /,
  )
  expect(text).toMatch(/# NOT WRITTEN, one side has IPv4 alone and the other IPv6 alone: /)
  expect(text).toMatch(/# NOT WRITTEN, address missing of ADMIN_PC_01: /)
  const left = text.match(/(?<=NOT WRITTEN.*: )[\d.]+/g)
  expect(left?.toSorted()).toEqual(unsaid.flatMap(({ rules }) => rules).toSorted())
})
