import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const refuseToWrite = () => {
  throw new Error('no space left')
}
const run = (...words: string[]) => runCommand(words, refuseToWrite)

const folder = mkdtempSync(join(tmpdir(), 'portscape-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('export prints the flows of a link as JSON', async () => {
  const { exitCode, output, errors } = await run(
    'export',
    '#v=1&iis=default&agent-port=30000',
    '--format',
    'json',
  )
  const flows: string[] = JSON.parse(output).flows.map(
    (flow: { rows: string[]; port: number }) => `${flow.rows} ${flow.port}`,
  )
  expect([exitCode, errors]).toEqual([0, ''])
  expect(flows).toContain('C1 30000')
  expect(flows).toContain('E3,E7 443')
})

test.each([
  ['a whole address', 'https://portscape.example/tools/#v=1&edge=off'],
  ['a fragment without its sign', 'v=1&edge=off'],
])('export takes %s', async (_, link) => {
  const { output } = await run('export', link, '--format=csv')
  expect(output).not.toContain('Edge Relay Server')
})

test('an address without a fragment is the default deployment', async () => {
  const empty = await run('export', '', '--format', 'csv')
  const address = await run('export', 'https://portscape.example/', '--format', 'csv')
  expect(address).toEqual(empty)
})

test.each([
  [[], /usage/],
  [['print'], /unknown command “print”/],
  [['export'], /no link/],
  [['export', '', '--format', 'pdf'], /unknown format “pdf”/],
  [['export', '', '--format'], /--format needs a value/],
  [['export', '', '--lang', 'fr', '--format', 'csv'], /unknown language “fr”/],
  [['export', '', 'other', '--format', 'csv'], /unexpected argument “other”/],
  [['export', '', '--colour', 'red', '--format', 'csv'], /unexpected argument “--colour”/],
  [['export', '#v=1&agent-port=70000', '--format', 'csv'], /“70000” is not possible/],
  [['export', '#v=1&c=00000000&edge=off', '--format', 'csv'], /cut or edited/],
  [['export', '', '--format', 'csv', '--out', 'x.csv'], /cannot write x\.csv: no space left/],
])('%j fails with one clear line', async (words, message) => {
  const { exitCode, output, errors } = await run(...words)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(/^portscape: [^\n]+\n$/)
  expect(errors).toMatch(message)
})

test('a failure speaks Japanese when that is asked for', async () => {
  const { errors } = await run('export', '#v=1&iss=1', '--format', 'csv', '--lang', 'ja')
  expect(errors).toContain('「iss」というオプションはありません')
})

test('the shell gets the bytes and nothing else, and a file gets the same', () => {
  const file = join(folder, 'picture.svg')
  const cli = ['run', '-s', 'cli', '--', 'export', '#v=1&edge=off', '--format', 'svg']
  const printed = execFileSync('npm', cli, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  execFileSync('npm', [...cli, '--out', file], { stdio: 'ignore' })
  expect(printed).toMatch(/^<\?xml[\s\S]*<\/svg>\n$/)
  expect(readFileSync(file, 'utf8')).toBe(printed)
}, 60_000)

test('the shell gets a failure as its exit code', () => {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '-s', 'cli', '--', 'export', '#v=1&iis=maybe', '--format', 'json'],
    { encoding: 'utf8' },
  )
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('portscape: “maybe” is not possible for “iis”')
}, 60_000)
