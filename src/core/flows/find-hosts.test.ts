import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { findHosts } from './find-hosts.ts'

const { deployment } = decodeDeployment(
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.zone=z1&z1.name=OT%20network&sql-server.address=db.example',
)

test.each([
  ['10.1.0.7', ['agent']],
  ['10.1', ['agent']],
  ['plant', ['agent-2']],
  ['OT network', ['agent-2']],
  ['db.ex', ['sql-server']],
  ['TMCM', ['apex-central']],
  ['1433', ['sql-server']],
  ['エッジリレー', ['edge-relay']],
  ['nothing', []],
])('%s finds', (search, ids) => {
  expect([...(findHosts(deployment, search) ?? [])]).toEqual(ids)
})

test('no search leaves nothing out', () => {
  expect(findHosts(deployment, ' ')).toBeNull()
})
