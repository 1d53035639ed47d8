import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { makeNativeDrawing } from '#core/exports/native/make-native-drawing.ts'
import type { NativeConnector } from '#core/exports/native/native-drawing.ts'
import type { LayOut } from '#core/exports/picture/make-picture.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import { exportVsdx } from '#core/exports/vsdx/export-vsdx.ts'
import type { Point } from '#core/kit/geometry.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../../src/cli/lay-out.ts'
import { cellOf, childrenOf, numberOf, readParts, rowsOf, wordsOf } from './read-vsdx.ts'

const layOut = createLayOut()
const plainly: LayOut = async (topology, language) =>
  placePlainly(topology, { messages: messagesFor(language) })

async function write(
  deployment: Deployment,
  changed: Partial<PictureSettings> = {},
  how: LayOut = layOut,
) {
  const source = { deployment, page: 'https://portscape.example/' }
  const settings: PictureSettings = {
    ...{ ...defaultPictureSettings, language: 'en', titleBlock: true },
    ...changed,
  }
  const { drawing } = unwrap(await makeNativeDrawing(source, settings, how))
  const { content } = unwrap(await exportVsdx(source, settings, how))
  const parts = readParts(content)
  const page = parts.get('visio/pages/page1.xml')?.documentElement
  if (!page) throw new Error('There is no page')
  const shapes = [...page.querySelectorAll('Shape')]
  const byId = new Map(shapes.map((shape) => [Number(shape.getAttribute('ID')), shape]))
  return { drawing, content, parts, page, shapes, byId }
}

type Written = Awaited<ReturnType<typeof write>>

const samples: readonly (readonly [string, Deployment])[] = [
  ['default', defaultDeployment],
  ...sampleNetworks(5, 4).map((deployment, index) => [`sample ${index}`, deployment] as const),
]

const relationBase = 'http://schemas.microsoft.com/visio/2010/relationships/'

test('each part has the type that Visio wants, and every relation leads to one', async () => {
  const { parts, content } = await write(defaultDeployment)
  const names = Object.keys(unzipSync(content))
  expect(names.some((name) => name.endsWith('/'))).toBe(false)
  const types = parts.get('[Content_Types].xml')
  const typeOf = (path: string) =>
    types?.querySelector(`Override[PartName="/${path}"]`)?.getAttribute('ContentType')
  expect(
    Object.fromEntries(
      names
        .filter((name) => name.startsWith('visio/') && name.endsWith('.xml'))
        .map((name) => [name, typeOf(name)]),
    ),
  ).toEqual({
    'visio/document.xml': 'application/vnd.ms-visio.drawing.main+xml',
    'visio/masters/masters.xml': 'application/vnd.ms-visio.masters+xml',
    'visio/masters/master1.xml': 'application/vnd.ms-visio.master+xml',
    'visio/pages/pages.xml': 'application/vnd.ms-visio.pages+xml',
    'visio/pages/page1.xml': 'application/vnd.ms-visio.page+xml',
  })
  const relations = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) =>
      [...(parts.get(name)?.querySelectorAll('Relationship') ?? [])].map((relation) => {
        const folder = name.replace(/_rels\/[^/]*$/, '')
        const { pathname } = new URL(relation.getAttribute('Target') ?? '', `file:///${folder}`)
        return [pathname.slice(1), relation.getAttribute('Type')] as const
      }),
    )
  for (const [target] of relations) expect(names).toContain(target)
  expect(relations.filter(([, type]) => type?.startsWith(relationBase)).toSorted()).toEqual(
    [
      ['visio/document.xml', `${relationBase}document`],
      ['visio/masters/masters.xml', `${relationBase}masters`],
      ['visio/masters/master1.xml', `${relationBase}master`],
      ['visio/masters/master1.xml', `${relationBase}master`],
      ['visio/pages/pages.xml', `${relationBase}pages`],
      ['visio/pages/page1.xml', `${relationBase}page`],
    ].toSorted(),
  )
  for (const file of Object.values(unzipSync(content)))
    expect(strFromU8(file.subarray(0, 5))).toBe('<?xml')
})

