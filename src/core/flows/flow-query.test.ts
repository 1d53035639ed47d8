import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import {
  asksForPort,
  findMatches,
  listSearchables,
  listUnreadable,
  matchesQuery,
  parseFlowQuery,
} from './flow-query.ts'

/** What a search finds of a deployment. */
function searchIn(topology: Topology) {
  const searchables = listSearchables(topology)
  return (text: string): Flow[] => {
    const query = parseFlowQuery(text)
    return topology.flows.filter((flow) => {
      const subject = searchables.get(flow.id)
      return subject !== undefined && matchesQuery(query, subject)
    })
  }
}

const topology = topologyOf(defaultDeployment)
const searchDefault = searchIn(topology)
const search = (text: string) => searchDefault(text).map((flow) => flow.rows.join('+'))

test.each([
  ['1433', ['B6']],
  ['１４３３', ['B6']],
  ['130-140', ['B5a', 'B5a']],
  ['140 - 130', ['B5a', 'B5a']],
  ['1433 10323', ['B4', 'B6']],
  ['heartbeat', ['B4']],
  ['ハートビート', ['B4']],
  ['udp', ['B4', 'B5a']],
  ['udp 135', ['B5a']],
  ['E14', ['E14']],
  ['SQL サーバ', ['B6']],
  ['dmz 443', ['E13']],
  ['43430', []],
  ['135-389', ['E14', 'B5a', 'B5a', 'B5b']],
  ['136-388', []],
  ['heartbeat udp', ['B4']],
  ['heartbeat smb', []],
  ['directory server 135', ['B5a', 'B5a']],
  ['', topology.flows.map((flow) => flow.rows.join('+'))],
])('a search for %j finds its flows', (text, rows) => {
  expect(search(text)).toEqual(rows)
})

test('a zone is found at either end of a flow', () => {
  expect(search('dmz')).toEqual(['E13', 'D1'])
  expect(search('クライアント 21112')).toEqual(['C1'])
})

test.each([
  ['from:dmz', ['D1']],
  ['to:dmz', ['E13']],
  ['送信元：クライアント 宛先：サーバ 8080', ['E4+E8']],
  ['from:"apex central"', ['B1']],
  ['to:ad 135', ['B5a', 'B5a']],
  ['宛先:10323', ['B4']],
  ['server → client', ['C1']],
  ['クライアント→サーバ 4343', ['E2+E5', 'A1', 'A3']],
  ['agents -> directory', ['E14']],
  ['directory -> agents', []],
  ['client => server smb', []],
  ['→ edge', ['E13']],
  ['サーバからクライアント', ['C1']],
  ['送信元ゾーン:サーバ 送信先ゾーン：クライアント', ['C1']],
  ['データベース', ['B6']],
  ['edge →', ['D1']],
])('a search for %j looks at the ends of a flow', (text, rows) => {
  expect(search(text)).toEqual(rows)
})

const named = searchIn(
  topologyOf(
    decodeDeployment(
      '#v=2&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.address=2001:db8::/32&active-directory.address=10.9.0.5,dc01.corp.example',
    ).deployment,
  ),
)

test.each([
  ['10.1.0.7', ['agent>']],
  ['１０．１．０．７', ['agent>']],
  ['from:10.1.0.0/16 389', ['agent>active-directory']],
  ['to:10.9.0.5 from:2001:db8::9', ['agent-2>active-directory']],
  ['10.1.0.7:8080', ['agent>apex-one-server']],
  ['dc01.corp', ['>active-directory']],
  ['plant ldap', ['agent-2>active-directory']],
  ['10.7.0.1', []],
  // An address as far as it is typed; it begins with that, and does not only hold it.
  ['10.1', ['agent>']],
  ['10.', ['agent>', 'agent>active-directory', '>active-directory']],
  ['from:10.', ['agent>', 'agent>active-directory']],
  ['1.', []],
  // No part of an address is so large.
  ['443.', ['>']],
  ['10.1.', ['agent>']],
  ['１０．１．０', ['agent>']],
  ['10.1.0.', ['agent>']],
  ['10.9 389', ['>active-directory']],
  ['to:10.9.0', ['>active-directory']],
  ['from:10.9.0', []],
  ['10.9.0:389', ['>active-directory']],
  ['1.0', []],
  ['0.1.0', []],
  ['10.1.0.9-10.1.0.20', ['agent>']],
  ['10.0.255.9 ～ 10.0.255.20', []],
])('the search for %j finds the hosts that hold it', (text, ends) => {
  const found = [
    ...new Set(named(text).map(({ source, destination }) => `${source}>${destination}`)),
  ]
  expect(found.length > 0).toBe(ends.length > 0)
  for (const end of ends) expect(found.some((one) => one.includes(end))).toBe(true)
  if (ends[0]?.match(/^\w.*>\w/)) expect(found).toEqual(ends)
})

