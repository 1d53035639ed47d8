import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { makePicture } from '#core/exports/picture/make-picture.ts'
import { defaultPictureSettings } from '#core/exports/picture/picture-settings.ts'
import { pngKeyword, readPngText } from '#core/exports/png/png-chunks.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from './lay-out.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { runCommand } from './run-command.ts'

const refuseToWrite = () => {
  throw new Error('no space left')
}
const readNothing = () => null

const run = (...words: string[]) =>
  runCommand(words, { writeFile: refuseToWrite, readFile: readNothing, outputIsTerminal: false })

const folder = mkdtempSync(join(tmpdir(), 'portscape-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('export prints the flows of a link as JSON', async () => {
  const { exitCode, output, errors } = await run(
    'export',
    '#v=1&iis=default&agent-port=30000',
    '--format',
    'json',
  )
  const flows: string[] = JSON.parse(String(output)).flows.map(
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

const portOf = async (argument: string) => {
  const { exitCode, output, errors } = await run('export', argument, '--format', 'json')
  expect([argument, exitCode, errors]).toEqual([argument, 0, expect.any(String)])
  const { configuration } = JSON.parse(String(output))
  return { ports: `${configuration['server-https-port']} ${configuration['agent-port']}`, errors }
}

const fragment = '#v=1&iis=default&agent-port=30000'

test.each([
  `https://portscape.example/${fragment}`,
  `https://portscape.example/${fragment.replace('#', '%23')}`,
  `https://portscape.example/${fragment.replace('#', '?')}`,
  `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://p.example/${fragment}`)}&data=05&reserved=0`,
  `（https://portscape.example/${fragment}）をご確認ください。`,
  fragment.replaceAll('&', '&amp%3B'),
])('export reads %s as it arrives', async (argument) => {
  expect((await portOf(argument)).ports).toBe('443 30000')
})

test('what is doubtful of a link is said beside what was made', async () => {
  const { ports, errors } = await portOf('#v=1&iis=default&agent-port=30\r\n000&ad=off')
  expect(ports).toBe('443 30000')
  expect(errors).toMatch(/^portscape: [^\n]*agent-port=30\|000[^\n]*\n$/)
})

test.each(['https://portscape.example/', 'https://portscape.example/?a=1', '#', 'x', ' '])(
  'the argument “%s” holds no deployment and is refused',
  async (argument) => {
    const { exitCode, output, errors } = await run('export', argument, '--format', 'csv')
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toMatch(/^portscape: there is no deployment in [^\n]+\n$/)
  },
)

test('a hostile link gets a short refusal', async () => {
  const { exitCode, errors } = await run(
    'export',
    `#v=1&${'nonsense=%&'.repeat(2_000)}`,
    '--format',
    'csv',
  )
  expect(exitCode).toBe(1)
  expect(errors.length).toBeLessThan(2_000)
})

test.each([
  [[], /usage/],
  [['print'], /unknown command “print”/],
  [['export'], /no link/],
  [
    ['export', '', '--format', 'pdf'],
    /“pdf” is not possible for --format; use svg, png, .*csv, json/,
  ],
  [['export', ''], /no --format given; use svg, png, .*csv, json/],
  [['export', '', '--format'], /--format needs a value/],
  [['export', '', '--format', 'png', '--scale', '5'], /“5” is not possible for --scale/],
  [['export', '', '--lang', 'fr', '--format', 'csv'], /“fr” is not possible for --lang/],
  [['export', '', 'other', '--format', 'csv'], /unexpected argument “other”/],
  [['export', '', '--colour', 'red', '--format', 'csv'], /unexpected argument “--colour”/],
  [['export', '#v=1&agent-port=70000', '--format', 'csv'], /“70000” is not possible/],
  [['export', '#v=1&c=00000000&edge=off', '--format', 'csv'], /cut or edited/],
  [['export', '#v=1&evil%1b%5b31m=a', '--format', 'csv'], /evil\\u001b\[31m/],
  [
    ['export', '', '--format', 'svg', '--hide-zones', 'internet,dmz,client,server'],
    /nothing to show/,
  ],
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

test('a link without settings is the default deployment', async () => {
  expect(await run('export', '#v=1', '--format', 'csv')).toEqual(
    await run('export', '', '--format', 'csv'),
  )
})

test.each([[['--help']], [['export', '--help']], [['export', '', '-h', '--lang', 'ja']]])(
  '%j explains the command and is no failure',
  async (words) => {
    const { exitCode, output, errors } = await run(...words)
    expect([exitCode, errors]).toEqual([0, ''])
    for (const option of ['--format', '--out', '--theme', '--scale', '--title-block'])
      expect(output).toContain(option)
  },
)

test('the help takes the formats of pictures and all values from their tables', async () => {
  const { output } = await run('--help')
  expect(output).toMatch(/^ {2}--format svg\|png\|.*\|csv\|json\|markdown\|mermaid\|/m)
  expect(output).toMatch(/ what to write$/m)
  expect(output).toMatch(/^Firewall rules \(.*nftables.*\):$/m)
  expect(output).toMatch(/^Pictures \(svg, png, .*pptx.*drawio.*\):$/m)
  expect(output).toMatch(/^ {2}--title-block on\|off {12}title, options, source and link \(off\)$/m)
})

const title = '#v=1&title=Head%20office%20%F0%9F%91%A9%20%3Cb%3E'
const picture = unwrap(
  await makePicture(
    { deployment: defaultDeployment, page: '' },
    { ...defaultPictureSettings, language: 'en' },
    createLayOut(),
  ),
)

test.each([1, 4])('a PNG has %i pixels for each px, and the link inside', async (scale) => {
  const { exitCode, output } = await run('export', title, '--format=png', `--scale=${scale}`)
  const bytes = Buffer.from(output)
  expect([exitCode, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
    0,
    Math.round(picture.size.width * scale),
    Math.round(picture.size.height * scale),
  ])
  expect(readPngText(bytes, pngKeyword).text).toMatch(/^#v=1&c=\w{8}&title=Head%20office/)
})

test('a picture for a page is as large as the page has room for', async () => {
  const place = ['--place', 'a4-portrait']
  const { output } = await run('export', '', '--format', 'svg', ...place)
  expect(output).toMatch(/<svg [^>]*width="160mm" height="[\d.]+mm" viewBox="0 0 /)
  const png = Buffer.from((await run('export', '', '--format', 'png', ...place)).output)
  const pixelsPerMetre = png.readUInt32BE(png.indexOf('pHYs') + 4)
  expect(png.readUInt32BE(16) / pixelsPerMetre).toBeCloseTo(0.16, 4)
})

test('a picture whose text nobody can read at its place says so', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `agent-${at + 2}.name=Plant ${at}`).join('&')
  const words = ['--format', 'svg', '--place', 'slide', '--ports', 'callouts']
  const { exitCode, output, errors } = await run('export', `#v=2&${many}`, ...words)
  expect(exitCode).toBe(0)
  expect(output).toMatch(/^<\?xml/)
  expect(errors).toMatch(/^portscape: Its smallest text has \d\.\d pt at this place[^\n]+\n$/)
  expect((await run('export', '', '--format', 'svg', '--place', 'slide')).errors).toBe('')
})

test('a PNG is not poured into a terminal', async () => {
  const shell = { writeFile: refuseToWrite, readFile: readNothing, outputIsTerminal: true }
  const { exitCode, output, errors } = await runCommand(['export', '', '--format', 'png'], shell)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(/^portscape: a PNG cannot be shown here; name a file with --out[^\n]+\n$/)
})

test('a file gets the PNG', async () => {
  const written: (string | Uint8Array)[] = []
  const shell = {
    writeFile: (_: string, content: string | Uint8Array) => void written.push(content),
    readFile: readNothing,
    outputIsTerminal: true,
  }
  const words = ['export', '', '--format', 'png', '--out', 'x.png']
  expect(await runCommand(words, shell)).toEqual({ exitCode: 0, output: '', errors: '' })
  expect(written).toHaveLength(1)
})

test('letters that no font draws are a failure; other signs are named', async () => {
  const title = (text: string) => ({
    ...picture,
    zones: picture.zones.map((zone) => ({
      ...zone,
      shapes: zone.shapes.map((shape) => (shape.type === 'text' ? { ...shape, text } : shape)),
    })),
  })
  expect(await rasteriseScene(title('本社 HQ 本'), 1, false)).toEqual({
    ok: false,
    problem: { letters: '本社' },
  })
  expect(await rasteriseScene(title('“HQ” → 👩 …'), 1, false)).toMatchObject({
    ok: true,
    value: { missingSigns: '→👩' },
  })
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

test.each(['csv', 'json', 'svg'])('%s of a part holds that part alone', async (format) => {
  const make = async (...words: string[]) =>
    String((await run('export', '', '--format', format, ...words)).output)
  const part = await make('--around', 'edge-relay')
  expect(part).toContain('Edge Relay Server')
  expect(part).not.toContain('SQL Server')
  const others = await make('--hide-protocols', 'database')
  expect(others).not.toMatch(/B6|SQL TCP 1433/)
  const alone = await make('--around=sql-server,apex-one-server', '--neighbours=off')
  expect(alone).toMatch(/B6|SQL TCP 1433/)
  expect(alone).not.toContain('Edge Relay Server')
})

const namedHosts =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.address=10.2.0.0/16&standalone-sps-2.name=SPS-2&standalone-sps-2.address=10.9.0.12&standalone-sps-2.serves=agent-2'

test('hosts of a link are nodes with names and addresses, and have exactly their flows', async () => {
  const { output, errors } = await run('export', namedHosts, '--format', 'json')
  expect(errors).toBe('')
  const { version, nodes, flows } = JSON.parse(String(output))
  expect(version).toBe(2)
  const named = nodes.filter(({ addresses }: { addresses: string[] }) => addresses.length > 0)
  expect(named).toEqual([
    { id: 'agent', role: 'agent', name: 'HQ', zone: 'client', addresses: ['10.1.0.0/16'] },
    { id: 'agent-2', role: 'agent', name: 'Plant', zone: 'client', addresses: ['10.2.0.0/16'] },
    {
      id: 'standalone-sps-2',
      role: 'standalone-sps',
      name: 'SPS-2',
      zone: 'server',
      addresses: ['10.9.0.12'],
    },
  ])
  type Ends = { readonly source: string; readonly destination: string; readonly port: number }
  const toSecond = flows.filter(({ destination }: Ends) => destination === 'standalone-sps-2')
  expect(toSecond.map(({ source, port }: Ends) => `${source} ${port}`).toSorted()).toEqual([
    'agent-2 443',
    'agent-2 5274',
    'agent-2 80',
    'web-browser 4343',
  ])
  const toFirst = flows.filter(({ destination }: Ends) => destination === 'standalone-sps')
  expect(new Set(toFirst.map(({ source }: Ends) => source))).toEqual(
    new Set(['agent', 'agent-2', 'web-browser']),
  )
})

test('a file with a deployment stands in the place of a link', async () => {
  const { output } = await run('export', namedHosts, '--format', 'json')
  const file = { writeFile: refuseToWrite, outputIsTerminal: false }
  const readFile = (name: string) => (name === 'plant.json' ? Buffer.from(String(output)) : null)
  const words = ['export', 'plant.json', '--format', 'csv']
  expect(await runCommand(words, { ...file, readFile })).toEqual(
    await run('export', namedHosts, '--format', 'csv'),
  )
  const broken = { ...file, readFile: () => Buffer.from('{"version": 2, "deployment": {"x": 1}}') }
  expect(await runCommand(words, broken)).toMatchObject({ exitCode: 1, output: '' })
})

test('addresses stand at the end of the CSV, where there are any', async () => {
  const { output } = await run('export', namedHosts, '--format', 'csv')
  const [heading, ...lines] = String(output).trimEnd().split('\r\n')
  expect(heading).toMatch(/,Fingerprint,Source address,Destination address$/)
  expect(lines.some((line) => line.endsWith(',10.2.0.0/16,10.9.0.12'))).toBe(true)
  expect(String((await run('export', '', '--format', 'csv')).output)).not.toContain('address')
})

test('a link with a view gives what the page shows of it, unless options ask for another part', async () => {
  const from = '#v=1&from-zone=client&to-zone=server'
  const asked = ['--format', 'csv']
  const byOptions = await run('export', '', '--from-zone=client', '--to-zone=server', ...asked)
  expect(await run('export', from, ...asked)).toEqual(byOptions)
  const found = String((await run('export', '#v=1&search=4343', ...asked)).output)
  expect(
    found
      .split('\r\n')
      .slice(1, -1)
      .every((line) => line.includes(',4343,')),
  ).toBe(true)
  const around = await run('export', from, '--around=sql-server', ...asked)
  expect(around).toEqual(await run('export', '', '--around=sql-server', ...asked))
})

test.each([
  '10.0.0.0/33',
  '10.0.0.1:443',
  'fe80::1%25eth0',
  '10.0.0.0/255.255.0.0',
  '10.0.0.0%2F33',
])('the address %s is refused, however the link is written', async (address) => {
  const words = ['--format', 'csv']
  const { exitCode, errors } = await run('export', `#v=2&agent.address=${address}`, ...words)
  expect(exitCode).toBe(1)
  expect(errors).toContain('agent.address')
})

test('a host with its mask is taken as the host, and that is said, however it is written', async () => {
  for (const address of ['10.1.2.3/16', '10.1.2.3%2F16']) {
    const link = `#v=2&agent.address=${address}`
    const { output, errors } = await run('export', link, '--format', 'json')
    expect(errors).toContain('10.1.2.3/16 is a host with the mask of its network')
    expect(String(output)).toContain('"10.1.2.3"')
  }
})

test.each(['pptx', 'xlsx'])('a %s that was written before is a deployment, too', async (format) => {
  const link = '#v=1&iis=default&sql-port=11433'
  const shell = { writeFile: refuseToWrite, outputIsTerminal: false }
  const { output } = await run('export', link, '--format', format)
  const readFile = (name: string) => (name === `office.${format}` ? Buffer.from(output) : null)
  const words = ['export', `office.${format}`, '--format', 'csv']
  expect(await runCommand(words, { ...shell, readFile })).toEqual(
    await run('export', link, '--format', 'csv'),
  )
})