/** What is written of the cells of a shape, a page and a style, as [MS-VSDX] 2.2.5.3 names them. */
const knownCells = new Set(
  [
    'PinX PinY Width Height LocPinX LocPinY Angle FlipX FlipY BeginX BeginY EndX EndY',
    'TxtPinX TxtPinY TxtWidth TxtHeight TxtLocPinX TxtLocPinY TxtAngle',
    'LeftMargin RightMargin TopMargin BottomMargin VerticalAlign',
    'LineWeight LineColor LinePattern LineCap Rounding BeginArrow EndArrow EndArrowSize',
    'FillForegnd FillBkgnd FillPattern LayerMember Comment SelectMode DisplayMode',
    'ObjType GlueType BegTrigger EndTrigger ConFixedCode ConLineJumpCode ShapeRouteStyle',
    'DynFeedback NoAlignBox EnableLineProps EnableFillProps EnableTextProps',
    'NoFill NoLine NoShow X Y A B DirX DirY Type AutoGen',
    'Font Color Style Size AsianFont LangID',
    'IndFirst IndLeft IndRight SpLine SpBefore SpAfter HorzAlign',
    'Value Prompt Label Format SortKey Invisible Verify',
    'PageWidth PageHeight PageScale DrawingScale DrawingSizeType DrawingScaleType InhibitSnap',
    'LineJumpCode OnPage PagesX PagesY CenterX CenterY PrintPageOrientation PaperKind',
    'Name Status Visible Print Active Lock Snap Glue NameUniv ColorTrans',
  ].flatMap((names) => names.split(' ')),
)

function expectNumbered(shape: Element): void {
  const sections = childrenOf(shape, 'Section')
  const geometries = sections.filter((section) => section.getAttribute('N') === 'Geometry')
  expect(geometries.map((section) => Number(section.getAttribute('IX')))).toEqual(
    geometries.map((_, index) => index),
  )
  for (const section of sections) {
    const kind = section.getAttribute('N')
    const rows = childrenOf(section, 'Row')
    if (kind === 'Property') {
      expect(rows.every((row) => /^[A-Z][A-Za-z]*$/.test(row.getAttribute('N') ?? ''))).toBe(true)
      continue
    }
    const first = kind === 'Geometry' ? 1 : 0
    expect(rows.map((row) => Number(row.getAttribute('IX')))).toEqual(
      rows.map((_, index) => index + first),
    )
  }
}

/** A number of its own for each shape, rows without gaps, only cells that there are, in their order. */
function expectSound({ parts, shapes }: Written): void {
  const ids = shapes.map((shape) => shape.getAttribute('ID'))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => Number(id) >= 4)).toBe(true)
  const order = ['Cell', 'Section', 'Text', 'Shapes']
  for (const shape of shapes) {
    const kinds = [...shape.children].map(({ localName }) => order.indexOf(localName))
    expect(kinds).toEqual(kinds.toSorted())
    expect(kinds).not.toContain(-1)
    const cells = childrenOf(shape, 'Cell').map((cell) => cell.getAttribute('N'))
    expect(new Set(cells).size).toBe(cells.length)
    expectNumbered(shape)
  }
  for (const [path, part] of parts) {
    const unknown = [...part.querySelectorAll('Cell')]
      .filter((cell) => !knownCells.has(cell.getAttribute('N') ?? ''))
      .map((cell) => cell.getAttribute('N'))
    expect(unknown, path).toEqual([])
    const broken = [...part.querySelectorAll('Cell')]
      .map((cell) => cell.getAttribute('V') ?? '')
      .filter((value) => /^(?:NaN|undefined|null|-?Infinity|-?[\d.]+e.*)$/.test(value))
    expect(broken, path).toEqual([])
  }
}

