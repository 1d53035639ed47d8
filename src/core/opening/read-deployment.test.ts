import * as fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { documentLink } from '#core/exports/document-link.ts'
import { formatMxfile } from '#core/exports/drawio/format-mxfile.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { formatMarkdownDocument } from '#core/exports/markdown/format-document.ts'
import { formatFlowchart } from '#core/exports/mermaid/format-flowchart.ts'
import { addPngText, pngKeyword } from '#core/exports/png/png-chunks.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { bareLink } from '#core/link/link-pairs.ts'
import { defaultView } from '#core/link/view.ts'
import type { Scene } from '#core/scene/scene.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { largestFile } from './opening.ts'
import { readDeployment } from './read-deployment.ts'

const scene: Scene = {
  size: { width: 10, height: 10 },
  origin: { x: 0, y: 0 },
  ground: null,
  title: 'A <metadata id="portscape"> of no one',
  description: '',
  zones: [],
  connections: [],
  hosts: [],
  legend: null,
  notes: [],
}

const emptyPng = Uint8Array.from(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44].concat([
    0xae, 0x42, 0x60, 0x82,
  ]),
)

/** As Chromium prints it: links stand between packed pages. */
const toPdf = (...links: readonly string[]): Uint8Array =>
  strToU8(
    [
      '%PDF-1.4\nstream\nv=1&c=v-\u0000\u00ff(/URI\nendstream',
      ...links.map((link) => `<</S /URI\n/URI (${link.replace(/[\\()]/g, '\\$&')})>>`),
      '%%EOF',
    ].join('\n'),
    true,
  )

/** A drawing of nothing but its title, as draw.io has it. */
const drawNothing = (deployment: Deployment): string =>
  formatMxfile(
    {
      ...{ size: scene.size, ground: null, title: deployment.title, description: '' },
      ...{ zones: [], connectors: [], hosts: [], labels: [], legend: null, notes: [] },
    },
    { link: documentLink({ deployment, page: 'https://portscape.example/' }), fingerprint: '' },
  )

/** As draw.io saves it where it is told to pack. */
function packDiagram(xml: string): string {
  const [, model = ''] = xml.match(/<diagram[^>]*>([\s\S]*)<\/diagram>/) ?? []
  const packed = deflateSync(strToU8(encodeURIComponent(model.trim())))
  const text = Buffer.from(packed).toString('base64')
  return `<mxfile host="app.diagrams.net"><diagram name="Page-1" id="p">${text}</diagram></mxfile>`
}

const toSource = (deployment: Deployment, page = 'https://portscape.example/') => {
  const topology = topologyOf(deployment)
  return { deployment, page, topology, part: topology, language: 'ja', verification: null } as const
}

const files = {
  SVG: (deployment) => strToU8(renderSvg(scene, encodeDeployment(deployment))),
  PNG: (deployment) => addPngText(emptyPng, pngKeyword, encodeDeployment(deployment)),
  PDF: (deployment) =>
    toPdf(`https://portscape.example/?${encodeDeployment(deployment) || `#${bareLink}`}`),
  JSON: (deployment) => strToU8(formatJson(topologyOf(deployment), deployment, 'ja')),
  'draw.io, packed': (deployment) => strToU8(packDiagram(drawNothing(deployment))),
  'draw.io': (deployment) => strToU8(drawNothing(deployment)),
  Markdown: (deployment) => strToU8(formatMarkdownDocument(toSource(deployment))),
  'Mermaid without a page': (deployment) => strToU8(formatFlowchart(toSource(deployment, ''))),
} satisfies Record<string, (deployment: Deployment) => Uint8Array>

const read = (text: string) => readDeployment(strToU8(text))
const opened = (deployment: Deployment) => ({
  ok: true,
  value: { deployment, view: {}, problems: [], endsEarly: false, others: 0 },
})
const refused = (kind: string) => ({ ok: false, problem: { kind } })

describe.each(Object.entries(files))('%s', (_, write) => {
  test('brings any deployment back, whatever its title', () => {
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        expect(readDeployment(write(deployment))).toEqual(opened(deployment))
      }),
      { numRuns: 40 },
    )
  })

  test('brings the default deployment back', () => {
    expect(readDeployment(write(defaultDeployment))).toEqual(opened(defaultDeployment))
  })

  test('never throws where it was cut or changed on its way', () => {
    const whole = write({
      ...deploymentOf(presetConfiguration('before-14096')),
      title: '本社 <&> "DR"',
    })
    const anyPlace = fc.nat(whole.length - 1)
    fc.assert(
      fc.property(anyPlace, fc.uint8Array({ maxLength: 6 }), anyPlace, (at, bytes, end) => {
        const changed = Uint8Array.from(whole)
        changed.set(bytes.slice(0, whole.length - at), at)
        readDeployment(changed)
        readDeployment(changed.subarray(0, end))
      }),
    )
  })
})

