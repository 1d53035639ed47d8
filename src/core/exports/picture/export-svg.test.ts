import { Resvg } from '@resvg/resvg-js'
import { beforeAll, expect, test } from 'vitest'
import type { Configuration } from '#core/configuration/configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { numberFlows } from '#core/flows/number-flows.ts'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { themeNames } from '#core/scene/theme.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createLayOut } from '../../../cli/lay-out.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import { exportSvg } from './export-svg.ts'
import { type LayOut, makePicture } from './make-picture.ts'
import { defaultPictureSettings, type PictureSettings } from './picture-settings.ts'

const layOut = createLayOut()
const settings: PictureSettings = { ...defaultPictureSettings, language: 'en' }

/** The default deployment, whose layouts are known, under any title and settings. */
const drawDefault = async (change: Partial<PictureSettings> = {}, title = '') => {
  const chosen = { ...settings, ...change }
  const source = { deployment: { ...defaultDeployment, title }, page: 'https://p.example/' }
  const known: LayOut = async (_, language) => defaultLayouts[language]
  return unwrap(await exportSvg(source, chosen, known)).svg
}

const pictures: {
  readonly name: string
  readonly configuration: Configuration
  readonly settings: PictureSettings
  readonly svg: string
}[] = []

beforeAll(async () => {
  for (const preset of presetIds) {
    const configuration = presetConfiguration(preset)
    for (const language of languages) {
      for (const theme of themeNames) {
        const chosen = { ...settings, language, theme, titleBlock: theme === 'print' }
        const { svg } = unwrap(
          await exportSvg({ deployment: deploymentOf(configuration), page: '' }, chosen, layOut),
        )
        pictures.push({
          name: `${preset} ${language} ${theme}`,
          configuration,
          settings: chosen,
          svg,
        })
      }
    }
  }
}, 60_000)

test('no picture uses what other viewers leave out', () => {
  for (const { svg, name } of pictures) {
    expect(svg, name).not.toMatch(
      /foreignObject|<style|<script|<use|<image|class=|style=|var\(|url\(|href|@import/,
    )
  }
  expect(pictures.length).toBe(30)
})

test('a title of several lines is drawn as one line, and comes back as it was', async () => {
  const svg = await drawDefault({ titleBlock: true }, 'Head\noffice')
  expect(svg).toContain('>Head office</text>')
  expect(svg).toContain('<title>Head&#10;office</title>')
  expect(svg).toContain('title=Head%0Aoffice')
})

test('a picture says its title and what it shows', async () => {
  const svg = await drawDefault({}, 'Head office')
  expect(svg).toContain('<title>Head office</title>')
  expect(svg).toMatch(/<desc>9 hosts, 19 flows\./)
})

test('a picture carries every port of every connection', () => {
  for (const { svg, configuration, name } of pictures) {
    for (const chip of topologyOf(deploymentOf(configuration)).connections.flatMap(
      (connection) => connection.chips,
    )) {
      expect(svg, name).toContain(`>${chip.text}</text>`)
    }
  }
})

test('the same deployment gives the same bytes', async () => {
  expect(await drawDefault()).toBe(await drawDefault())
})

test('a picture carries its link as metadata', () => {
  for (const { svg, configuration, name } of pictures) {
    const inside = escapeXml(encodeDeployment(deploymentOf(configuration)))
    expect(svg, name).toContain(`<metadata id="portscape">${inside}</metadata>`)
  }
})

test('the title block says title, differences, source, fingerprint and link', async () => {
  const deployment = { ...deploymentOf(presetConfiguration('single-server')), title: 'Branch' }
  const source = { deployment, page: 'https://p.example/' }
  const scene = unwrap(await makePicture(source, { ...settings, titleBlock: true }, layOut))
  const words = scene.notes
    .flatMap((note) => note.shapes)
    .flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
    .join(' ')
  expect(words).toContain('Branch')
  expect(words).toContain('SQL Server: Same host')
  expect(words).toContain(fingerprint(deployment))
  expect(words).toContain('Link: https://p.example/#v=1&c=')
})

/** Names and addresses of so many segments make a link of many lines. */
const many = (count: number) =>
  decodeDeployment(
    `#v=2&${Array.from({ length: count }, (_, at) => {
      const id = at === 0 ? 'agent' : `agent-${at + 1}`
      return `${id}.name=Segment ${at * 7919}&${id}.address=10.${at}.${(at * 37) % 256}.0/24`
    }).join('&')}`,
  ).deployment

test('a link of many lines is in the file, and not among the words of the title block', async () => {
  const draw = async (count: number) => {
    const source = { deployment: many(count), page: 'https://p.example/' }
    return unwrap(await exportSvg(source, { ...settings, titleBlock: true }, layOut)).svg
  }
  const [few, more] = [await draw(2), await draw(40)]
  const instead = laterMessagesFor('en')['export.link-in-file']
  expect(few).toContain('>Link: https://p.example/#v=2&amp;c=')
  expect(few).not.toContain(instead)
  expect(more).toContain(`>${instead}</text>`)
  expect(more).not.toContain('https://p.example/#')
  expect(more).toContain(fingerprint(many(40)))
  const inside = escapeXml(encodeDeployment(many(40)))
  expect(more).toContain(`<metadata id="portscape">${inside}</metadata>`)
})

test('callouts number the connections and explain each number in a table', async () => {
  const source = { deployment: defaultDeployment, page: '' }
  const scene = unwrap(await makePicture(source, { ...settings, ports: 'callouts' }, layOut))
  expect(
    scene.connections.flatMap((connection) => connection.chips.map((chip) => chip.label)),
  ).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)))
  const [table] = scene.notes
  const words = table?.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
  expect(words?.join(' ')).toContain('UDP 10323')
  const numbers = numberFlows(topologyOf(defaultDeployment)).values()
  expect(words).toEqual(expect.arrayContaining([...numbers]))
})

