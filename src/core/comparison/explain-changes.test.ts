import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { applyEdit, type Edit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import type { Explanation } from './cause.ts'
import { compareDeployments } from './compare-deployments.ts'
import type { ComparedFlow, ComparedRule, Comparison } from './comparison.ts'
import { explainChanges } from './explain-changes.ts'
import { nameCause } from './name-cause.ts'
import { createTeller } from './tell-explanations.ts'
import type { Told } from './tell-flows.ts'

const read = (link: string) => decodeDeployment(link).deployment

/** Causes with their sentences, as a page tells them. */
function tell(before: string, after: string, language: Language = 'en') {
  const comparison = compareDeployments(read(before), read(after))
  const explanations = explainChanges(comparison)
  const tellOne = createTeller(comparison, explanations, language)
  return explanations.map((explanation) => [
    nameCause(explanation.cause, comparison, laterMessagesFor(language)),
    ...tellOne(explanation).map(({ text }) => text),
  ])
}

/** A preset, or named hosts in zones of their own. */
const anyBase = fc.constantFrom(
  ...presetIds.map((preset) => deploymentOf(presetConfiguration(preset))),
  read(
    '#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ&agent.address=10.1.2.3&agent-2.name=Plant' +
      '&agent-2.zone=ot&agent-3.name=工場&agent-4.name=Lab&standalone-sps.name=SPS-1' +
      '&standalone-sps-2.name=SPS-2&standalone-sps-2.serves=agent-2,agent-3',
  ),
)

const anyHostEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('set-host' as const),
    id: fc.constantFrom('agent', 'agent-2', 'agent-3', 'apex-one-server', 'standalone-sps-2'),
    change: fc.oneof(
      fc.record({ name: fc.constantFrom('HQ', 'Plant', '本社', 'Lab') }),
      fc.record({ addresses: fc.constantFrom(['10.1.2.4'], ['10.2.0.0/16', 'dc.example'], []) }),
      fc.record({ zone: fc.constantFrom('ot', 'server', 'client', 'dmz') }),
      fc.record({ serves: fc.subarray(['agent', 'agent-2', 'agent-3']) }),
    ),
  }),
  fc.record({
    kind: fc.constant('add-hosts' as const),
    hosts: fc.array(
      fc.record({
        kind: fc.constantFrom('agent' as const, 'standalone-sps' as const),
        name: fc.constantFrom('New', 'HQ', 'Depot'),
        zone: fc.constantFrom('', 'dmz'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({
    kind: fc.constant('remove-hosts' as const),
    ids: fc.subarray(['agent', 'agent-2', 'agent-4', 'standalone-sps-2']),
  }),
  fc.record({ kind: fc.constant('remove-zone' as const), id: fc.constant('ot') }),
)

/** Two deployments with some hosts of their own, of which the later one may have other options. */
const anyEdited = fc
  .tuple(anyBase, anyBase, fc.boolean(), fc.array(anyHostEdit, { minLength: 1, maxLength: 6 }))
  .map(([before, other, hasOptions, edits]) => {
    const change = configurationOf(hasOptions ? other : before)
    const after = [{ kind: 'set-options', change } as const, ...edits].reduce(
      (now, edit) => applyEdit(now, edit),
      before,
    )
    return [before, after] as const
  })

const anyPair = fc.oneof(
  { weight: 4, arbitrary: anyEdited },
  { weight: 1, arbitrary: fc.tuple(anyDeployment, anyDeployment) },
)

const differing = <Thing extends { readonly status: string }>(things: readonly Thing[]): Thing[] =>
  things.filter(({ status }) => status !== 'unchanged')

/** All of these, each once, by identity: to compare them by what they say takes long. */
function expectEach<Thing>(found: readonly Thing[], wanted: readonly Thing[]): void {
  const all = new Set(found)
  expect(found).toHaveLength(wanted.length)
  expect(all.size).toBe(wanted.length)
  expect(wanted.every((thing) => all.has(thing))).toBe(true)
}

test('each flow and each rule that differs is counted once, and nothing else is', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const comparison = compareDeployments(before, after)
      const explanations = explainChanges(comparison)
      expectEach(
        explanations.flatMap(({ flows }) => flows),
        differing(comparison.flows),
      )
      expectEach(
        explanations.flatMap(({ rules }) => rules),
        differing(comparison.rules),
      )
    }),
    { numRuns: 200 },
  )
})

/** The flows, and those of the rules, that no sentence of their cause is of. */
function findUntold(
  { flows, rules }: Explanation,
  told: readonly Told[],
  all: Comparison['flows'],
) {
  const said = new Set(told.flatMap((sentence) => sentence.flows.map(({ id }) => id)))
  const counterparts = new Map(all.map(({ id, counterpart }) => [id, counterpart ?? '']))
  // A flow that another took the place of is told by that one.
  return [...flows.map(({ id }) => id), ...rules.map(({ flow }) => flow)].filter(
    (id) => !said.has(id) && !said.has(counterparts.get(id) ?? ''),
  )
}

test.each(languages)('each of them is in a sentence of its cause (%s)', (language) => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const comparison = compareDeployments(before, after)
      const explanations = explainChanges(comparison)
      const tellOne = createTeller(comparison, explanations, language)
      for (const explanation of explanations) {
        const told = tellOne(explanation)
        expect(told.length).toBeGreaterThan(0)
        expect(findUntold(explanation, told, comparison.flows)).toEqual([])
        expect(told.map(({ text }) => text).join(' ')).not.toMatch(/undefined|null|\[object/)
      }
    }),
    { numRuns: 70 },
  )
})

