import { expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { compareDeployments } from './compare-deployments.ts'
import type { ComparedFlow } from './comparison.ts'
import { explainChanges } from './explain-changes.ts'
import { nameCause } from './name-cause.ts'
import { listSetChanges } from './set-options.ts'
import { createTeller } from './tell-explanations.ts'

/** By the names of the causes what is told of each. */
function tell(before: string, after: string, language: Language = 'en') {
  const [had, has] = [before, after].map((link) => decodeDeployment(link).deployment)
  if (!had || !has) throw new Error('both are links')
  const comparison = compareDeployments(had, has)
  const explanations = explainChanges(comparison)
  const tellOne = createTeller(comparison, explanations, language)
  return Object.fromEntries(
    explanations.map((explanation) => [
      nameCause(explanation.cause, comparison, laterMessagesFor(language)),
      tellOne(explanation).map(({ text }) => text),
    ]),
  )
}

const named = '#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ&agent-2.name=Plant'

test('a host that moves says at which boundary its rules are now', () => {
  expect(tell(named, `${named}&agent-2.zone=ot`)).toEqual({
    'Plant: Zone Client segment → OT': [
      '6 rules are now at OT → Server segment (before: Client segment → Server segment).',
      '6 rules are no longer needed at Client segment → Server segment (now: OT → Server segment).',
      '1 rule is now at Server segment → OT (before: Server segment → Client segment).',
      '1 rule is no longer needed at Server segment → Client segment (now: Server segment → OT).',
      'The same host by its name.',
    ],
  })
  const told = Object.values(tell(named, `${named}&agent-2.zone=ot`, 'ja')).flat()
  expect(told.slice(2, 4)).toEqual([
    '境界「サーバセグメント → OT」にルール 1 件が追加されます（変更前の境界: サーバセグメント → クライアントセグメント）。',
    '境界「サーバセグメント → クライアントセグメント」のルール 1 件が不要になります（変更後の境界: サーバセグメント → OT）。',
  ])
})

test('between two zones there are rules that were not needed within one, and the other way round', () => {
  const into = tell(named, `${named}&agent-2.zone=server`)[
    'Plant: Zone Client segment → Server segment'
  ]
  expect(into).toContain(
    '6 rules at Client segment → Server segment are no longer needed: both ends are in one zone now.',
  )
  const out = tell(`${named}&agent-2.zone=server`, named)[
    'Plant: Zone Server segment → Client segment'
  ]
  expect(out).toContain(
    '6 rules are needed now at Client segment → Server segment: before, both ends were in one zone.',
  )
})

test('an address, and a name, are told with what they were and by what the host was found', () => {
  expect(tell(`${named}&agent-2.address=10.1.2.3`, `${named}&agent-2.address=10.1.2.4`)).toEqual({
    'Plant: Addresses 10.1.2.3 → 10.1.2.4': [
      '7 rules have another address: 10.1.2.4 (before: 10.1.2.3).',
      'The same host by its name.',
    ],
  })
  expect(tell('#v=2&agent.name=HQ', '#v=2&agent.name=Head')['Head: Name HQ → Head']).toEqual([
    '7 rules carry the new name Head (before: HQ).',
    'Taken for the same host by its id agent, since its name is another one now.',
  ])
})

test('a host that its id alone tells says what else would', () => {
  const told = (before: string, after: string) =>
    Object.values(tell(`#v=2&ot.name=OT${before}`, `#v=2&ot.name=OT${after}`))
      .flat()
      .at(-1)
  const byId = 'Taken for the same host by its id agent, since it has'
  expect(told('&agent.address=10.1.2.3', '&agent.address=10.1.2.4')).toBe(
    `${byId} no name, and other addresses now.`,
  )
  expect(told('&agent.address=10.1.2.3', '&agent.name=HQ&agent.address=10.1.2.3')).toBe(
    `${byId} a name on one side alone.`,
  )
  expect(told('', '&agent.zone=ot')).toBe(`${byId} neither name nor address.`)
})

test('many hosts that change alike are told as one', () => {
  const agents = [2, 3, 4, 5].map((number) => `&agent-${number}.name=Line ${number}`).join('')
  const moved = [2, 3, 4, 5].map((number) => `&agent-${number}.zone=ot`).join('')
  const base = `#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ${agents}`
  expect(tell(base, base + moved)).toEqual({
    'Apex One agents (4): Zone Client segment → OT': [
      '24 rules are now at OT → Server segment (before: Client segment → Server segment).',
      '24 rules are no longer needed at Client segment → Server segment (now: OT → Server segment).',
      '4 rules are now at Server segment → OT (before: Server segment → Client segment).',
      '4 rules are no longer needed at Server segment → Client segment (now: Server segment → OT).',
      'Taken for the same hosts by: name (4).',
    ],
  })
})

test('a host whose name no device can take is called by its number, which may change', () => {
  const told = tell(
    '#v=2&agent.name=HQ&agent-2.name=倉庫&agent-3.name=工場',
    '#v=2&agent.name=HQ&agent-2.name=工場',
  )
  expect(told['工場: Name in firewall rules']).toEqual([
    expect.stringMatching(
      /^7 rules call it AGENT_02 \(before: AGENT_03\), though nobody renamed it/,
    ),
  ])
})

test('whom a server serves is a cause of its flows', () => {
  const servers = '&standalone-sps.name=SPS-1&standalone-sps-2.name=SPS-2'
  const told = tell(
    `${named}${servers}`,
    `${named}${servers}&standalone-sps.serves=agent&standalone-sps-2.serves=agent-2`,
  )
  expect(told['SPS-1: Serves all agents → HQ']).toEqual([
    'HTTPS 443, Plant → SPS-1, is no longer needed (E11).',
    'HTTP 80, Plant → SPS-1, is no longer needed (E10).',
    'HTTP 5274, Plant → SPS-1, is no longer needed (E12).',
    'The same host by its name.',
  ])
})

test('what is done alike on several hosts is said once, with their names', () => {
  const servers = '&standalone-sps.name=SPS-1&standalone-sps-2.name=SPS-2'
  const told = tell(named + servers, `${named}${servers}&web-reputation=off`)
  expect(told['Web reputation: On → Off']).toContain(
    'HTTP 5274, HQ and Plant → SPS-1 and SPS-2, is no longer needed (E12).',
  )
})

test('a port that moves and is for less at once says both, each under its own cause', () => {
  const told = tell('', '#v=1&iis=default&smart-protection=standalone')
  expect(told['IIS site: Virtual web site → Default web site']).toContain(
    'HTTPS 443, Apex One agents → Apex One server, takes the place of HTTPS 4343 (E3).',
  )
  expect(told['Smart protection source: Both → Standalone SPS']).toContain(
    'HTTPS 443, Apex One agents → Apex One server, in the place of HTTPS 4343: it is no longer for: Sending scan queries (smart scan) (E5). Counted under: IIS site.',
  )
})

test('what an option brings along is told under it, and is nothing that somebody set', () => {
  const [first] = Object.values(tell('', '#v=1&iis=default')).flat()
  expect(first).toBe(
    'Brings along: Server port (HTTPS): 4343 → 443; Server port (HTTP): 8080 → 80.',
  )
  const [before, after] = ['', '#v=1&iis=default&edge=off'].map(
    (link) => decodeDeployment(link).deployment,
  )
  if (!before || !after) throw new Error('both are links')
  expect(listSetChanges({ before, after })).toEqual([
    { kind: 'option', key: 'iis' },
    { kind: 'option', key: 'edge' },
  ])
})

test('a rule of two hosts that changed is counted at one, and both say so', () => {
  const told = tell(named, `${named}&agent-2.address=10.1.2.3&apex-one-server.name=apex01`)
  const sentences = Object.values(told).flat()
  expect(sentences.filter((text) => text.includes('counted under'))).toHaveLength(2)
})

test('a port that others still use is said to stay open', () => {
  expect(tell('', '#v=1&edge=off')['Edge Relay Server: On → Off']).toContain(
    'TCP 4343 of Apex One server stays open to: Apex One agents, Web browser and Apex Central (E2, E5, A1, B1).',
  )
})

test('a zone from right to left keeps the arrow of a boundary in its direction', () => {
  const zone = '\u05de\u05e4\u05e2\u05dc'
  const link = `#v=2&ot.name=${encodeURIComponent(zone)}&ot.trust=1.5&agent.name=HQ&agent-2.name=Plant`
  const [told] = Object.values(tell(link, `${link}&agent-2.zone=ot`)).flat()
  expect(told).toContain(`at \u2068${zone}\u2069 → Server segment`)
})

test('an option that changes no flow that is seen says what would be needed without it', () => {
  const told = tell(
    '#v=1&smart-protection=integrated',
    '#v=1&smart-protection=standalone&smart-scan=https',
  )
  expect(told['Smart scan protocol: Both → HTTPS']).toEqual([
    'Without this, HTTP 80, Apex One agents → Standalone Smart Protection Server, would be needed as well (E10).',
  ])
})

test('an option that adds to what another one brings says so, and where that is counted', () => {
  const told = tell(
    '#v=1&smart-protection=standalone&smart-scan=https',
    '#v=1&smart-protection=integrated',
  )
  expect(told['Smart scan protocol: HTTPS → Both']).toEqual([
    'HTTP 8080, Apex One agents → Apex One server: it is now for: Sending scan queries (smart scan) (E4). Counted under: Smart protection source.',
  ])
})

test('an option that sets the port of what another one brings says so', () => {
  const told = tell('#v=1&agents-unreachable=on', '#v=1&agent-port=30000')
  expect(told['Agent listening port: 21112 → 30000']).toEqual([
    'HTTPS 30000, Apex One server → Apex One agents: this sets the port. Counted under: Agents behind NAT.',
  ])
})

test.each(presetIds)(
  'from the default to %s, each port that stays in use is told as such',
  (preset) => {
    const after = deploymentOf(presetConfiguration(preset))
    const comparison = compareDeployments(defaultDeployment, after)
    const explanations = explainChanges(comparison)
    const tellOne = createTeller(comparison, explanations, 'en')
    const told = explanations.flatMap((explanation) => tellOne(explanation))
    const ports = (flows: readonly ComparedFlow[]) =>
      flows.map(({ id, destination }) => `${destination} ${id.split(':').at(-1)}`)
    const standing = comparison.flows.filter((flow) => flow.after)
    const closed = comparison.flows.filter(({ status }) => status === 'removed')
    const used = ports(standing).filter((port) => ports(closed).includes(port))
    const saidToStay = told.filter(({ status }) => status === 'unchanged')
    expect(new Set(saidToStay.flatMap(({ flows }) => ports(flows)))).toEqual(new Set(used))
    // What is there for less is told as well, and nothing that is gone is said to stay.
    const less = standing.filter(({ status }) => status === 'changed')
    const saidToBeForLess = told.filter(({ status }) => status === 'changed')
    expect(saidToBeForLess.flatMap(({ flows }) => flows)).toEqual(expect.arrayContaining(less))
  },
)
