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
    'no --format given; use json, csv, markdown, svg, png, pptx, vsdx, drawio, xlsx, fortigate, pan-os, asa, windows-firewall, rtx, nftables',
  ],
  [
    ['compare', '', '', '--format', 'mermaid'],
    'use json, csv, markdown, svg, png, pptx, vsdx, drawio, xlsx, fortigate, pan-os, asa, windows-firewall, rtx, nftables',
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
  expect(String(named.output)).toMatch(/^delete rulebase security rules R_[\dA-F]{8}$/m)
  expect(String(named.output)).toMatch(/^set address APEX_ONE_SERVER ip-netmask 10\.9\.0\.3\/32 /m)
  expect(String(named.output)).toContain(' from [ inside ] ')
  const { exitCode, errors } = await run(...words, 'nftables', '--interface', 'client=inside')
  expect([exitCode, errors]).toEqual([1, 'portscape: --interface is not for a comparison\n'])
  const refused = await run(...words, 'pan-os', '--interface', 'client=a.b')
  expect([refused.exitCode, refused.errors]).toEqual([1, expect.stringContaining('a.b')])
})

test('the language and the separator are those that are asked for', async () => {
  const words = ['compare', '#v=1&edge=off', '', '--format', 'csv', '--separator', 'semicolon']
  const { output } = await run(...words, '--lang', 'ja')
  expect(String(output).split('\r\n')[0]).toContain('変更;')
})
