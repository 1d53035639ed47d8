import { expect, test } from 'vitest'
import { unwrap } from '#core/testing/unwrap.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { ImportRow } from './host-import.ts'
import { readHostTable } from './read-host-table.ts'

const read = (text: string, deployment = defaultDeployment) =>
  unwrap(readHostTable(text, deployment))

const zoneText = ({ zone }: ImportRow) =>
  zone?.kind === 'known' ? zone.id : zone && `${zone.kind} ${zone.name}`

/** The rows in short: number, role, name, addresses, zone. */
const rowsOf = (text: string) =>
  read(text).rows.map((row) => [
    row.number,
    row.role.kind,
    row.name,
    row.addresses.join(' '),
    zoneText(row),
  ])

test('a Japanese sheet with merged cells, as Excel copies it', () => {
  const sheet = [
    'サーバ一覧（2024年度）\t\t\t\t\t',
    'No.\tホスト名\t役割\tIPアドレス\tサブネットマスク\t配置ゾーン\t備考',
    '1\tAPEX01\tウイルスバスター Corp. サーバ\t10.10.0.11\t255.255.255.0\tサーバセグメント\t主系',
    '2\tTMCM01\tTMCM\t"１０．１０．０．１２\n10.10.0.13"\t255.255.255.0\t\t"改行\nあり"',
    '3\tDC01\tドメインコントローラ\t10.10.0.21\t255.255.255.0\t〃\t',
    '4\tDC02\t〃\t10.10.0.22\t255.255.255.0\t"\t',
    '5\tEDGE01\tエッジリレーサーバ\t192.0.2.10\t/28\t非武装地帯 (DMZ)\t',
    '6\t本社クライアント\tクライアント端末\t10.20.0.0\t255.255.0.0\tクライアント\t約800台',
    '7\t工場\t同上\t10.30.0.10～10.30.0.99\t\tOTセグメント\t',
    '',
    '8\tFILE01\tファイルサーバ\t10.10.0.30\t\tサーバ\t',
    '※ 2024/4/1 現在\t\t\t\t\t',
    '\t※ 工場は7月から\t\t\t\t',
  ].join('\r\n')
  expect(rowsOf(sheet)).toEqual([
    [3, 'apex-one-server', 'APEX01', '10.10.0.11', 'server'],
    [4, 'apex-central', 'TMCM01', '10.10.0.12 10.10.0.13', 'server'],
    [5, 'active-directory', 'DC01', '10.10.0.21', 'server'],
    [6, 'active-directory', 'DC02', '10.10.0.22', 'server'],
    [7, 'edge-relay', 'EDGE01', '192.0.2.10', 'dmz'],
    [8, 'agent', '本社クライアント', '10.20.0.0/16', 'client'],
    [9, 'agent', '工場', '10.30.0.10-10.30.0.99', 'new OTセグメント'],
    [11, null, 'FILE01', '10.10.0.30', 'server'],
  ])
  expect(read(sheet).unread).toEqual([
    { number: 1, reason: 'title-row', text: 'サーバ一覧（2024年度）' },
    { number: 12, reason: 'says-nothing', text: '※ 2024/4/1 現在' },
    { number: 13, reason: 'says-nothing', text: '※ 工場は7月から' },
  ])
  expect(read(sheet).rows[0]?.masked).toEqual([{ host: '10.10.0.11', network: '10.10.0.0/24' }])
  expect(read(sheet).unused).toEqual([
    { number: 1, heading: 'No.' },
    { number: 7, heading: '備考' },
  ])
})

test.each([
  '○○製作所様 ホスト一覧\t\t\t',
  'ホスト一覧 2026/11/01\t\t\t\r\n\t\t\t',
  'ホスト一覧\tIPアドレス\t\t\r\n',
  'お客様: ○○製作所\t\t\t\r\n作成者\t担当 太郎\t\t',
])('a title with a word of a heading in it is none: %j', (title) => {
  const sheet = [
    title,
    'ゾーン\tホスト名\t役割\tIPアドレス',
    'サーバ\tAPEX01\tApex One サーバ\t10.1.0.10',
    'クライアント\tPC01\tエージェント\t10.2.0.0/16',
  ].join('\r\n')
  expect(rowsOf(sheet).map(([, ...row]) => row)).toEqual([
    ['apex-one-server', 'APEX01', '10.1.0.10', 'server'],
    ['agent', 'PC01', '10.2.0.0/16', 'client'],
  ])
  expect(read(sheet).unused).toEqual([])
})

