import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { deriveRules } from '#core/rules/derive-rules.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { anyRequest } from '#core/testing/any-request.ts'
import { readMarkdownTables } from '#core/testing/read-markdown-tables.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { disarmFormula } from '#core/text/disarm-formula.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listRequestSheets } from './request-sheets.ts'
import type { RequestSource } from './request-source.ts'
import { makeRuleFile, type RuleFormatId, type RuleSettings } from './rule-formats.ts'

const plain: RuleSettings = {
  language: 'en',
  view: 'single',
  boundary: null,
  host: null,
}

const make = (
  format: RuleFormatId,
  deployment: Deployment,
  settings: Partial<RuleSettings> = {},
): string => unwrap(makeRuleFile(format, deployment, { ...plain, ...settings })).content

const sourceOf = (deployment: Deployment, change: Partial<RequestSource> = {}): RequestSource => {
  const topology = topologyOf(deployment)
  const rules = deriveRules(topology)
  const part = { kind: 'boundaries', boundaries: rules.boundaries } as const
  const usual = { view: 'single', language: 'en', verification: null } as const
  return { deployment, topology, rules, part, ...usual, ...change }
}

const readCsv = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false })

const anyLook = fc.record({
  language: fc.constantFrom(...languages),
  view: fc.constantFrom('single', 'grouped'),
})

/** Markdown has one line break, and no tabs. */
const toShown = (cell: string): string =>
  cell
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .trim()

test('Markdown shows each cell of each sheet as it is', () => {
  fc.assert(
    fc.property(anyDeployment, anyRequest, anyLook, (any, request, look) => {
      const deployment = { ...any, request }
      const sheets = listRequestSheets(sourceOf(deployment, look))
      const shown = sheets.map(({ table: { heading, rows } }) => ({
        heading,
        rows: rows.map((row) => row.map((cell) => toShown(cell))),
      }))
      const read = readMarkdownTables(make('request-md', deployment, look))
      expect(read.map(({ heading }) => heading.map((cell) => cell.trim()))).toEqual(
        shown.map(({ heading }) => heading.map(toShown)),
      )
      for (const [index, { rows }] of read.entries()) {
        expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual(shown[index]?.rows)
      }
    }),
    { numRuns: 60 },
  )
})

/** What a reader of the CSV would open, from the cells alone. */
const listOpened = (rows: readonly string[][]): string[] => {
  const opened = rows.flatMap((row) => {
    const [from = '', to = '', transport = '', ports = ''] = [row[5], row[8], row[9], row[10]]
    return from
      .split(', ')
      .flatMap((one) =>
        to
          .split(', ')
          .flatMap((other) =>
            ports.split(', ').map((port) => `${one} > ${other} ${transport} ${port}`),
          ),
      )
  })
  return [...new Set(opened)].toSorted()
}

test('the lines of the CSV open what the flows between zones are, in both views', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const { flows, hosts } = topologyOf(deployment)
      const byId = new Map(hosts.map((host) => [host.id, host]))
      const addressesOf = (id: string): readonly string[] => {
        const addresses = byId.get(id)?.addresses ?? []
        return addresses.length > 0 ? addresses : ['(address missing)']
      }
      const wanted = flows
        .filter(({ source, destination }) => byId.get(source)?.zone !== byId.get(destination)?.zone)
        .flatMap(({ source, destination, transport, port }) =>
          addressesOf(source).flatMap((from) =>
            addressesOf(destination).map(
              (to) => `${from} > ${to} ${transport.toUpperCase()} ${port}`,
            ),
          ),
        )
      for (const view of ['single', 'grouped'] as const) {
        const [heading, ...rows] = readCsv(make('rules-csv', deployment, { view }))
        expect(heading).toHaveLength(23)
        expect(listOpened(rows)).toEqual([...new Set(wanted)].toSorted())
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})

const plant = applyEdit(defaultDeployment, {
  kind: 'add-hosts',
  hosts: [
    { kind: 'agent', name: 'HQ', addresses: ['10.1.0.0/16'] },
    { kind: 'agent', name: 'Plant', addresses: ['10.2.0.0/16', 'fd00::/64'] },
  ],
})

