import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { resultLooks } from '#core/scene/result-looks.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { runCommand } from './run-command.ts'

const link = '#v=1&title=Branch'
const { deployment } = decodeDeployment(link)
const { flows } = topologyOf(deployment)
const [one, other] = flows

const file = (
  result: string,
  time: string,
  flow = one,
  sign = fingerprint(deployment),
): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      portscape: 'verification',
      version: 1,
      fingerprint: sign,
      host: flow?.source,
      time,
      results: [{ flow: flow?.id, result }],
    }),
  )

const files: Readonly<Record<string, Uint8Array>> = {
  'early.json': file('blocked', '2026-11-26T07:00:00Z'),
  'late.json': file('open', '2026-11-26T08:00:00Z'),
  'second.json': file('blocked', '2026-11-26T06:00:00Z', other),
  'other.json': file('open', '2026-11-26T08:00:00Z', one, '0000-0000'),
  'cut.json': file('open', '2026-11-26T08:00:00Z').subarray(0, -4),
  'notes.txt': Buffer.from('nothing'),
}

const run = (format: string, results: readonly string[], ...more: readonly string[]) =>
  runCommand(
    [
      'export',
      link,
      '--format',
      format,
      ...results.flatMap((name) => ['--results', name]),
      ...more,
    ],
    {
      writeFile: () => undefined,
      readFile: (name) => files[name] ?? null,
      outputIsTerminal: true,
    },
  )

const all = ['late.json', 'second.json', 'early.json']

const readCsv = (text: string | Uint8Array): Record<string, string>[] =>
  parse(String(text), { bom: true, columns: true })

test('the newest result of each flow is in JSON and CSV', async () => {
  const document = JSON.parse(String((await run('json', all)).output))
  expect(document.flows.map(({ result }: { result: object }) => result)).toEqual([
    { state: 'open', time: '2026-11-26T08:00:00Z' },
    { state: 'blocked', time: '2026-11-26T06:00:00Z' },
    ...flows.slice(2).map(() => ({ state: 'unknown' })),
  ])
  const rows = readCsv((await run('csv', all)).output)
  expect(rows.map((row) => [row['Result'], row['Tried at']])).toEqual([
    ['open', '2026-11-26 08:00 UTC'],
    ['blocked', '2026-11-26 06:00 UTC'],
    ...flows.slice(2).map(() => ['no result', '']),
  ])
})

test('rules and requests have them, too', async () => {
  const [boundary] = readCsv((await run('rules-csv', all)).output)
  expect(boundary?.['Result']).toBe('open')
  const request = String((await run('request-md', all)).output)
  const [, sheet = ''] = request.split(/## \d+\. Verification/)
  expect(sheet).toContain('2026-11-26 06:00 UTC')
  expect(sheet.match(/no result/g)?.length).toBe(flows.length - 2)
  const grouped = readCsv((await run('rules-csv', all, '--grouped', 'on')).output)
  expect(grouped.every((row) => row['Result'] !== '')).toBe(true)
})

test('a picture has the signs and explains them; numbers have a column of their table', async () => {
  const { output } = await run('svg', all)
  for (const result of ['open', 'blocked'] as const) {
    const { fill } = resultLooks.light[result]
    // On the port, and in the legend.
    expect(String(output).split(`fill="${fill}"`).length - 1).toBe(2)
    expect(output).toContain(`>${result}</text>`)
  }
  const { output: numbered } = await run('svg', all, '--ports', 'callouts')
  expect(String(numbered).match(/>no result</g)?.length).toBe(flows.length - 2)
})

test.each(['svg', 'csv', 'json', 'rules-csv', 'request-md'])(
  '%s without results knows of none',
  async (format) => {
    const { output } = await run(format, [])
    expect(String(output)).not.toMatch(/no result|Verification|#b91c1c/)
  },
)

test.each([
  ['nowhere.json', /nowhere\.json: there is no file/],
  ['notes.txt', /notes\.txt: it holds no results/],
  ['cut.json', /cut\.json: its results are damaged/],
  ['other.json', /other\.json: its results are of another deployment \(0000-0000, and not /],
])('%s is refused in one line', async (name, line) => {
  const { exitCode, output, errors } = await run('json', ['late.json', name])
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(line)
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
})