test('a row that sums up is no host, and a host that is called so is one', () => {
  const table = [
    'ホスト名\t役割\tIPアドレス',
    '本社\tエージェント\t10.20.0.0/16',
    '合計\t20台\t',
    '小 計\t\t20',
    'Total\tエージェント\t10.20.1.0/24',
  ].join('\n')
  expect(rowsOf(table)).toEqual([
    [2, 'agent', '本社', '10.20.0.0/16', null],
    [5, 'agent', 'Total', '10.20.1.0/24', null],
  ])
  expect(read(table).unread.map(({ number }) => number)).toEqual([3, 4])
})

test('an English CSV with semicolons', () => {
  const csv = [
    'sep=;',
    'Zone;Server;Role;IP address;FQDN;Remarks',
    'DMZ;EDGE-1;Apex One Edge Relay;192.0.2.4;edge.example.com;"a; b"',
    'Server segment;SQL-1;Database;10.0.0.5, 10.0.0.6;;',
    'Plant floor;Plant;Agents;10.3.0.0/16;;',
    ';SPS-1;Smart Protection Server;10.0.0.256;;',
    'Internet;;Off-premises agents;;;',
  ].join('\n')
  expect(rowsOf(csv)).toEqual([
    [2, 'edge-relay', 'EDGE-1', '192.0.2.4 edge.example.com', 'dmz'],
    [3, 'sql-server', 'SQL-1', '10.0.0.5 10.0.0.6', 'server'],
    [4, 'agent', 'Plant', '10.3.0.0/16', 'new Plant floor'],
    [5, 'standalone-sps', 'SPS-1', '', 'new Plant floor'],
    [6, 'off-premises-agent', '', '', 'internet'],
  ])
  expect(read(csv).rows[3]?.wrong).toEqual([
    { text: '10.0.0.256', fault: { kind: 'part-above', part: '256' } },
  ])
})

test('lines of a hosts file', () => {
  const lines = [
    '# internal hosts',
    '127.0.0.1 localhost',
    '::1 localhost ip6-loopback',
    '',
    '10.0.0.5\tapexone01 apexone01.corp.example  # Apex One server',
    '10.0.0.6  srv02  # TMCM',
    '10.0.0.7  dc01 dc01.corp.example',
    '10.0.0.8  file01',
    '2001:db8::9 sql01',
  ].join('\n')
  expect(rowsOf(lines)).toEqual([
    [5, 'apex-one-server', 'apexone01', '10.0.0.5', null],
    [6, 'apex-central', 'srv02', '10.0.0.6', null],
    [7, 'active-directory', 'dc01', '10.0.0.7', null],
    [8, null, 'file01', '10.0.0.8', null],
    [9, 'sql-server', 'sql01', '2001:db8::9', null],
  ])
  expect(read(lines).unread.map(({ number, reason }) => [number, reason])).toEqual([
    [1, 'comment'],
    [2, 'loopback'],
    [3, 'loopback'],
  ])
})

test('a table without headings is told by what stands in it', () => {
  expect(
    rowsOf('10.1.0.0/16\tHQ\tクライアント\tクライアントセグメント\n10.0.0.5\tAD1\tAD\tサーバ'),
  ).toEqual([
    [1, 'agent', 'HQ', '10.1.0.0/16', 'client'],
    [2, 'active-directory', 'AD1', '10.0.0.5', 'server'],
  ])
  expect(rowsOf('HQ clients 10.1.0.0/16\nDC01 10.0.0.5 10.0.0.6 main')).toEqual([
    [1, 'agent', 'HQ clients', '10.1.0.0/16', null],
    [2, 'active-directory', 'DC01', '10.0.0.5 10.0.0.6', null],
  ])
  expect(rowsOf('HQ,Agents,10.1.0.0/16\nPlant,Agents,10.2.0.0/16')).toEqual([
    [1, 'agent', 'HQ', '10.1.0.0/16', null],
    [2, 'agent', 'Plant', '10.2.0.0/16', null],
  ])
})

test('a heading that means a zone or a network is told by what stands under it', () => {
  expect(rowsOf('名称\tセグメント\nクライアントA\t10.1.0.0/16')).toEqual([
    [2, 'agent', 'クライアントA', '10.1.0.0/16', null],
  ])
  expect(rowsOf('ホスト名\t役割\tIP\tセグメント\nA\tAD\t10.1.0.1\tDMZ')).toEqual([
    [2, 'active-directory', 'A', '10.1.0.1', 'dmz'],
  ])
})