test('sentences in Japanese follow each other without a space', () => {
  const text = make('request-md', defaultDeployment, { language: 'ja' })
  const messages = laterMessagesFor('ja')
  expect(text).toContain(`${messages['request.deny']}一覧にない通信`)
  expect(text).not.toMatch(/。 [^|]/)
})

test('a boundary and a view are respected, and the whole counts what stays within a zone', () => {
  const [, ...part] = readCsv(make('rules-csv', plant, { boundary: 'server>client' }))
  expect(part.map((row) => [row[0], row[2], row[8]])).toEqual([
    [expect.any(String), 'Server segment → Client segment', '10.1.0.0/16'],
    [expect.any(String), 'Server segment → Client segment', '10.2.0.0/16, fd00::/64'],
  ])
  const [, ...grouped] = readCsv(
    make('rules-csv', plant, { boundary: 'server>client', view: 'grouped' }),
  )
  expect(grouped.map((row) => [row[0], row[7]])).toEqual([
    [expect.stringMatching(/^G/), 'HQ, Plant'],
  ])

  const whole = listRequestSheets(sourceOf(plant))
  const [, boundaries, , flows] = whole.map(({ table }) => table.rows)
  const { within } = deriveRules(topologyOf(plant))
  expect(boundaries?.at(-1)?.slice(0, 3)).toEqual([
    'within Server segment',
    String(within[0]?.flows.length),
    '0',
  ])
  expect(flows).toHaveLength(topologyOf(plant).flows.length)
  expect(make('request-md', plant, { boundary: 'server>client' })).not.toContain('within Server')
})

test('an address that is missing is written out, never an empty cell', () => {
  const [, ...rows] = readCsv(make('rules-csv', defaultDeployment, { language: 'ja' }))
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) {
    expect([row[5], row[8]]).toEqual(['(アドレス未入力)', '(アドレス未入力)'])
    expect(row[21]).toContain('アドレスが未入力です')
  }
})

test('the firewall of a host can be asked for as well', () => {
  const text = make('rules-csv', plant, { host: 'apex-one-server' })
  expect(new Set(readCsv(text).map((row) => row[2]))).toEqual(
    new Set(['Boundary', '→ Apex One server']),
  )
})

test('what is filled in stands on the form, and its kind and days beside each rule', () => {
  const change = {
    requester: 'A | B',
    kind: 'new',
    wanted: '2026-04-01',
    expiry: '2027-03-31',
  } as const
  const asked = applyEdit(plant, { kind: 'set-request', change })
  const [form] = readMarkdownTables(make('request-md', asked))
  expect(form?.rows.slice(0, 6).map(([, content]) => content)).toEqual([
    'A | B',
    '',
    '',
    '',
    '',
    'New',
  ])
  for (const row of readCsv(make('rules-csv', asked)).slice(1)) {
    expect([row[1], row[17], row[18]]).toEqual(['New', '2026-04-01', '2027-03-31'])
  }
})

test('the matrix has a cell for each two zones, in both languages', () => {
  const topology = topologyOf(plant)
  const { boundaries, within } = deriveRules(topology)
  const read = (language: Language) =>
    listRequestSheets(sourceOf(plant, { language })).find(({ id }) => id === 'matrix')?.table
  const english = read('en')
  expect(english?.heading).toEqual([
    'From / to',
    'Internet',
    'DMZ',
    'Client segment',
    'Server segment',
  ])
  const cells = english?.rows.map(([, ...row]) => row) ?? []
  const count = (pattern: RegExp) => cells.flat().filter((cell) => pattern.test(cell)).length
  expect(count(/^TCP [^;]+; \d+ rules?(; \d+ incomplete)?$/)).toBe(boundaries.length)
  expect(count(/flows?, no rule needed$/)).toBe(topology.zones.length)
  expect(count(/^none: can be denied$/)).toBe(
    topology.zones.length * (topology.zones.length - 1) - boundaries.length,
  )
  expect(cells[3]?.[2]).toBe('TCP 21112; 2 rules; 2 incomplete')
  expect(cells[3]?.[3]).toContain(`; ${within[0]?.flows.length} flows, no rule needed`)
  expect(read('ja')?.rows[3]?.[3]).toBe('TCP 21112; ルール 2 件; 未完成 2 件')
})

