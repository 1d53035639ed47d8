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
    'no --format given; use json, csv, markdown, svg, png, pptx, vsdx, drawio, xlsx',
  ],
  [
    ['compare', '', '', '--format', 'fortigate'],
    'use json, csv, markdown, svg, png, pptx, vsdx, drawio, xlsx',
  ],
  [['compare', '', 'no link at all', '--format', 'json'], 'no deployment'],
  [['compare', '', '', '--format', 'svg', '--around', 'agent'], '--around is not for a comparison'],
])('%j is refused in words', async (words, expected) => {
  const { exitCode, output, errors } = await run(...words)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toContain(expected)
})

test('the language and the separator are those that are asked for', async () => {
  const words = ['compare', '#v=1&edge=off', '', '--format', 'csv', '--separator', 'semicolon']
  const { output } = await run(...words, '--lang', 'ja')
  expect(String(output).split('\r\n')[0]).toContain('変更;')
})
