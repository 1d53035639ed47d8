import { expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const files = new Map([['before.json', '{"version":1,"configuration":{"edge":"off"}}']])

const run = (...words: string[]) =>
  runCommand(words, {
    writeFile: () => undefined,
    readFile: (file) => {
      const text = files.get(file)
      return text === undefined ? null : new TextEncoder().encode(text)
    },
    outputIsTerminal: false,
  })

test('compare takes a link and a file, each as export does', async () => {
  const { exitCode, output, errors } = await run('compare', 'before.json', '', '--format', 'json')
  expect([exitCode, errors]).toEqual([0, ''])
  const { settings, nodes } = JSON.parse(String(output))
  expect(settings).toEqual([{ path: 'edge', before: 'off', after: 'on' }])
  expect(
    nodes
      .filter(({ status }: { status: string }) => status === 'added')
      .map(({ id }: { id: string }) => id),
  ).toEqual(['off-premises-agent', 'edge-relay'])
})

test.each([
  [['compare', '', '--format', 'json'], 'two deployments'],
  [['compare', '', '', '', '--format', 'json'], 'unexpected argument'],
  [
    ['compare', '', ''],
    'no --format given; use json, csv, markdown, svg, png, pptx, vsdx, drawio, xlsx, rules-csv, matrix-csv, request-md, fortigate, pan-os, asa, windows-firewall, rtx, nftables',
  ],
  [
    ['compare', '', '', '--format', 'mermaid'],
    'use json, csv, markdown, svg, png, pptx, vsdx, drawio, xlsx, rules-csv, matrix-csv, request-md, fortigate, pan-os, asa, windows-firewall, rtx, nftables',
  ],
  [['compare', '', 'no link at all', '--format', 'json'], 'no deployment'],
  [['compare', '', '', '--format', 'svg', '--around', 'agent'], '--around is not for a comparison'],
])('%j is refused in words', async (words, expected) => {
  const { exitCode, output, errors } = await run(...words)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toContain(expected)
})

test('what a comparison was written to is a comparison again', async () => {
  const link = '#v=1&edge=off'
  for (const format of ['json', 'svg'] as const) {
    const written = await run('compare', link, '', '--format', format)
    files.set('both', String(written.output))
    const again = await run('compare', 'both', '--format', 'json')
    const first = await run('compare', link, '', '--format', 'json')
    expect([again.exitCode, again.output]).toEqual([0, first.output])
  }
})

test('a device is told what differs, under its own names of interfaces', async () => {
  const link = '#v=2&agent.address=10.1.0.7&apex-one-server.address='
  const after = `${link}10.9.0.3&server-http-port=80`
  const words = ['compare', `${link}10.9.0.2`, after, '--format']
  const named = await run(...words, 'pan-os', '--interface', 'client=inside')
  expect(named.exitCode).toBe(0)
  expect(named.errors).toContain('no address is known')
  expect(String(named.output)).toMatch(/^#2 delete rulebase security rules R_[\dA-F]{8}$/m)
  expect(String(named.output)).toMatch(/^set address APEX_ONE_SERVER ip-netmask 10\.9\.0\.3\/32 /m)
  expect(String(named.output)).toContain(' from [ inside ] ')
  const { exitCode, errors } = await run(...words, 'nftables', '--interface', 'client=inside')
  expect([exitCode, errors]).toEqual([1, 'portscape: nftables is written without --interface\n'])
  const refused = await run(...words, 'pan-os', '--interface', 'client=a.b')
  expect([refused.exitCode, refused.errors]).toEqual([1, expect.stringContaining('a.b')])
})

test('a change is that of one boundary or host, in the view and from the number that are asked for', async () => {
  const before = '#v=2&agent.name=HQ&agent.address=10.1.0.7&apex-one-server.address=10.9.0.2'
  const after = before.replace('HQ', 'Head office').replace('10.9.0.2', '10.9.0.3')
  const change = async (format: string, ...options: string[]) => {
    const words = ['compare', before, `${after}&edge=off`, '--format', format, ...options]
    const { exitCode, output, errors } = await run(...words)
    return exitCode === 0 ? String(output) : errors
  }
  const pan = await change('pan-os', '--boundary', 'client,server')
  expect(pan).toMatch(/^set rulebase .* from \[ CLIENT \] to \[ SERVER \] /m)
  expect(pan).not.toMatch(/^(set|delete) rulebase .* from \[ DMZ \]/m)
  // A boundary that is gone, and a host by the name that it had.
  expect(await change('pan-os', '--boundary', 'dmz,server')).toContain('REMOVED, with')
  const host = await change('nftables', '--host', 'hq')
  expect(host).toContain('# into Head_office')
  expect(host).not.toContain('# into APEX_ONE_SERVER')
  expect(await change('rtx', '--first-number', '700')).toMatch(/^# no ip filter 700$/m)
  const grouped = await change('fortigate', '--boundary', 'client,server', '--grouped', 'on')
  expect(grouped).toMatch(/^# {3}.*tcp\/\d+,tcp\/\d+ G\d+ /m)
  expect(await change('asa', '--host', 'agent')).toContain(
    'firewalls between zones, without --host',
  )
  expect(await change('asa', '--boundary', 'server,internet')).toContain(
    'use internet,dmz · dmz,server',
  )
  expect(await change('asa', '--first-number', '7')).toContain(
    'asa is written without --first-number',
  )
  expect(await change('json', '--boundary', 'client,server')).toContain(
    'json is written without --boundary',
  )
  expect(await change('nftables', '--boundary', 'client,server', '--host', 'agent')).toContain(
    'cannot be given together',
  )
})

test('a request asks for the change alone, in the language that is asked for', async () => {
  const words = ['compare', '#v=1&edge=off', '#v=1&iis=default', '--format']
  const { exitCode, output } = await run(...words, 'request-md', '--lang', 'ja')
  expect(exitCode).toBe(0)
  expect(String(output)).toContain('| 作業順序 | 追加 1–')
  const rules = await run(...words, 'rules-csv')
  expect(String(rules.output).split('\r\n')[1]).toMatch(/^1,Add,/)
  expect(String((await run(...words, 'matrix-csv')).output)).toContain('Remove 3: TCP')
  const refused = await run(...words, 'rules-csv', '--grouped', 'on')
  expect(refused.errors).toContain('rules-csv is written without --grouped')
})

test('the language and the separator are those that are asked for', async () => {
  const words = ['compare', '#v=1&edge=off', '', '--format', 'csv', '--separator', 'semicolon']
  const { output } = await run(...words, '--lang', 'ja')
  expect(String(output).split('\r\n')[0]).toContain('変更;')
})
