import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { languages } from '#core/messages/language.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { readConnectors } from '#core/testing/connector-presets.ts'
import { findXmlFault } from '#core/testing/find-xml-fault.ts'
import { rememberLayouts } from '#core/testing/remember-layouts.ts'
import { listRuns, unpackOffice } from '#core/testing/unpack-office.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createWriter, layOutPlainly, page } from '#core/testing/write-document.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { goldenDeployments } from '../../../../../scripts/golden-deployments.ts'
import { createLayOut } from '../../../../cli/lay-out.ts'
import { documentLink } from '../../document-link.ts'
import { makeNativeDrawing } from '../../native/make-native-drawing.ts'
import { defaultPictureSettings, type PictureSettings } from '../../picture/picture-settings.ts'
import { exportPptx } from './export-pptx.ts'
import { divideSlide } from './format-slide.ts'
import { slideSizes, slides } from './slide-size.ts'

const layOut = rememberLayouts(createLayOut())
const write = createWriter(exportPptx, layOut)

const readSlide = (bytes: Uint8Array, number = 1) =>
  unpackOffice(bytes).get(`ppt/slides/slide${number}.xml`) ?? ''

/** What a shape with an id is called. */
const nameOf = (xml: string, id: number) =>
  new RegExp(`<p:cNvPr id="${id}" name="([^"]*)"`).exec(xml)?.[1] ?? ''

describe.each(goldenDeployments)('%s', (_, deployment) => {
  test('connectors are drawn along our routes and glued to the sides where they end', async () => {
    const settings = { ...defaultPictureSettings, language: 'en', margin: 'none' } as const
    const { drawing } = unwrap(await makeNativeDrawing({ deployment, page }, settings, layOut))
    const slide = readSlide(await write(deployment))
    const read = readConnectors(slide)
    const bent = drawing.connectors.filter(({ points }) => points.length <= 6)
    expect(read).toHaveLength(bent.length)
    // The first line says how large the picture is on the slide, and where.
    const scale = findScale(read[0]?.points ?? [], bent[0]?.points ?? [])
    for (const [index, connector] of bent.entries()) {
      const drawn = read[index]
      const corner = findCorner(read[0]?.points ?? [], bent[0]?.points ?? [], scale)
      const expected = connector.points.map(({ x, y }) => ({
        x: corner.x + x * scale,
        y: corner.y + y * scale,
      }))
      expect(drawn?.points).toHaveLength(expected.length)
      for (const [at, point] of expected.entries()) {
        expect(Math.abs((drawn?.points[at]?.x ?? 0) - point.x)).toBeLessThan(2000)
        expect(Math.abs((drawn?.points[at]?.y ?? 0) - point.y)).toBeLessThan(2000)
      }
      expect([drawn?.startSite, drawn?.endSite]).toEqual([connector.start.side, connector.end.side])
      expect(nameOf(slide, drawn?.start ?? 0)).not.toBe('')
    }
  })

  test.each(languages)('%s: the slide has every text of the picture', async (language) => {
    const settings = { ...defaultPictureSettings, language, margin: 'none' } as const
    const { scene } = unwrap(await makeNativeDrawing({ deployment, page }, settings, layOut))
    const texts = listRuns(readSlide(await write(deployment, { language })))
    const elements = [...scene.zones, ...scene.hosts, ...scene.connections.flatMap((c) => c.chips)]
    for (const { shapes } of elements) {
      for (const shape of shapes) if (shape.type === 'text') expect(texts).toContain(shape.text)
    }
  })
})

type Points = readonly { readonly x: number; readonly y: number }[]

const reach = (points: Points) => {
  const [first, last] = [points[0], points.at(-1)]
  return Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0))
}

const findScale = (drawn: Points, ours: Points) => reach(drawn) / reach(ours)

const findCorner = (drawn: Points, ours: Points, scale: number) => ({
  x: (drawn[0]?.x ?? 0) - (ours[0]?.x ?? 0) * scale,
  y: (drawn[0]?.y ?? 0) - (ours[0]?.y ?? 0) * scale,
})

test('both ends of every connector are cards of the hosts that it joins', async () => {
  const { connections } = topologyOf(defaultDeployment)
  const slide = readSlide(await write(defaultDeployment))
  const ends = readConnectors(slide).map(({ start, end }) => [start, end])
  const cards = new Set(ends.flat())
  expect(ends).toHaveLength(connections.length)
  expect(cards.size).toBe(topologyOf(defaultDeployment).hosts.length)
  for (const [start, end] of ends) expect(start).not.toBe(end)
})

test('exact lines are freeform shapes, and nothing is glued', async () => {
  const slide = readSlide(await write(defaultDeployment, { connectors: 'exact' }))
  expect(readConnectors(slide)).toEqual([])
  const { connections } = topologyOf(defaultDeployment)
  expect(slide.match(/<a:tailEnd /g)).toHaveLength(connections.length)
})