test('no bytes at all make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), (bytes, text) => {
      readDeployment(bytes)
      read(text)
      for (const start of [
        '<svg><metadata id="portscape"',
        '{"configuration":',
        '#v=1',
        '\u00ff\u00fe',
      ])
        read(start + text)
    }),
  )
})

const single = deploymentOf(presetConfiguration('single-server'))
const link = encodeDeployment(single)

test.each([
  ['a fragment', link],
  ['an address', `https://portscape.example/${link}`],
  [
    'a shortcut file',
    `[InternetShortcut]\r\nURL=https://portscape.example/${link}\r\nHotKey=0\r\n`,
  ],
  ['a message', `See “the plan” (https://portscape.example/${link}) for all ports.`],
  ['a page’s source', `<a href="https://p.example/${link.replaceAll('&', '&amp;')}"> plan </a>`],
])('%s holds its deployment', (_, text) => {
  expect(read(text)).toEqual(opened(single))
  expect(read(`\ufeff${text}\n`)).toEqual(opened(single))
})

test('a text in UTF-16 is read, as some editors write it', () => {
  const units = [...`\ufeffURL=${link}`].map((letter) => letter.charCodeAt(0))
  expect(readDeployment(Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8])))).toEqual(
    opened(single),
  )
  expect(readDeployment(Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255])))).toEqual(
    opened(single),
  )
  const stray = [...units.flatMap((unit) => [unit & 255, unit >> 8]), 0x41]
  expect(readDeployment(Uint8Array.from(stray))).toEqual(opened(single))
})

test('a link’s view comes with it', () => {
  const view = { ...defaultView, tab: 'ports' } as const
  expect(read(encodeDeployment(single, view))).toMatchObject({
    value: { view: { tab: 'ports' } },
  })
})

test.each([
  [
    'saved by an editor',
    `<metadata\n     id="portscape">\n ${link.replaceAll('&', '&#38;')}\n</metadata>`,
  ],
  ['with a prefix', `<svg:metadata id='portscape'>${link.replaceAll('&', '&amp;')}</svg:metadata>`],
  [
    'beside others',
    `<metadata id="other">x</metadata><metadata id="portscape">${link}<x/></metadata>`,
  ],
])('an SVG %s still holds its deployment', (_, metadata) => {
  expect(read(`<?xml version="1.0"?>\n<!-- x -->\n<svg>${metadata}</svg>`)).toEqual(opened(single))
})

test.each([
  ['a text without a link', 'Ports of the head office: 443, 4343', 'not-portscape'],
  ['an empty file', '', 'not-portscape'],
  ['a page of another kind', '<!DOCTYPE html><p>Hello</p>', 'not-portscape'],
  ['a picture of another program', '<svg xmlns="x"><metadata>x</metadata></svg>', 'not-portscape'],
  ['other JSON', '{"name": "x"}', 'not-portscape'],
  ['JSON with another configuration', '{"configuration": ["x"]}', 'not-portscape'],
  ['a configuration of another kind', '{"configuration": {"name": "x"}}', 'not-portscape'],
  ['a picture that ends early', '<svg xmlns="x"><title>Ports', 'damaged'],
  ['a picture that ends in its link', '<svg><metadata id="portscape">#v=1&amp;ed', 'damaged'],
  ['JSON that ends early', '{"version": 1, "configuration": {"iis": "def', 'damaged'],
  ['empty JSON of a later version', '{"version": 99, "configuration": {}}', 'other-version'],
  [
    'JSON of a later version',
    '{"version": 3, "fingerprint": "0000-0000", "network": {}}',
    'other-version',
  ],
])('%s is refused as such', (_, text, kind) => {
  expect(read(text)).toEqual(refused(kind))
})