test.each([
  ['AD', ['E14', 'B5a', 'B5a', 'B5b']],
  ['DC', ['E14', 'B5a', 'B5a', 'B5b']],
  ['ＡＤ 389', ['E14', 'B5b']],
  ['SPS', ['E2+E5', 'E4+E8', 'E11', 'E10', 'E12', 'A3']],
  ['TMCM', ['B1', 'B3', 'B2', 'B4']],
  ['SQL', ['B6']],
  ['db', ['B6']],
  ['IIS 8080', ['E4+E8']],
  ['AD/DC', ['E14', 'B5a', 'B5a', 'B5b']],
  ['DC・AD', ['E14', 'B5a', 'B5a', 'B5b']],
  ['ADサーバー 389', ['E14', 'B5b']],
  ['SQLサーバー', ['B6']],
  ['MS-SQL 1433', ['B6']],
  ['Webブラウザ', ['A1', 'A3']],
  ['ブラウザー', ['A1', 'A3']],
  ['console', ['A1', 'A3']],
])('%j is found by what people call it', (text, rows) => {
  expect(search(text)).toEqual(rows)
})

// A deployment in which one number is needed over both transports, and several in a row.
const searchOld = searchIn(
  topologyOf(
    deploymentOf(
      changeConfiguration(defaultConfiguration, {
        build: 14000,
        'remote-install': 'on',
        quarantine: 'unc',
      }),
    ),
  ),
)

/** What is found, as `tcp/445`, each once. */
const found = (text: string): string =>
  [...new Set(searchOld(text).map(({ transport, port }) => `${transport}/${port}`))]
    .sort()
    .join(' ')

const smb = 'tcp/137 tcp/139 tcp/445 udp/137 udp/138'
const range = 'tcp/137 tcp/139 udp/137 udp/138'
const pair = 'tcp/4343 tcp/443'

