import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { applyEdit } from './apply-edit.ts'
import { tellZoneRemoved } from './tell-zone-removed.ts'

test.each([
  ['', ['Zone “OT” removed.']],
  ['&agent.name=HQ&agent.zone=ot', ['Zone “OT” removed.', 'Back in Client segment: HQ.']],
  [
    '&agent-2.zone=ot&agent-3.zone=ot&sql-server.name=SQL01&sql-server.zone=ot',
    [
      'Zone “OT” removed.',
      'Back in Client segment: Apex One agents.',
      'Back in Server segment: SQL01.',
    ],
  ],
  [
    // Also those that the options leave out.
    '&edge=off&edge-relay.name=edge01&edge-relay.zone=ot',
    ['Zone “OT” removed.', 'Back in DMZ: edge01.'],
  ],
  [
    [1, 2, 3, 4, 5].map((at) => `&agent-${at + 1}.name=A${at}&agent-${at + 1}.zone=ot`).join(''),
    ['Zone “OT” removed.', 'Back in Client segment: A1, A2, A3 +2.'],
  ],
  [
    '&agent.name=HQ&agent-2.name=Plant&agent-2.zone=ot' +
      '&standalone-sps.name=SPS1&standalone-sps.serves=agent' +
      '&standalone-sps-2.name=SPS2&standalone-sps-2.serves=agent-2',
    [
      'Zone “OT” removed.',
      'Back in Client segment: Plant.',
      'SPS1 serves all of Client segment, so also the agent that came back.',
    ],
  ],
])('where hosts go whose zone is removed: %s', (settings, told) => {
  const { deployment } = decodeDeployment(`v=2&ot.name=OT&ot.trust=1.5${settings}`)
  const zone = deployment.zones.find(({ id }) => id === 'ot')
  const after = applyEdit(deployment, { kind: 'remove-zone', id: 'ot' })
  expect(zone && tellZoneRemoved(zone, deployment, after, laterMessagesFor('en'))).toEqual(told)
})