test.each([
  ['of a picture', '<svg><metadata id="portscape">hello</metadata></svg>', ['no-version']],
  ['that lost its packed part', '#v=1&z=AAAA', ['unreadable']],
  ['with wrong settings', '#v=1&iis=banana&foo=1', ['impossible-value', 'unknown-key']],
  ['that was cut in its comparison', '#v=2&c=cf592e3f&before=Hcs7DoAg', ['cut', 'baseline']],
])('a link %s, of which nothing is left, is refused with the reasons', (_, text, kinds) => {
  const problems = kinds.map((kind) => expect.objectContaining({ kind }))
  expect(read(text)).toMatchObject({
    ok: false,
    problem: { kind: 'no-setting', problems: expect.arrayContaining(problems) },
  })
})

test('JSON whose every setting is wrong is refused with the reason of each', () => {
  const text = '{"version": 1, "configuration": {"iis": "none", "agent-port": 0}}'
  expect(read(text)).toMatchObject({
    ok: false,
    problem: { kind: 'no-setting', problems: [{ key: 'iis' }, { key: 'agent-port' }] },
  })
})

test('JSON that was edited after its fingerprint was made says so, and opens', () => {
  const text = '{"version": 1, "fingerprint": "DEAD-BEEF", "configuration": {"edge": "off"}}'
  expect(read(text)).toMatchObject({
    ok: true,
    value: {
      deployment: { sites: [{ options: { edge: 'off' } }] },
      problems: [{ kind: 'cut', doubtful: null }],
    },
  })
})

test('a PNG of another program is told from one that was cut', () => {
  expect(readDeployment(emptyPng)).toEqual(refused('not-portscape'))
  expect(readDeployment(emptyPng.subarray(0, 14))).toEqual(refused('damaged'))
})

test('a picture that ends after its deployment brings it, and says that it ends early', () => {
  const early = { ok: true, value: { ...opened(single).value, endsEarly: true } }
  const svg = files.SVG(single)
  expect(readDeployment(svg.subarray(0, -8))).toEqual(early)
  const png = files.PNG(single)
  expect(readDeployment(png.subarray(0, -12))).toEqual(early)
  expect(readDeployment(Uint8Array.from([...png, 0, 0, 0]))).toEqual(opened(single))
})

test('a huge file is refused unread', () => {
  expect(readDeployment(new Uint8Array(largestFile + 1))).toEqual(refused('too-large'))
})

test.each([
  ['a tag that never ends', `<svg>${'<metadata'.repeat(800_000)}`],
  ['tags that never end, with spaces', `<svg ${'<metadata '.repeat(700_000)}`],
  ['elements without end', `<svg>${'<metadata>'.repeat(700_000)}`],
  ['our element, never closed', `<svg><metadata id="portscape">${'a'.repeat(7_000_000)}`],
  ['quotes that never end', `<svg a="${'\'"'.repeat(3_000_000)}`],
  [
    'a million entities',
    `<svg><metadata id="portscape">${'&#38;'.repeat(1_000_000)}</metadata></svg>`,
  ],
  ['words without end', `<svg><text>${'&#38;#v=1'.repeat(700_000)}</text></svg>`],
  ['comments', `<svg>${'<!--'.repeat(1_500_000)}`],
  ['brackets', '{"configuration":{"iis":'.padEnd(7_000_000, '[')],
  ['closed brackets', `{"configuration":{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`],
  ['unknown keys', `{"version":1,"configuration":{${'"k":1,'.repeat(1_000_000)}"z":1}}`],
  ['links', '#v=1&'.repeat(1_400_000)],
])(
  'a file of %s is refused, and every sign of it read once',
  (_, text) => {
    // Half a minute here would be minutes for a reader that searches anew from each place.
    expect(read(text)).toMatchObject({ ok: false })
  },
  5_000,
)

test.each([
  ['a metadata element that was emptied', '<svg><metadata id="portscape"/></svg>'],
  ['one that holds spaces', '<svg><metadata id="portscape"> \n </metadata></svg>'],
  [
    'one whose text is in CDATA',
    `<svg><metadata id="portscape"><![CDATA[${link}]]></metadata></svg>`,
  ],
  [
    'one that begins with a comment',
    `<svg><metadata id="portscape"><!-- -->${link}</metadata></svg>`,
  ],
  ['one that begins with an element', `<svg><metadata id="portscape"><a/>${link}</metadata></svg>`],
  ['a configuration that is only __proto__', '{"version":1,"configuration":{"__proto__":{"x":1}}}'],
])('%s is not taken for the default deployment', (_, text) => {
  expect(read(text)).toMatchObject({ ok: false })
})