test.each([
  ['137-139,445', smb],
  ['137-139、445', smb],
  ['137～139；445', smb],
  ['445 139-137', smb],
  ['443,4343', pair],
  ['443, 4343.', pair],
  ['443 or 4343', pair],
  ['443と4343', pair],
  ['443番および4343番', pair],
  ['443、または 4343', pair],
  ['443, and 4343', pair],
  ['443・4343', pair],
  ['443|4343', pair],
  ['135、389', 'tcp/135 tcp/389 udp/135'],
  ['135､389', 'tcp/135 tcp/389 udp/135'],
  ['80 / 8080', 'tcp/80 tcp/8080'],
  ['80/8080', 'tcp/80 tcp/8080'],
  ['80／8080', 'tcp/80 tcp/8080'],
  ['445/tcp', 'tcp/445'],
  ['445/udp', ''],
  ['TCP:443', 'tcp/443'],
  ['TCP: 443, 4343', pair],
  ['TCP443', 'tcp/443'],
  ['tcp_443', 'tcp/443'],
  ['ＴＣＰ／４４３', 'tcp/443'],
  ['tcp 443', 'tcp/443'],
  ['443 TCP', 'tcp/443'],
  ['443TCP', 'tcp/443'],
  ['443 (TCP)', 'tcp/443'],
  ['TCP(443)', 'tcp/443'],
  ['UDP/137-138', 'udp/137 udp/138'],
  ['137-138/udp', 'udp/137 udp/138'],
  ['UDP 137,138 TCP 139,445', 'tcp/139 tcp/445 udp/137 udp/138'],
  ['137,138 udp, 139,445 tcp', 'tcp/139 tcp/445 udp/137 udp/138'],
  ['135/udp 445/tcp', 'tcp/445 udp/135'],
  ['135/udp, 137', 'tcp/137 udp/135 udp/137'],
  ['TCP135/UDP137', 'tcp/135 udp/137'],
  ['TCP 135/UDP 137', 'tcp/135 udp/137'],
  ['TCP/UDP 137', 'tcp/137 udp/137'],
  ['137 TCP/UDP', 'tcp/137 udp/137'],
  ['SMB TCP/UDP 137', 'tcp/137 udp/137'],
  ['SMB445', 'tcp/445'],
  ['https:443 smb/445', 'tcp/443 tcp/445'],
  ['http 80,443', 'tcp/80'],
  ['137（TCP/UDP）', 'tcp/137 udp/137'],
  ['135(TCP/UDP) / 389', 'tcp/135 tcp/389 udp/135'],
  ['137 (TCP/UDP), 138 (UDP), 139 (TCP), 445 (TCP)', smb],
  ['137/tcp/udp', 'tcp/137 udp/137'],
  ['137/tcp, udp', 'tcp/137 udp/137'],
  ['137 (TCP、UDP)', 'tcp/137 udp/137'],
  ['137 TCP and UDP', 'tcp/137 udp/137'],
  ['137/tcp, udp 138', 'tcp/137 udp/138'],
  ['443番', 'tcp/443'],
  ['443番 ポート', 'tcp/443'],
  ['Port number: 443', 'tcp/443'],
  ['TCPport 443', 'tcp/443'],
  ['ポートNo.443', 'tcp/443'],
  ['443番ポート', 'tcp/443'],
  ['ポート443', 'tcp/443'],
  ['ポート番号：443', 'tcp/443'],
  ['port 443', 'tcp/443'],
  ['Ports 443 and 4343', pair],
  ['TCPの443番ポート', 'tcp/443'],
  ['UDPポート137番から138番まで', 'udp/137 udp/138'],
  ['「443」', 'tcp/443'],
  ['(443)', 'tcp/443'],
  ['#443', 'tcp/443'],
  ['１３７ー１３９', range],
  ['137 ー 139', range],
  ['137ｰ139', range],
  ['137\u2010139', range],
  ['137\u2011139', range],
  ['137–139', range],
  ['137—139', range],
  ['137−139', range],
  ['137〜139', range],
  ['137～139', range],
  ['137~139', range],
  ['137:139', range],
  ['137..139', range],
  ['137…139', range],
  ['137 to 139', range],
  ['137 through 139', range],
  ['139-137', range],
  ['TCP137～TCP139', 'tcp/137 tcp/139'],
  ['137/udp-139/udp', 'udp/137 udp/138'],
  ['0-65535 udp', 'udp/10323 udp/135 udp/137 udp/138'],
  ['\ufeff443\u200b', 'tcp/443'],
  ['4\u200b43', 'tcp/443'],
  ['\u202a445\u202c/tcp', 'tcp/445'],
  ['137\u00a0-\u00a0139', range],
  ['tcp\u00a0443', 'tcp/443'],
  ['00443', 'tcp/443'],
  ['dmz 443', 'tcp/443'],
  ['443 dmz', 'tcp/443'],
  ['udp 135', 'udp/135'],
  ['135 445 udp', 'udp/135'],
  ['隔離 137-139', range],
  ['エージェント445', 'tcp/445'],
])('a search for %j finds %j', (text, ports) => {
  expect(listUnreadable(parseFlowQuery(text))).toEqual([])
  expect(found(text)).toBe(ports)
})

test.each([
  ['70000', ['70000'], ''],
  ['0', ['0'], ''],
  ['443-', ['443-'], ''],
  ['443 -', ['443-'], ''],
  ['443ー', ['443-'], ''],
  ['44…', ['44...'], ''],
  ['443から', ['443-'], ''],
  ['〜443', ['-443'], ''],
  ['99999-100000', ['99999-100000'], ''],
  ['1024-70000', ['1024-70000'], ''],
  ['70000/tcp', ['70000/tcp'], ''],
  ['tcp 70000', ['70000'], ''],
  ['137-138-139', ['137-138-139'], ''],
  ['1024以上', ['1024以上'], ''],
  ['>1024', ['>1024'], ''],
  ['443, 70000', ['70000'], 'tcp/443'],
  ['dmz 70000', ['70000'], ''],
])('of a search for %j %j is unreadable, and %j is found', (text, unreadable, ports) => {
  expect(listUnreadable(parseFlowQuery(text))).toEqual(unreadable)
  expect(found(text)).toBe(ports)
})