test('every host that somebody added, removed or changed is a cause', () => {
  fc.assert(
    fc.property(anyEdited, ([before, after]) => {
      const comparison = compareDeployments(before, after)
      const told = explainChanges(comparison).flatMap(({ cause }) =>
        cause.kind === 'hosts' ? cause.hosts.map(({ id }) => id) : [],
      )
      expect(new Set(told).size).toBe(told.length)
      const changed = comparison.hosts.filter(({ status }) => status === 'changed')
      expect(told).toEqual(expect.arrayContaining(changed.map(({ id }) => id)))
    }),
    { numRuns: 200 },
  )
})

test('nothing is explained where nothing differs', () => {
  expect(explainChanges(compareDeployments(defaultDeployment, defaultDeployment))).toEqual([])
})

test('an option says what is needed no more, and what stays for less', () => {
  expect(tell('', '#v=1&smart-protection=standalone')).toEqual([
    [
      'Smart protection source: Both → Standalone SPS',
      'HTTPS 4343, Apex One agents → Apex One server, stays; it is no longer for: Sending scan queries (smart scan) (E5).',
      'HTTP 8080, Apex One agents → Apex One server, is no longer needed (E4, E8).',
    ],
  ])
  expect(tell('', '#v=1&edge=off', 'ja')).toEqual([
    [
      'エッジリレーサーバ: オン → オフ',
      'TCP 443（オフプレミスのエージェント → エッジリレーサーバ）は不要になります（E13）。',
      'TCP 4343（エッジリレーサーバ → Apex One サーバ）は不要になります（D1）。',
      expect.stringMatching(/^TCP 4343（Apex One サーバ）は、次の接続元から引き続き使われます: /),
    ],
  ])
})

test('a port that moved is one sentence, and what an option brings along is not told twice', () => {
  const [iis, ...others] = tell('', '#v=1&iis=default')
  expect(others).toEqual([])
  expect(iis?.[0]).toBe('IIS site: Virtual web site → Default web site')
  expect(iis).toContain(
    'HTTP 80, Apex One agents → Apex One server, takes the place of HTTP 8080 (E6, E9).',
  )
  expect(iis?.filter((sentence) => sentence.includes('no longer needed'))).toEqual([])
})

test('hosts explain their own flows, many of a kind together, whatever an option does as well', () => {
  const plants = [2, 3, 4, 5].map((number) => `&agent-${number}.name=Plant ${number}`).join('')
  const told = tell('#v=2&agent.name=HQ', `#v=2&agent.name=HQ${plants}&server-http-port=80`)
  expect(told.map(([cause]) => cause)).toEqual([
    'Server port (HTTP): 8080 → 80',
    'Apex One agents (4): Added',
  ])
  expect(told[1]).toContain(
    'HTTPS 21112, Apex One server → Apex One agents (4), is needed now: General communication (C1).',
  )
  expect(told[0]).toHaveLength(2)
})

test('what two options do only together is told as theirs', () => {
  const told = tell('#v=1&build=14000', '#v=1&remote-install=on&build=14000')
  expect(told).toHaveLength(1)
})

/** What a cause is, whichever way round. */
const causeOf = ({ cause }: Pick<Explanation, 'cause'>): string => {
  if (cause.kind === 'option') return cause.key
  if (cause.kind === 'together') return cause.kind
  const [{ before, after }] = cause.hosts
  return `${(before ?? after)?.kind}`
}