test('a metadata element within a comment is none', () => {
  expect(read(`<svg><!-- <metadata id="portscape">${link}</metadata> --></svg>`)).toEqual(
    refused('not-portscape'),
  )
})

test('a PNG whose text is only zeros is not taken for the default deployment', () => {
  const png = addPngText(emptyPng, pngKeyword, '\0\0\0')
  expect(readDeployment(png)).toMatchObject({ ok: false })
})

test('an SVG that lost its metadata is opened by the link of its title block', () => {
  const drawn = `<text>Head office</text><text>Link: https://p.example/${link.replaceAll('&', '&amp;')}</text>`
  expect(read(`<svg>${drawn}<text>Apex One agents</text></svg>`)).toEqual(opened(single))
})

const defaultPicture = renderSvg(scene, encodeDeployment(defaultDeployment))

test('the picture of the default deployment opens as we write it', () => {
  expect(defaultPicture).toContain('<metadata id="portscape"></metadata>')
  expect(read(defaultPicture)).toEqual(opened(defaultDeployment))
  const rewritten = defaultPicture.replace(' id="portscape"', ' lang="" id = \'portscape\'')
  expect(read(rewritten)).toEqual(opened(defaultDeployment))
})

test.each([
  '<metadata id="portscape"/>',
  '<metadata\n   id="portscape" />',
  '<metadata id="portscape">\n  </metadata>',
])('where another program has left %j of it, that is said', (left) => {
  const saved = defaultPicture.replace('<metadata id="portscape"></metadata>', left)
  expect(read(saved)).toEqual(refused('emptied'))
  const shown = saved.replace(
    '</svg>',
    `<text>https://p.example/${link.replaceAll('&', '&amp;')}</text></svg>`,
  )
  expect(read(shown)).toEqual(opened(single))
})

test('JSON has defaults for what it leaves out, and names what it has beyond', () => {
  const text =
    '{"version": 3, "configuration": {"iis": "default", "agent-port": "30000", "__proto__": {"x": 1}, "edge": "off", "colour": 1}}'
  expect(read(text)).toEqual({
    ok: true,
    value: {
      deployment: deploymentOf({
        ...defaultConfiguration,
        iis: 'default',
        'server-https-port': 443,
        'server-http-port': 80,
        edge: 'off',
      }),
      view: {},
      endsEarly: false,
      others: 0,
      problems: [
        { kind: 'unknown-version', version: '3' },
        { kind: 'impossible-value', key: 'agent-port', value: '30000' },
        { kind: 'unknown-key', key: '__proto__' },
        { kind: 'unknown-key', key: 'colour' },
      ],
    },
  })
})

test('of a key that stands twice in JSON the last counts, and it is named', () => {
  const text = '{"version": 1, "configuration": {"edge": "on", "ad": "off", "edge": "off"}}'
  expect(read(text)).toMatchObject({
    value: {
      deployment: deploymentOf({ ...defaultConfiguration, edge: 'off', ad: 'off' }),
      problems: [{ kind: 'repeated-key', key: 'edge' }],
    },
  })
})

test('of many settings that JSON cannot have the first few are named', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `"k${index}": 1`)
  const opening = read(`{"version": 1, "configuration": {"edge": "off", ${keys.join()}}}`)
  expect(opening).toMatchObject({
    ok: true,
    value: { deployment: { sites: [{ options: { edge: 'off' } }] } },
  })
  expect(opening.ok && opening.value.problems.at(-1)).toEqual({ kind: 'more', count: 49_992 })
})

test.each([
  ['a page with pictures', (url: string) => `<!DOCTYPE html><svg></svg><a href="${url}">plan</a>`],
  ['a message as JSON', (url: string) => JSON.stringify({ text: `see ${url}` })],
])('a link in %s is found', (_, write) => {
  expect(read(write(`https://portscape.example/${link}`))).toEqual(opened(single))
})

test('a setting that a file cannot have is named, and the rest of it is opened', () => {
  expect(read('<svg><metadata id="portscape">#v=1&amp;edge=off&amp;x=1</metadata></svg>')).toEqual({
    ok: true,
    value: {
      deployment: deploymentOf({ ...defaultConfiguration, edge: 'off' }),
      view: {},
      endsEarly: false,
      others: 0,
      problems: [{ kind: 'unknown-key', key: 'x' }],
    },
  })
})

