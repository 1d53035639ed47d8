import { expect, test } from 'vitest'
import type { ResolvedPort } from '#core/matrix/evaluate-matrix.ts'
import { deriveFlows, type PlacedRow } from './derive-flows.ts'

const port = (number: number, of: Partial<ResolvedPort> = {}): ResolvedPort => ({
  transport: 'tcp',
  port: number,
  option: null,
  ...of,
})

const row = (id: string, of: Partial<PlacedRow> = {}): PlacedRow => ({
  id,
  sourcePart: null,
  destinationParts: [],
  ports: [port(4343)],
  protocol: null,
  service: null,
  basis: 'stated',
  ...of,
})

const pairs = [{ source: 'agent', destination: 'apex-one-server' }] as const

/** The one flow that some rows, all of the same port, become. */
function flowOf(...rows: readonly PlacedRow[]) {
  const flows = deriveFlows([{ pairs, rows }])
  expect(flows.length).toBe(1)
  return flows[0]
}

test('without rows there are no flows', () => {
  expect(deriveFlows([])).toEqual([])
})

test('a row has a flow for each of its ports', () => {
  const ports = [port(135), port(135, { transport: 'udp' }), port(389)]
  const flows = deriveFlows([{ pairs, rows: [row('B5', { ports, service: 'ldap' })] }])
  expect(flows.map((flow) => `${flow.transport}/${flow.port}`)).toEqual([
    'tcp/135',
    'udp/135',
    'tcp/389',
  ])
  expect(flows.map((flow) => flow.rows)).toEqual([['B5'], ['B5'], ['B5']])
})

test('rows that need one port between the same hosts are one flow, named after all of them', () => {
  const updates = row('E2', { destinationParts: ['iis-virtual'], protocol: 'https' })
  const queries = row('E5', { destinationParts: ['integrated-sps'], protocol: 'https' })
  expect(flowOf(updates, queries, row('E8', { ...queries, id: 'E8' }))).toMatchObject({
    rows: ['E2', 'E5', 'E8'],
    destinationParts: ['iis-virtual', 'integrated-sps'],
    protocol: 'https',
    offers: ['https'],
  })
})

test('another host at either end, another transport or another port is another flow', () => {
  const [pair] = pairs
  const rows = [row('A')]
  const flows = deriveFlows([
    { pairs: [...pairs, { ...pair, source: 'agent-2' }], rows },
    { pairs: [{ ...pair, source: 'web-browser' }], rows: [row('B')] },
    { pairs: [{ ...pair, destination: 'standalone-sps' }], rows: [row('C')] },
    {
      pairs,
      rows: [
        row('D', { ports: [port(4343, { transport: 'udp' })] }),
        row('E', { ports: [port(4344)] }),
      ],
    },
  ])
  expect(flows.map((flow) => flow.rows.join())).toEqual(['A', 'A', 'B', 'C', 'D', 'E'])
  expect(new Set(flows.map((flow) => flow.id)).size).toBe(6)
})

test('flows stand in the order of their first rows, pair by pair', () => {
  const rows = [
    row('A', { ports: [port(443)] }),
    row('B', { ports: [port(80)] }),
    row('C', { ports: [port(443)] }),
  ]
  const flows = deriveFlows([{ pairs: [...pairs, ...pairs], rows }])
  expect(flows.map((flow) => flow.port)).toEqual([443, 80, 443, 80])
})

test('of however many pairs, what their rows say is derived once', () => {
  const many = [...pairs, { source: 'agent-2', destination: 'apex-one-server' }]
  const [one, other] = deriveFlows([{ pairs: many, rows: [row('A'), row('B')] }])
  expect(one?.rows).toEqual(['A', 'B'])
  expect(other?.rows).toBe(one?.rows)
})

test('a protocol that the rows do not agree on stays open, and all that they print is kept', () => {
  const secure = row('E5', { protocol: 'https' })
  const plain = row('E4', { protocol: 'http' })
  for (const rows of [
    [secure, plain],
    [plain, secure],
  ]) {
    expect(flowOf(...rows)).toMatchObject({
      protocol: null,
      offers: rows.map(({ protocol }) => protocol),
      family: 'plain-http',
    })
  }
})

test('a printed protocol beside a row that prints only the number stays open', () => {
  const silent = row('D1')
  const printed = row('E2', { protocol: 'https' })
  expect(flowOf(printed, silent)).toMatchObject({ protocol: null, offers: ['https'] })
  expect(flowOf(silent, printed)).toMatchObject({ protocol: null, offers: ['https'] })
})

test('a service that the rows share is the flow’s, one that only some have is not', () => {
  const files = row('E1', { service: 'smb' })
  expect(flowOf(files, row('C2', { service: 'smb' }))?.service).toBe('smb')
  expect(flowOf(files, row('C1'))?.service).toBeNull()
})

test('the part that a flow starts from is named where its rows agree', () => {
  const fromAgent = row('B2', { sourcePart: 'mcp-agent' })
  expect(flowOf(fromAgent, row('B3', { sourcePart: 'mcp-agent' }))?.sourcePart).toBe('mcp-agent')
  expect(flowOf(fromAgent, row('B5'))?.sourcePart).toBeNull()
})

test('the options that set the port are named once each, fixed ports name none', () => {
  const https = [port(443, { option: 'server-https-port' })]
  const http = [port(443, { option: 'server-http-port' })]
  const flow = flowOf(
    row('A', { ports: https }),
    row('B', { ports: [port(443)] }),
    row('C', { ports: http }),
    row('D', { ports: https }),
  )
  expect(flow?.portOptions).toEqual(['server-https-port', 'server-http-port'])
})

test.each([
  [['inferred', 'stated'], 'stated'],
  [['other-source', 'stated', 'inferred'], 'stated'],
  [['other-source', 'inferred'], 'inferred'],
  [['other-source'], 'other-source'],
] as const)('rows whose bases are %j make a flow that is %s', (bases, basis) => {
  expect(flowOf(...bases.map((of, index) => row(`R${index}`, { basis: of })))?.basis).toBe(basis)
})