const pxOf = (inches: number): number => Math.round(inches * 96 * 100) / 100

/** The place of a point of a shape of the page in px from its top left corner. */
const toPage = (shape: Element, { x, y }: Point, height: number): Point => ({
  x: pxOf(numberOf(shape, 'PinX') - numberOf(shape, 'LocPinX') + x),
  y:
    Math.round((height - pxOf(numberOf(shape, 'PinY') - numberOf(shape, 'LocPinY') + y)) * 100) /
    100,
})

const ends = [
  { cell: 'Begin', part: 9, index: 0 },
  { cell: 'End', part: 12, index: -1 },
] as const

/** Both ways to say it name the same connection point, and that is where the line ends. */
function expectGlued(connector: NativeConnector, line: Element, written: Written): void {
  const { page, byId, drawing } = written
  const id = line.getAttribute('ID')
  for (const { cell, part, index } of ends) {
    const [row, ...more] = [
      ...page.querySelectorAll(`Connect[FromSheet="${id}"][FromCell="${cell}X"]`),
    ]
    expect(more).toEqual([])
    const host = Number(row?.getAttribute('ToSheet'))
    const [, point = ''] = row?.getAttribute('ToCell')?.match(/^Connections\.X(\d+)$/) ?? []
    expect(Number(row?.getAttribute('FromPart'))).toBe(part)
    expect(Number(row?.getAttribute('ToPart'))).toBe(99 + Number(point))
    const formula = `PAR(PNT(Sheet.${host}!Connections.X${point},Sheet.${host}!Connections.Y${point}))`
    expect(cellOf(line, `${cell}X`, 'F')).toBe(formula)
    expect(cellOf(line, `${cell}Y`, 'F')).toBe(formula)
    const shape = byId.get(host)
    const socket = shape && rowsOf(shape, 'Connection')[Number(point) - 1]
    expect(shape && socket).toBeDefined()
    if (!shape || !socket) continue
    const at = { x: numberOf(socket, 'X'), y: numberOf(socket, 'Y') }
    const place = connector.points.at(index)
    expect(toPage(shape, at, drawing.size.height)).toEqual(place)
    const [, share = ''] = cellOf(socket, 'X', 'F').match(/^Width\*([\d.]+)$/) ?? []
    expect(Number(share) * numberOf(shape, 'Width')).toBeCloseTo(at.x, 4)
  }
}

function expectRouted(connector: NativeConnector, line: Element, { drawing }: Written): void {
  const origin = { x: numberOf(line, 'BeginX'), y: numberOf(line, 'BeginY') }
  const points = rowsOf(line, 'Geometry').map((row) => ({
    x: pxOf(origin.x + numberOf(row, 'X')),
    y: Math.round((drawing.size.height - pxOf(origin.y + numberOf(row, 'Y'))) * 100) / 100,
  }))
  expect(points).toEqual(connector.points)
  expect(numberOf(line, 'Width')).toBeCloseTo(numberOf(line, 'EndX') - numberOf(line, 'BeginX'), 5)
  expect(numberOf(line, 'Height')).toBeCloseTo(numberOf(line, 'EndY') - numberOf(line, 'BeginY'), 5)
  for (const cell of ['TxtPinX', 'TxtPinY', 'TxtWidth', 'TxtHeight', 'TxtAngle'])
    expect(cellOf(line, cell), cell).not.toBe('')
}

test.each(samples)('a drawing has what Visio wants, in its place: %s', async (_, deployment) => {
  for (const ports of ['chips', 'callouts'] as const) {
    const written = await write(deployment, { ports })
    expectSound(written)
    const { shapes, drawing } = written
    const lines = shapes.filter((shape) => shape.getAttribute('Master') === '2')
    expect(lines).toHaveLength(drawing.connectors.length)
    for (const [index, connector] of drawing.connectors.entries()) {
      const line = lines[index]
      expect(line).toBeDefined()
      if (!line) continue
      expectGlued(connector, line, written)
      expectRouted(connector, line, written)
    }
    const hosts = shapes.filter((shape) =>
      rowsOf(shape, 'Property').some((row) => row.getAttribute('N') === 'Zone'),
    )
    expect(
      hosts.map((shape) => ({
        ...toPage(shape, { x: 0, y: numberOf(shape, 'Height') }, drawing.size.height),
        width: pxOf(numberOf(shape, 'Width')),
        height: pxOf(numberOf(shape, 'Height')),
      })),
    ).toEqual(drawing.hosts.map(({ box }) => box))
  }
})

