import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { allConfigurations } from '#core/testing/all-configurations.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import { serviceNames } from '#core/topology/port-text.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { formatCell, formatCsv } from './format-csv.ts'
import { formatJson } from './format-json.ts'

const topology = topologyOf(defaultDeployment)

test('the JSON is the public format: version, configuration, nodes and flows', () => {
  const document = JSON.parse(formatJson(topology, defaultDeployment, 'en'))
  expect(Object.keys(document)).toEqual([
    'version',
    'fingerprint',
    'configuration',
    'nodes',
    'flows',
  ])
  expect(document.version).toBe(1)
  expect(document.configuration).toEqual({ ...defaultConfiguration, title: '' })
  expect(document.nodes[0]).toEqual({
    id: 'off-premises-agent',
    role: 'agent',
    name: 'Off-premises agents',
    zone: 'internet',
  })
  expect(document.flows[2]).toEqual({
    source: 'agent',
    destination: 'apex-one-server',
    transport: 'tcp',
    port: 4343,
    protocol: 'https',
    service: null,
    rows: ['E2', 'E5'],
    basis: 'stated',
    purpose:
      'General communication (pattern updates, checking connectivity with clients, and so on); also used to move agents to another Apex One server / Sending scan queries (smart scan)',
  })
})

test('the JSON speaks the language that is asked for', () => {
  const document = JSON.parse(formatJson(topology, defaultDeployment, 'ja'))
  expect(document.nodes[1].name).toBe('エッジリレーサーバ')
  expect(document.flows[1].purpose).toBe('一般的な通信')
})

test.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
] as const)('cells stand between a %s, and one that holds it is quoted', (name, between) => {
  const text = formatCsv(topology, { ...defaultDeployment, title: '' }, 'en', name)
  const rows: string[][] = parse(text, { bom: true, delimiter: between })
  expect(rows.length).toBe(topology.flows.length + 1)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(formatCell(`a${between}b`, between)).toBe(`"a${between}b"`)
})

test('a table says the service where the list prints no protocol, the footnotes, and what a cut purpose means', () => {
  const csv = formatCsv(topology, defaultDeployment, 'en')
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })
  const ldap = rows.find((row) => row['Rows of the list'] === 'B5b')
  expect(ldap?.['Protocol']).toBe('LDAP')
  expect(ldap?.['Purpose']).toContain('inferred: Active Directory integration')
  expect(rows.some((row) => row['Footnotes']?.includes('※'))).toBe(true)
})

const serviceOf = (service: keyof typeof serviceNames | null): string =>
  service === null ? '' : serviceNames[service]

const flowId = (flow: Readonly<Record<string, string | number>>): string =>
  `${flow['source']}>${flow['destination']}:${flow['transport']}/${flow['port']}`

test('JSON and CSV carry the flows of the topology in every configuration', () => {
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 4001 !== 0) continue
    const network = topologyOf(deploymentOf(configuration))
    const { flows } = JSON.parse(formatJson(network, deploymentOf(configuration), 'en'))
    const lines = formatCsv(network, deploymentOf(configuration), 'en')
      .trimEnd()
      .split('\r\n')
      .slice(1)
    expect(lines.length).toBe(flows.length)
    expect(flows.map(flowId)).toEqual(network.flows.map(({ id }) => id))
    for (const [index, flow] of flows.entries()) {
      expect(lines[index]).toContain(
        `,${flow.transport.toUpperCase()},${flow.port},${flow.protocol?.toUpperCase() ?? serviceOf(flow.service)},`,
      )
    }
  }
})

test('the CSV begins with a byte order mark and ends every line for Excel', () => {
  const csv = formatCsv(topology, defaultDeployment, 'ja')
  expect(csv.startsWith('\ufeff番号,送信元,')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(csv.split('\r\n').length).toBe(topology.flows.length + 2)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ['=a,"b"', '"\'=a,""b"""'],
  ['plain', 'plain'],
  ['two\nlines', '"two\nlines"'],
  ['a,b', '"a,b"'],
  ['a\rb', '"a\rb"'],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['＋1', "'＋1"],
  ['a=1', 'a=1'],
])('the cell %j is written so that no spreadsheet runs it', (text, cell) => {
  expect(formatCell(text)).toBe(cell)
})

test('a line of the CSV is a flow with its number, counted from 1, and the fingerprint at its end', () => {
  const [heading, first] = formatCsv(topology, defaultDeployment, 'en').slice(1).split('\r\n')
  expect(heading).toMatch(/^No\.,Source,Source zone,.*,Fingerprint$/)
  expect(heading).toContain(',Footnotes,')
  expect(first).toMatch(/^1,Off-premises agents,Internet,Edge Relay Server,DMZ,TCP,443,,E13,/)
  expect(first).toMatch(new RegExp(`,${fingerprint(defaultDeployment)}$`))
})

test('flows of a link that names an own port carry that port', () => {
  const moved = changeConfiguration(defaultConfiguration, { iis: 'default', 'agent-port': 30000 })
  const csv = formatCsv(topologyOf(deploymentOf(moved)), deploymentOf(moved), 'en')
  expect(csv).toContain(',TCP,30000,HTTPS,C1,stated,General communication')
})

test('a part has its own hosts and flows, with their numbers in the whole, and says so', () => {
  const part = narrowTopology(topology, { ...everything, around: ['sql-server'] })
  const [, ...lines] = formatCsv(topology, defaultDeployment, 'en', 'comma', part)
    .trimEnd()
    .split('\r\n')
  expect(lines).toEqual([expect.stringMatching(/^11,Apex One server,.*,SQL Server,/)])
  const document = JSON.parse(formatJson(topology, defaultDeployment, 'en', part))
  expect(document.part).toEqual({ flows: 1, of: topology.flows.length })
  expect(document.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'apex-one-server',
    'sql-server',
  ])
  expect(document.flows).toHaveLength(1)
})