test('a picture shows what it is asked to show', async () => {
  const shown = { ...everything, around: ['sql-server'] }
  const source = { deployment: defaultDeployment, page: '' }
  const scene = unwrap(await makePicture(source, { ...settings, shown }, layOut))
  expect(scene.hosts.map((host) => host.id)).toEqual(['host:apex-one-server', 'host:sql-server'])
  expect(scene.notes.map((note) => note.label)).toEqual([
    'A part of the deployment: 1 of 19 flows.',
  ])
})

test('margins are the free ground on all sides', async () => {
  const none = await drawDefault({ margin: 'none' })
  const wide = await drawDefault({ margin: 'wide' })
  const widthOf = (svg: string) => Number(svg.match(/width="(\d+)"/)?.[1])
  expect(widthOf(wide) - widthOf(none)).toBe(120)
})

test.each([
  '<script>alert(1)</script>',
  ']]> &amp; "quotes" \'too\'',
  '\u202eright to left',
  'a\nb\tc',
  '=cmd|calc!A1',
  '👩‍💻'.repeat(40),
  '\u0000\u0008\ud800',
])('a title such as %j stays text to a strict parser', async (title) => {
  const svg = await drawDefault({ titleBlock: true }, title)
  expect(svg).not.toContain('<script')
  expect(new Resvg(svg, { font: { loadSystemFonts: false } }).render().width).toBeGreaterThan(0)
})

test('another renderer draws the picture at its size, with no pixel left empty on its ground', () => {
  for (const { svg, name } of pictures) {
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    const [, width, height] = svg.match(/width="([\d.]+)" height="([\d.]+)"/) ?? []
    expect([picture.width, picture.height], name).toEqual([
      Math.ceil(Number(width)),
      Math.ceil(Number(height)),
    ])
    expect(picture.pixels.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true)
  }
})

test('at a place a picture has its size there in mm, and is the same otherwise', async () => {
  const [free, portrait] = [await drawDefault(), await drawDefault({ place: 'a4-portrait' })]
  const root = /<svg xmlns="[^"]+" width="([^"]+)" height="([^"]+)" viewBox="([^"]+)"/
  const [, width, height, viewBox] = portrait.match(root) ?? []
  const [, freeWidth, freeHeight, freeBox] = free.match(root) ?? []
  expect(width).toBe('160mm')
  expect(height).toMatch(/^[\d.]+mm$/)
  expect(160 / Number.parseFloat(height ?? '')).toBeCloseTo(
    Number(freeWidth) / Number(freeHeight),
    3,
  )
  expect(viewBox).toBe(freeBox)
  expect(portrait.replace(root, '')).toBe(free.replace(root, ''))
})

test('a transparent ground stays transparent', async () => {
  const svg = await drawDefault({ ground: 'transparent' })
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  expect(picture.pixels[3]).toBe(0)
})