test.each(['E14', 'b5a', 'ipv4', '(※4)', 'HTTP(S)', 'pre-443x'])('%j is a word', (text) => {
  expect(parseFlowQuery(text)).toEqual([{ kind: 'text', text: text.toLowerCase(), end: null }])
})

const ranges = fc.tuple(fc.integer({ min: 1, max: 65535 }), fc.nat({ max: 300 }))
const sets = fc.array(fc.tuple(ranges, fc.constantFrom('', 'tcp', 'udp')), {
  minLength: 1,
  maxLength: 4,
})

/** Full-width letters, digits and signs for the plain ones. */
const widen = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

test('however a set of ports is written, the same flows are found', () => {
  const pick = (...all: string[]) => fc.constantFrom(...all)
  const dashes = pick(
    '-',
    ' - ',
    '–',
    '—',
    '−',
    'ー',
    ' ー ',
    '〜',
    '～',
    ':',
    '..',
    ' to ',
    'から',
  )
  const labels = pick('', '', 'port ', 'ポート')
  const joints = pick('/', ':', '', ' ', '_')
  const separators = pick(',', ', ', '、', '；', ' ', '\u200b ', '，')
  const spelling = fc.record({
    dash: dashes,
    label: labels,
    joint: joints,
    separator: separators,
    before: fc.boolean(),
    reversed: fc.boolean(),
    wide: fc.boolean(),
  })
  fc.assert(
    fc.property(sets, spelling, (set, { dash, label, joint, separator, ...how }) => {
      const spelt = set.map(([[from, more], transport]) => {
        const ends = [from, Math.min(from + more, 65535)]
        const ordered = how.reversed ? ends.toReversed() : ends
        const ports = more === 0 ? `${from}` : ordered.join(dash)
        if (transport === '') return label + ports
        // A protocol that stands apart counts for the list, so it is only stuck on here.
        return how.before ? transport + joint + label + ports : `${ports}/${transport}`
      })
      // Behind a protocol that stands before, a port without one would take it.
      fc.pre(!how.before || set.every(([, transport]) => transport !== '') || set.length === 1)
      const text = spelt.join(separator)
      const query = parseFlowQuery(how.wide ? widen(text) : text)
      expect(listUnreadable(query)).toEqual([])
      for (const [[from, more], transport] of set) {
        const transports = [transport === 'udp' ? ('udp' as const) : ('tcp' as const)]
        expect(asksForPort(query, { port: from, transports })).toBe(true)
        expect(asksForPort(query, { port: Math.min(from + more, 65535), transports })).toBe(true)
      }
      const asked = (port: number, transport: string) =>
        set.some(
          ([[from, more], wanted]) =>
            port >= from && port <= from + more && (wanted === '' || wanted === transport),
        )
      const flows = searchOld('').filter(({ port, transport }) => asked(port, transport))
      expect(searchOld(how.wide ? widen(text) : text)).toEqual(flows)
    }),
  )
})

test('a name is found whole, though a number in it could be a port', () => {
  const named = topologyOf(
    decodeDeployment('#v=2&agent.name=PLC端末15&agent-2.name=PLC端末16&agent-3.name=10F-PC')
      .deployment,
  )
  const sources = (text: string) => {
    const found = findMatches(text, () => listSearchables(named))
    const flows = named.flows.filter(({ id }) => found?.has(id))
    return [...new Set(flows.flatMap(({ source, destination }) => [source, destination]))].filter(
      (id) => id.startsWith('agent'),
    )
  }
  expect(sources('PLC端末15')).toEqual(['agent'])
  expect(sources('ＰＬＣ端末１６')).toEqual(['agent-2'])
  expect(sources('10f-pc')).toEqual(['agent-3'])
})