test('ids are unique on a slide', async () => {
  const ids = [...readSlide(await write(defaultDeployment)).matchAll(/<p:cNvPr id="(\d+)"/g)]
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
})

test('the notes have the link and the fingerprint', async () => {
  const parts = unpackOffice(await write(defaultDeployment))
  const notes = listRuns(parts.get('ppt/notesSlides/notesSlide1.xml') ?? '')
  expect(notes.at(-1)).toBe(documentLink({ deployment: defaultDeployment, page }))
  expect(notes.join('\n')).toContain(fingerprint(defaultDeployment))
})

test('the table of ports stands on further slides where it is wanted, and with numbers', async () => {
  const count = async (change: Partial<PictureSettings>) =>
    [...unpackOffice(await write(defaultDeployment, change)).keys()].filter((path) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(path),
    ).length
  expect(await count({})).toBe(1)
  expect(await count({ portSlides: true })).toBeGreaterThan(1)
  expect(await count({ ports: 'callouts' })).toBeGreaterThan(1)
})

test('every flow is in the tables once', async () => {
  const parts = unpackOffice(await write(defaultDeployment, { portSlides: true }))
  const tables = [...parts].filter(
    ([path, xml]) => path.includes('/slide') && xml.includes('<a:tbl>'),
  )
  const rows = tables.flatMap(([, xml]) => xml.match(/<a:tr /g) ?? [])
  expect(rows.length - tables.length).toBe(topologyOf(defaultDeployment).flows.length)
})

test.each(slides)('a slide of %s has its size, and everything is on it', async (slide) => {
  const bytes = await write(defaultDeployment, { slide })
  const { width, height } = slideSizes[slide]
  expect(unpackOffice(bytes).get('ppt/presentation.xml')).toContain(`cx="${width}" cy="${height}"`)
  const places = [
    ...readSlide(bytes).matchAll(
      /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
    ),
  ].map(([, ...numbers]) => numbers.map(Number))
  for (const [x = 0, y = 0, cx = 0, cy = 0] of places) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + cx).toBeLessThanOrEqual(width)
    expect(y + cy).toBeLessThanOrEqual(height)
  }
})

test.each(['chips', 'callouts'] as const)(
  'the picture with %s is as large as the slide takes, whatever its table needs',
  async (ports) => {
    const slide = readSlide(await write(defaultDeployment, { ports }))
    const { content } = divideSlide(slideSizes['16:9'])
    const places = [
      ...slide.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g),
    ].map(([, ...numbers]) => numbers.map(Number))
    // The first three are the empty group, the title and the line below it.
    const [lefts, tops, rights, bottoms] = [0, 1, 2, 3].map((part) =>
      places.slice(3).map((place) => (place[part] ?? 0) + (part > 1 ? (place[part - 2] ?? 0) : 0)),
    )
    const width = Math.max(...(rights ?? [])) - Math.min(...(lefts ?? []))
    const height = Math.max(...(bottoms ?? [])) - Math.min(...(tops ?? []))
    expect(Math.max(width / content.width, height / content.height)).toBeGreaterThan(0.97)
  },
)

test('the same deployment gives the same bytes', async () => {
  expect(await write(defaultDeployment)).toEqual(await write(defaultDeployment))
})

test('a dark slide has the ground of its theme', async () => {
  const slide = readSlide(await write(defaultDeployment, { theme: 'dark' }))
  expect(slide).toContain('<p:bg><p:bgPr><a:solidFill><a:srgbClr val="0F1623"/>')
})

test('whatever an attacker writes stays a text', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeployment, async (deployment) => {
      if (topologyOf(deployment).hosts.length === 0) return
      const parts = unpackOffice(await write(deployment, { portSlides: true }, layOutPlainly))
      for (const [path, xml] of parts) {
        expect(findXmlFault(xml), path).toBeNull()
      }
    }),
    { numRuns: 25 },
  )
})

test.each(languages)(
  'what is looked at is the first slide, whatever it is called (%s)',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(anyDeployment, async (deployment) => {
        const settings = { ...defaultPictureSettings, language, portSlides: true } as const
        const file = unwrap(await exportPptx({ deployment, page }, settings, layOutPlainly))
        const { svg, pages, smallestText } = file.preview
        expect(findXmlFault(svg)).toBeNull()
        expect(
          svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"'),
        ).toBe(true)
        const slideParts = [...unpackOffice(file.content).keys()].filter((path) =>
          /^ppt\/slides\/slide\d+\.xml$/.test(path),
        )
        expect(pages).toEqual({ kind: 'slides', count: slideParts.length })
        expect(smallestText).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  },
)