test('a version may be written as a number or in quotes', () => {
  const versioned = (version: string) => read(`{"version": ${version}, "configuration": {}}`)
  for (const version of ['1', '"1"']) expect(versioned(version)).toEqual(opened(defaultDeployment))
  expect(read('{"configuration": {"edge": "off"}}')).toMatchObject({
    value: {
      deployment: { sites: [{ options: { edge: 'off' } }] },
      problems: [{ kind: 'no-version' }],
    },
  })
})

test('a document with its own fingerprint was not edited', () => {
  const text = formatJson(topologyOf(single), single, 'en')
  expect(read(text)).toEqual(opened(single))
  expect(read(text.replace('"edge": "off"', '"edge": "on"'))).toMatchObject({
    value: { problems: [{ kind: 'cut', doubtful: null }] },
  })
})

test('an entity that is no character stays as it is, and breaks nothing', () => {
  const title = '&#x41;&#65;&#x110000;&#9999999;&nbsp;'
  expect(
    read(`<svg><metadata id="portscape">#v=1&amp;title=${title}</metadata></svg>`),
  ).toMatchObject({ ok: true })
})

test('the first of two metadata elements is not ours only because it is first', () => {
  const foreign = '<metadata id="portscape-2">#v=1&amp;edge=off</metadata>'
  const ours = `<metadata id="portscape">${link.replaceAll('&', '&amp;')}</metadata>`
  expect(read(`<svg>${foreign}${ours}</svg>`)).toEqual(opened(single))
})

test('a document says nothing of the view: its keys are no settings there', () => {
  expect(read('{"version": 1, "configuration": {"edge": "off", "tab": "ports"}}')).toMatchObject({
    value: { view: {}, problems: [{ kind: 'unknown-key', key: 'tab' }] },
  })
})

test('a text that begins like a document’s bytes is still a text', () => {
  for (const start of ['P', 'PK', 'PK\u0003']) {
    expect(read(`${start} lease see https://p.example/${link} for the ports`)).toEqual(
      opened(single),
    )
  }
})

test.each([
  { iis: 'default', 'agent-port': 30000, title: '本社' },
  { edge: 'off', 'sql-port': 0, 'edge-port': 65536 },
  { quarantine: '', iis: 'other', edge: 'off' },
  { edge: 'off', build: -1, ad: 1, colour: 'red', 'agent-2.name': 'x' },
  { edge: 'off', title: 'x'.repeat(201) },
])('a link and a document with the settings %j bring the same', (configuration) => {
  const settings = Object.entries(configuration).map(([key, value]) => `&${key}=${value}`)
  const opening = read(`#v=1${settings.join('')}`)
  expect(opening.ok).toBe(true)
  expect(read(JSON.stringify({ version: 1, configuration }))).toEqual(opening)
})

test('a PDF that links elsewhere, too, is of the deployment that it links to', () => {
  const deployment = { ...defaultDeployment, title: 'Head (office)' }
  const link = `https://portscape.example/${encodeDeployment(deployment)}`
  expect(readDeployment(toPdf('https://www.trendmicro.com/', link))).toEqual(opened(deployment))
  expect(readDeployment(toPdf('https://www.trendmicro.com/'))).toEqual(refused('not-portscape'))
  expect(readDeployment(toPdf())).toEqual(refused('not-portscape'))
})

test('sixty hosts in Japanese come back from each kind of file', () => {
  const hosts = Array.from({ length: 60 }, (_, at) => ({
    kind: 'agent' as const,
    name: `大阪工場の端末 (${at + 1})`,
    addresses: [`10.50.${at}.0/24`, `plc${at}.example.co.jp`],
  }))
  const deployment = applyEdit(defaultDeployment, { kind: 'add-hosts', hosts })
  for (const write of Object.values(files)) {
    expect(readDeployment(write(deployment))).toEqual(opened(deployment))
  }
})

test('a drawing that swells, is cut or is none of ours keeps nobody waiting', () => {
  const bomb = Buffer.from(deflateSync(new Uint8Array(50_000_000))).toString('base64')
  for (const packed of [bomb, 'A'.repeat(100_000), 'no base64!', ''])
    expect(read(`<mxfile><diagram name="x">${packed}</diagram></mxfile>`)).toEqual(
      refused('not-portscape'),
    )
  expect(read(`<mxfile>${'<diagram '.repeat(200_000)}`)).toEqual(refused('not-portscape'))
})
