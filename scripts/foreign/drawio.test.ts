import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { drawUnionNatively } from '#core/exports/comparison/draw-union.ts'
import { exportComparisonDrawio } from '#core/exports/comparison/export-comparison-drawing.ts'
import { exportDrawio } from '#core/exports/drawio/export-drawio.ts'
import { makeNativeDrawing } from '#core/exports/native/make-native-drawing.ts'
import type { NativeDrawing } from '#core/exports/native/native-drawing.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import { type Box, type Point, straightenPoints } from '#core/kit/geometry.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../../src/cli/lay-out.ts'
import { type DrawnFile, readDrawio } from './read-drawio.ts'

const layOut = createLayOut()

const settingsOf = (changed: Partial<PictureSettings> = {}): PictureSettings => ({
  ...defaultPictureSettings,
  language: 'en',
  titleBlock: true,
  ...changed,
})

async function write(deployment: Deployment, settings = settingsOf(), how = layOut) {
  const source = { deployment, page: 'https://portscape.example/' }
  const { drawing } = unwrap(await makeNativeDrawing(source, settings, how))
  const { content: xml } = unwrap(await exportDrawio(source, settings, how))
  return { drawing, xml, file: await readDrawio(xml) }
}

const plainly: typeof layOut = async (topology, language) =>
  placePlainly(topology, { messages: messagesFor(language) })

const rounded = ({ x, y, width, height }: Box) =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100)

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

const networks = sampleNetworks(6, 4).map(
  (deployment, index) => [`sample ${index}`, deployment] as const,
)

const roundPoint = ({ x, y }: Point): Point => ({
  x: Math.round(x * 100) / 100,
  y: Math.round(y * 100) / 100,
})

function expectSame(drawing: NativeDrawing, { cells }: DrawnFile): void {
  const { zones, hosts, labels, connectors, legend, notes } = drawing
  for (const { id, box } of [...zones, ...hosts, ...labels, ...(legend ? [legend] : []), ...notes])
    expect(rounded(cells.get(id)?.box ?? nowhere), id).toEqual(rounded(box))
  for (const { id, zone } of hosts) expect(cells.get(id)?.parent).toBe(zone)
  for (const { id, start, end, points } of connectors) {
    const cell = cells.get(id)
    expect(cell).toMatchObject({ source: start.host, target: end.host })
    expect(straightenPoints((cell?.points ?? []).map(roundPoint)), id).toEqual(points)
  }
  for (const { id, connector, text } of labels)
    expect(cells.get(id)).toMatchObject({ parent: connector, text })
}

test.each([['default', defaultDeployment] as const, ...networks])(
  'draw.io’s own library draws everything in its place: %s',
  async (_, deployment) => {
    for (const ports of ['chips', 'callouts'] as const) {
      const { drawing, file } = await write(deployment, settingsOf({ ports }))
      expectSame(drawing, file)
    }
  },
)

test('draw.io’s own library draws a comparison in its place', async () => {
  for (const [, after] of networks.slice(0, 3)) {
    const comparison = compareDeployments(defaultDeployment, after)
    const { drawing } = await drawUnionNatively(comparison, settingsOf(), plainly)
    const { content } = await exportComparisonDrawio(comparison, settingsOf(), plainly)
    expectSame(drawing, await readDrawio(content))
  }
})

test('a host that is moved takes its lines along, and a zone its hosts', async () => {
  const { file, drawing } = await write(defaultDeployment)
  const [connector] = drawing.connectors
  const { id = '', start, end } = connector ?? {}
  const moved = file.move(start?.host ?? '', { x: 7, y: -20 }).get(id)
  expect(moved?.points[0]).toEqual({ x: (start?.at.x ?? 0) + 7, y: (start?.at.y ?? 0) - 20 })
  expect(moved?.points.at(-1)).toEqual(end?.at)
  const [zone] = drawing.zones
  const within = drawing.hosts.find((host) => host.zone === zone?.id)
  const before = file.cells.get(within?.id ?? '')?.box
  const after = (await write(defaultDeployment)).file
    .move(zone?.id ?? '', { x: 30, y: 0 })
    .get(within?.id ?? '')?.box
  expect(after?.x).toBe((before?.x ?? 0) + 30)
})

test('no name leaves its place, and the file is text only', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeployment, async (deployment) => {
      const { drawing, file, xml } = await write(deployment, settingsOf(), plainly)
      expect(file.data['link']).toMatch(/^https:\/\/portscape\.example\/#v=\d/)
      for (const host of drawing.hosts) {
        const cell = file.cells.get(host.id)
        expect(cell?.data).toMatchObject({
          role: host.role,
          zone: host.zoneName,
          addresses: host.addresses.join(', '),
        })
      }
      expect(xml).not.toMatch(/html=1|<script/)
      const ids = [...xml.matchAll(/<(?:mxCell|UserObject) [^>]*\bid="([^"]*)"/g)].map(
        ([, id]) => id,
      )
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 8 },
  )
})

test('twice in a row the file is the same', async () => {
  expect((await write(defaultDeployment)).xml).toBe((await write(defaultDeployment)).xml)
})
