import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { type FormatId, formatIds, formats } from '#core/exports/formats.ts'
import { exportSvg } from '#core/exports/picture/export-svg.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import { signPng } from '#core/exports/png/png-chunks.ts'
import { fail, succeed } from '#core/kit/result.ts'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type ExportTools, makeExport } from './make-export.ts'

const deployment = { ...defaultDeployment, title: '本社' }
const topology = topologyOf(deployment)

const picture: PictureSettings = {
  ...defaultPictureSettings,
  language: 'ja',
  theme: 'dark',
  ground: 'transparent',
}

const tools: ExportTools = {
  page: 'https://p.example/',
  layOut: async (_, language) => ({
    laidOut: defaultLayouts[language],
    language,
    plain: false,
  }),
  rasterise: async (svg, _size, scale) => succeed(new Blob([`${scale}:${svg}`])),
}

const exportAs = (format: FormatId, used = tools, look = picture) =>
  makeExport(deployment, { ...look, format, scale: 3, separator: 'comma' }, used)

async function bytesOf(format: FormatId, look = picture): Promise<string> {
  const file = await exportAs(format, tools, look)
  if (!file.ok) throw new Error(file.problem.kind)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await file.value.content.arrayBuffer(),
  )
}

const { svg } = unwrap(
  await exportSvg(
    { deployment: deployment, page: 'https://p.example/' },
    picture,
    async (_, language) => defaultLayouts[language],
  ),
)

test('CSV and JSON are what the core writes', async () => {
  expect(await bytesOf('csv')).toBe(formatCsv(topology, deployment, 'ja'))
  expect(await bytesOf('json')).toBe(formatJson(topology, deployment, 'ja'))
})

test('SVG is what the core writes, in the chosen language, theme and ground', async () => {
  expect(await bytesOf('svg')).toBe(svg)
})

test('PNG is that SVG at the chosen scale', async () => {
  expect(await bytesOf('png')).toBe(`3:${svg}`)
})

test('a place is in the file’s name beside its part, and of pixels in their resolution alone', async () => {
  const look = { ...picture, place: 'a4-portrait' } as const
  const placed = unwrap(await exportAs('svg', tools, look))
  expect(placed.name).toBe('本社-a4-portrait.svg')
  expect(placed.placed?.size.width).toBe(160)
  const shown = { ...everything, hiddenZones: ['client'] }
  expect(unwrap(await exportAs('png', tools, { ...look, shown })).name).toBe(
    '本社-part-a4-portrait.png',
  )
  expect(unwrap(await exportAs('csv', tools, look)).name).toBe('本社.csv')
  expect(await bytesOf('png', look)).toBe(await bytesOf('png'))
})

test('texts for editing are in an SVG alone', async () => {
  const look = { ...picture, editable: true }
  expect(svg).toContain('textLength')
  expect(await bytesOf('svg', look)).not.toContain('textLength')
  expect(await bytesOf('png', look)).toBe(await bytesOf('png'))
})

test.each(formatIds)('a %s file has the title as its name', async (format) => {
  const file = await exportAs(format)
  expect(file.ok && file.value.name).toBe(`本社.${formats[format].ending}`)
})

test('a picture that is too large says which scale works', async () => {
  const problem = { kind: 'too-large', largestScale: 2 } as const
  const file = await exportAs('png', { ...tools, rasterise: async () => fail(problem) })
  expect(file).toEqual(fail(problem))
})

test('whatever goes wrong is an answer, not an exception', async () => {
  const broken = () => Promise.reject(new Error('out of memory'))
  expect(await exportAs('svg', { ...tools, layOut: broken })).toEqual(fail({ kind: 'failed' }))
  expect(await exportAs('png', { ...tools, rasterise: broken })).toEqual(fail({ kind: 'failed' }))
})

test.each<FormatId>(['svg', 'png'])(
  'a placement that only stands in for the engine’s is no %s file',
  async (format) => {
    const plain = async () => ({ laidOut: defaultLayouts.ja, language: 'ja', plain: true }) as const
    expect(await exportAs(format, { ...tools, layOut: plain })).toEqual(fail({ kind: 'failed' }))
  },
)

test('a PNG carries its link and the resolution of its scale, as on the command line', async () => {
  const png = new Uint8Array(
    new Resvg('<svg xmlns="http://www.w3.org/2000/svg"/>').render().asPng(),
  )
  const file = await exportAs('png', { ...tools, rasterise: async () => succeed(new Blob([png])) })
  const { content } = unwrap(file)
  const written = new Uint8Array(await content.arrayBuffer())
  expect(written).toEqual(signPng(png, encodeDeployment(deployment), (3 * 96) / 0.0254))
  expect(content.type).toBe('image/png')
})
