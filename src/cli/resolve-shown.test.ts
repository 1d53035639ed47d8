import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { cliMessagesFor } from '#core/messages/cli-messages.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { resolveShown } from './resolve-shown.ts'

const topology = topologyOf(defaultDeployment)
const messages = cliMessagesFor('en')

test.each([
  ['sql-server', ['sql-server']],
  ['SQL Server', ['sql-server']],
  ['エッジリレーサーバ', ['edge-relay']],
])('a host is named by %j', (word, around) => {
  const shown = resolveShown({ ...everything, around: [word] }, topology, messages)
  expect(shown).toEqual({ ok: true, value: { ...everything, around } })
})

test('a zone is named by its id or its name, and another word is refused', () => {
  const shown = resolveShown(
    { ...everything, fromZones: ['dmz'], toZones: ['サーバセグメント'], hiddenZones: ['Internet'] },
    topology,
    messages,
  )
  expect(shown).toMatchObject({
    value: { fromZones: ['dmz'], toZones: ['server'], hiddenZones: ['internet'] },
  })
  expect(resolveShown({ ...everything, toZones: ['moon'] }, topology, messages)).toEqual({
    ok: false,
    problem: '“moon” is not possible for --to-zone; use internet, dmz, client, server',
  })
})