/** Each flow and each rule with its causes, by what both deployments call it, whichever way round. */
function tellReasons(comparison: Comparison, isReversed: boolean): string[] {
  // What two do only together is undone by each, the other way round.
  const turned = { alone: 'together', together: 'alone', also: 'also' } as const
  const name = ({ before, after }: ComparedFlow | ComparedRule) =>
    isReversed ? [after?.id, before?.id] : [before?.id, after?.id]
  return explainChanges(comparison)
    .flatMap((explanation) => [
      ...explanation.flows.map((flow) => [
        ...name(flow),
        causeOf(explanation),
        ...(explanation.partners.get(flow.id) ?? []).map(
          ({ cause, part }) => `${causeOf({ cause })} ${isReversed ? turned[part] : part}`,
        ),
      ]),
      ...explanation.rules.map((rule) => {
        const [first, ...others] = explanation.causesOf.get(rule) ?? []
        expect(first).toBe(explanation.cause)
        return [
          ...name(rule),
          causeOf(explanation),
          ...others.map((cause) => causeOf({ cause })).toSorted(),
        ]
      }),
    ])
    .map((words) => words.join(' '))
    .toSorted()
}

test('the other way round each flow and each rule has the same causes', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      expect(tellReasons(compareDeployments(after, before), true)).toEqual(
        tellReasons(compareDeployments(before, after), false),
      )
    }),
    { numRuns: 80 },
  )
})

test('a rule has all of its causes: that of its flow, and of hosts that moved or are called otherwise', () => {
  const base =
    '#v=2&ot.name=OT&ot.trust=1.5&agent.name=HQ&agent-2.name=Plant&apex-one-server.name=a1'
  const comparison = compareDeployments(
    read(base),
    read(`${base.replace('HQ', 'Head').replace('a1', 'a2')}&agent-2.zone=ot&iis=default`),
  )
  const told = explainChanges(comparison).flatMap(({ causesOf }) =>
    [...causesOf].map(([{ status, flow, boundary }, causes]) => {
      const names = causes.map((cause) => nameCause(cause, comparison, laterMessagesFor('en')))
      return [status, flow, boundary, ...names].join('; ')
    }),
  )
  const find = (text: string) => told.filter((line) => line.includes(text))
  const [iis, moved] = [
    'IIS site: Virtual web site → Default web site',
    'Plant: Zone Client segment → OT',
  ]
  const [head, server] = ['Head: Name HQ → Head', 'a2: Name a1 → a2']
  expect(find('agent-2>apex-one-server:tcp/443')).toEqual([
    `added; agent-2>apex-one-server:tcp/443; ot>server; ${iis}; ${moved}`,
  ])
  expect(find('apex-one-server>agent:tcp/21112')).toEqual([
    `changed; apex-one-server>agent:tcp/21112; server>client; ${server}; ${head}`,
  ])
})

test('what an option ends stands under it, not under one that would only move its port', () => {
  const told = tell('', '#v=1&iis=default&smart-protection=standalone&edge=off')
  const under = (name: string) => told.find(([cause]) => cause?.startsWith(name)) ?? []
  expect(under('Edge')).toEqual([
    'Edge Relay Server: On → Off',
    expect.stringMatching(/^TCP 443, .* no longer needed \(E13\)\.$/),
    expect.stringMatching(/^TCP 4343, .* no longer needed \(D1\)\.$/),
  ])
  expect(under('Smart protection').join()).toContain('HTTP 8080')
  expect(under('Smart protection').join()).toContain('no longer needed (E4, E8)')
  expect(under('IIS').join()).not.toContain('no longer needed')
})

test('what several options each end stands under the one that does the least else', () => {
  const told = tell('', '#v=1&ad=off&device-control=off')
  const device = told.find(([cause]) => cause?.startsWith('Device'))
  expect(device?.join()).toContain('(E14)')
  expect(told.flat().join()).not.toContain('No flow changes')
})

test('an option without which another would do nothing says where it has its part', () => {
  const told = tell('', '#v=1&build=14095&remote-install=on')
  expect(told).toEqual([
    ['Build: 14096 → 14095', expect.stringContaining('Only together with: Remote installation.')],
    ['Remote installation: Off → On', 'Told under: Build.'],
  ])
  const [build, install] = tell('', '#v=1&build=14095&remote-install=on', 'ja')
  expect(build?.[1]).toContain('組み合わせた場合にのみ')
  expect(install?.[1]).toContain('ビルド')
})

test('what either of two options would do is not said to need both', () => {
  const told = tell('', '#v=1&ad=off&device-control=off').flat()
  expect(told).toContainEqual(
    expect.stringMatching(/\(E14\)\. Active Directory alone would do the same\.$/),
  )
})

test('an option whose effect other changes take away is not said to change nothing', () => {
  const told = tell('', '#v=1&edge=off&edge-port=8443')
  const port = told.find(([cause]) => cause?.startsWith('Edge port'))
  expect(port?.slice(1)).toEqual(['Because of the other changes it has no effect here.'])
})