test('a matrix of one boundary has its zones alone; of a host there is none', () => {
  const csv = make('matrix-csv', plant, { boundary: 'server>client', view: 'grouped' })
  expect(readCsv(csv)).toEqual([
    ['From / to', 'Client segment', 'Fingerprint'],
    ['Server segment', 'TCP 21112; 1 rule; 1 incomplete', fingerprint(plant)],
  ])
  const settings = { ...plain, host: 'apex-one-server' }
  expect(makeRuleFile('matrix-csv', plant, settings)).toEqual({
    ok: false,
    problem: { kind: 'not-for-device', part: 'hosts' },
  })
  expect(make('request-md', plant, settings)).not.toContain('Matrix of zones')
})

test('names of zones reach no syntax, though they are headings', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const { zones } = topologyOf(deployment)
      const messages = laterMessagesFor('en')
      const names = zones.map((zone) => disarmFormula(zoneName(zone, messages)))
      const [heading, ...rows] = readCsv(make('matrix-csv', deployment))
      expect(heading?.slice(1, -1)).toEqual(names)
      expect(rows.map(([name]) => name)).toEqual(names)
    }),
    { numRuns: 100 },
  )
})

test('objects name the host and each of its addresses', () => {
  const objects = listRequestSheets(sourceOf(plant)).find(({ id }) => id === 'objects')
  expect(objects?.table.rows.filter(([, host]) => host === 'Plant')).toEqual([
    ['Plant', 'Plant', 'Apex One agents', 'Client segment', 'Plant_1', '10.2.0.0/16'],
    ['Plant', 'Plant', 'Apex One agents', 'Client segment', 'Plant_2', 'fd00::/64'],
  ])
})

test('what an approver may ask about stands at the end of the request', () => {
  const tables = readMarkdownTables(make('request-md', plant))
  expect(tables.at(-1)?.rows).toEqual([
    ['1', expect.stringMatching(/^\d+ rules have no address on one side or both: .* more\.$/)],
    ['2', 'No reason is given.'],
    ['3', 'It is not said whether this is permanent, or until when it is wanted.'],
  ])
})

test('of the hosts that keep rules from being written a few are named, in both languages', () => {
  const names = ['A', 'B', 'C', 'D']
  const deployment = applyEdit(defaultDeployment, {
    kind: 'add-hosts',
    hosts: [
      ...names.map((name) => ({ kind: 'agent', name, addresses: ['10.1.0.0/16'] }) as const),
      { kind: 'apex-one-server', name: 'S', addresses: ['fd00::1'] },
    ],
  })
  const warningsIn = (language: Language) =>
    readMarkdownTables(make('request-md', deployment, { language }))
      .at(-1)
      ?.rows.map(([, text]) => text)
  expect(warningsIn('en')).toContainEqual(
    expect.stringMatching(
      /^\d+ rules have IPv4 addresses only on one side and IPv6 addresses only on the other: .+, .+, .+ and 2 more\.$/,
    ),
  )
  expect(warningsIn('ja')).toContainEqual(
    expect.stringMatching(/^ルール \d+ 件で、送信元と宛先の一方が IPv4 のみ.* ほか 2 件。$/),
  )
})

test('a zone that is written from right to left stands for itself in documents, not in CSV', () => {
  const factory = '\u05de\u05e4\u05e2\u05dc'
  const edits = [
    { kind: 'add-zone', zone: { name: factory } },
    { kind: 'set-host', id: 'agent', change: { zone: 'z1' } },
  ] as const
  const deployment = edits.reduce((now, edit) => applyEdit(now, edit), defaultDeployment)
  const document = make('request-md', deployment)
  expect(document).toContain(`\u2068${factory}\u2069 → Server segment`)
  const csv = make('rules-csv', deployment)
  expect(csv).toContain(`${factory} → Server segment`)
  expect(csv).not.toMatch(/[\u2068\u2069]/)
})