/** What Visio would compute, of the few formulas that move labels. */
function compute(formula: string, byId: ReadonlyMap<number, Element>): number {
  const values = formula
    .replace(/Sheet\.(\d+)!(\w+)/g, (_, id: string, cell: string) => {
      const shape = byId.get(Number(id))
      return shape ? `(${cellOf(shape, cell)})` : 'NaN'
    })
    .replace(/IN$/, '')
  const [, from, to, again, share, sign, rest] =
    values.match(/^\((.+?)\)\+\(\((.+?)\)-\((.+?)\)\)\*([\d.]+)([+-])([\d.]+)$/) ?? []
  expect(again).toBe(from)
  return Number(from) + (Number(to) - Number(from)) * Number(share) + Number(`${sign}${rest}`)
}

test('labels stand where their formulas put them, and follow the ends of their lines', async () => {
  for (const [, deployment] of samples.slice(0, 3)) {
    const { shapes, byId, drawing } = await write(deployment)
    const labels = shapes.filter((shape) => cellOf(shape, 'PinX', 'F').startsWith('Sheet.'))
    expect(labels).toHaveLength(drawing.labels.length)
    for (const label of labels) {
      for (const pin of ['PinX', 'PinY'])
        expect(compute(cellOf(label, pin, 'F'), byId)).toBeCloseTo(numberOf(label, pin), 4)
    }
  }
})

test.each(languages)('layers and shape data are named in the language (%s)', async (language) => {
  const { parts, shapes } = await write(defaultDeployment, { language })
  const sheet = parts.get('visio/pages/pages.xml')?.querySelector('PageSheet')
  const layers = (sheet ? rowsOf(sheet, 'Layer') : []).map((row) => cellOf(row, 'Name'))
  expect(layers).toEqual(
    { en: ['Zones', 'Hosts', 'Connections', 'Labels'], ja: ['ゾーン', 'ホスト', '接続', 'ラベル'] }[
      language
    ],
  )
  const members = new Set(shapes.map((shape) => cellOf(shape, 'LayerMember')))
  expect([...members].toSorted()).toEqual(['', '0', '1', '2', '3'])
  const dataOf = (name: string, value: string) =>
    shapes
      .flatMap((shape) => rowsOf(shape, 'Property'))
      .find((row) => row.getAttribute('N') === name && cellOf(row, 'Value') === value)
  const rows = dataOf('Rows', 'E2 E5 E4 E8')
  expect(rows && cellOf(rows, 'Label')).toBe(messagesFor(language)['column.rows'])
  expect(dataOf('Ports', 'HTTPS 4343, HTTP 8080')).toBeDefined()
})

test('whatever hosts are called, the drawing is sound and says it', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeployment, async (deployment) => {
      const written = await write(deployment, {}, plainly)
      expectSound(written)
      const { shapes, drawing } = written
      const texts = shapes.map(wordsOf)
      for (const zone of drawing.zones) expect(texts).toContain(zone.name)
      const values = shapes
        .flatMap((shape) => rowsOf(shape, 'Property'))
        .map((row) => cellOf(row, 'Value'))
      for (const host of drawing.hosts) expect(values).toContain(host.addresses.join(', '))
    }),
    { numRuns: 6 },
  )
})

test('twice in a row the bytes are the same', async () => {
  expect((await write(defaultDeployment)).content).toEqual((await write(defaultDeployment)).content)
})