test('zones are found by id and by the names that somebody gave them', () => {
  const deployment = applyEdit(defaultDeployment, {
    kind: 'add-zone',
    zone: { name: '工場ＯＴ', trust: 2.5 },
  })
  const rows = read('name,role,zone\nA,AD,工場OT\nB,AD,z1\nC,AD,Server', deployment).rows
  expect(rows.map(zoneText)).toEqual(['z1', 'z1', 'server'])
})

test('what people write for no address is none; a bad mask is named', () => {
  const { rows } = read(
    'name,ip,mask\nPC1,-,\nPC2,DHCP,\nPC3,10.0.0.1,255.0.255.0\nPC4,10.0.0.1 / 10.0.0.2,',
  )
  expect(rows.map(({ addresses, wrong }) => [addresses, wrong])).toEqual([
    [[], []],
    [[], []],
    [
      [],
      [
        {
          text: '10.0.0.1/255.0.255.0',
          fault: { kind: 'not-a-prefix', written: '255.0.255.0' },
        },
      ],
    ],
    [['10.0.0.1', '10.0.0.2'], []],
  ])
})

test('hostile cells are cleaned or refused', () => {
  const { rows, unread } = read(
    [
      'name,role,ip',
      "'=cmd|calc!A1,AD,10.0.0.1",
      '<script>alert(1)</script>,AD,<img src=x>',
      '"two\nlines""",AD,10.0.0.2',
      `${'x'.repeat(201)},AD,10.0.0.3`,
      '\u202eabc\u0007,AD,10.0.0.4',
      'name,role,ip',
    ].join('\n'),
  )
  expect(rows.map(({ number, name }) => [number, name])).toEqual([
    [2, '=cmd|calc!A1'],
    [3, '<script>alert(1)</script>'],
    [4, 'two lines"'],
    [5, ''],
    [6, 'abc'],
  ])
  expect(unread.map(({ number, reason }) => [number, reason])).toEqual([[7, 'heading']])
})

test('what is no table, or too long, is refused', () => {
  const problemOf = (text: string) => {
    const result = readHostTable(text, defaultDeployment)
    return result.ok ? null : result.problem.kind
  }
  expect(problemOf('')).toBe('no-hosts')
  expect(problemOf('\n\n')).toBe('no-hosts')
  expect(problemOf('name,ip')).toBe('no-hosts')
  expect(problemOf('a,10.0.0.1\n'.repeat(2_001))).toBe('too-many-rows')
  expect(problemOf(`a,10.0.0.1${'\n'.repeat(900_000)}`)).toBe(null)
  expect(problemOf('x'.repeat(8_000_001))).toBe('too-large')
})

test.each([
  ['unclosed quotes', '"a\t'.repeat(1_000_000)],
  ['quotes', '"'.repeat(4_000_000)],
  ['separators', ','.repeat(4_000_000)],
  ['spaces', `a,10.0.0.1${' '.repeat(4_000_000)}b`],
  ['one cell of addresses', `name,ip\na,"${'10.0.0.1 - '.repeat(300_000)}"`],
  ['brackets', `name,role\na,${'('.repeat(3_000_000)}`],
  ['rows', `a,${'10.0.0.0/8 '.repeat(300)}\n`.repeat(1_900)],
])(
  '%s are read in linear time',
  (_, text) => {
    expect(readHostTable(text, defaultDeployment)).toBeDefined()
  },
  8_000,
)

test('of several names the one that differs from row to row is the host’s', () => {
  const { rows, unused } = read('拠点,ホスト名,役割\n東京,PC1,PC\n東京,PC2,PC\n東京,PC3,PC')
  expect(rows.map(({ name }) => name)).toEqual(['PC1', 'PC2', 'PC3'])
  expect(unused).toEqual([{ number: 1, heading: '拠点' }])
})

test('a column of addresses alone is used, and a wrong one among them is there to be mended', () => {
  const text = '10.1.0.1\n10.1.0.2\n999.1.1.1'
  const { rows, unread, unused } = read(text)
  expect([unread, unused]).toEqual([[], []])
  expect(rows.map(({ source }) => source.texts.address)).toEqual([
    '10.1.0.1',
    '10.1.0.2',
    '999.1.1.1',
  ])
  expect(rows[2]?.wrong.map((one) => one.text)).toEqual(['999.1.1.1'])
  const named = 'HQ 10.1.0.1\nPlant 10.1.0.300/24'
  expect(read(named).rows.map(({ name, wrong }) => [name, wrong.map((one) => one.text)])).toEqual([
    ['HQ', []],
    ['Plant', ['10.1.0.300/24']],
  ])
})
