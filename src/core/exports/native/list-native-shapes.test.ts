import { describe, expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { right } from '#core/kit/geometry.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { mergeVerifications } from '#core/rules/verification/merge-verifications.ts'
import type { Shape } from '#core/scene/scene.ts'
import { rememberLayouts } from '#core/testing/remember-layouts.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { goldenDeployments } from '../../../../scripts/golden-deployments.ts'
import { createLayOut } from '../../../cli/lay-out.ts'
import { defaultPictureSettings, type PictureSettings } from '../picture/picture-settings.ts'
import { findSide, listAllPieces } from './list-native-shapes.ts'
import { makeNativeDrawing } from './make-native-drawing.ts'
import type { NativeDrawing } from './native-drawing.ts'

const layOut = rememberLayouts(createLayOut())
const deployments = new Map(goldenDeployments)

const draw = async (scenario: string, change: Partial<PictureSettings> = {}) => {
  const deployment = deployments.get(scenario) ?? defaultDeployment
  const settings: PictureSettings = { ...defaultPictureSettings, language: 'en', ...change }
  return unwrap(await makeNativeDrawing({ deployment, page: '' }, settings, layOut))
}

const listTexts = (drawing: NativeDrawing) =>
  listAllPieces(drawing).flatMap((piece) => {
    if (piece.kind === 'path') return []
    return piece.text ? [piece.text] : []
  })

describe.each([...deployments.keys()])('%s', (scenario) => {
  test.each(languages)(
    '%s: every text of the picture is there once, and no other',
    async (language) => {
      const { drawing, scene } = await draw(scenario, { language, titleBlock: true })
      const isText = (shape: Shape) => (shape.type === 'text' ? [shape.text] : [])
      const chips = scene.connections.flatMap(({ chips: ports }) => ports)
      const written = [
        ...scene.zones,
        ...scene.hosts,
        ...chips,
        ...(scene.legend ? [scene.legend] : []),
        ...scene.notes,
      ].flatMap(({ shapes }) => shapes.flatMap(isText))
      expect(listTexts(drawing).flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(
        written,
      )
    },
  )

  test('every line starts and ends on the border of the hosts that it joins', async () => {
    const { drawing } = await draw(scenario)
    const boxes = new Map(drawing.hosts.map(({ id, box }) => [id, box]))
    for (const { start, end, points, id } of drawing.connectors) {
      expect([points[0], points.at(-1)], id).toEqual([start.at, end.at])
      for (const { host, at, side } of [start, end]) {
        const box = boxes.get(host)
        expect(box, id).toBeDefined()
        if (!box) continue
        const onSide = [at.y - box.y, at.x - box.x, at.y - box.y - box.height, at.x - right(box)]
        expect(Math.abs(onSide[side] ?? Number.NaN), id).toBeLessThan(0.5)
      }
    }
  })

  test('a text that belongs to a box is in it', async () => {
    const { drawing } = await draw(scenario, { ports: 'callouts', titleBlock: true })
    const owned = listAllPieces(drawing).flatMap((piece) =>
      piece.kind === 'box' && piece.text ? [{ ...piece, text: piece.text }] : [],
    )
    expect(owned.length).toBeGreaterThan(drawing.hosts.length)
    for (const { box, text } of owned) {
      expect(text.box.x).toBeGreaterThanOrEqual(box.x)
      expect(right(text.box)).toBeLessThanOrEqual(right(box) + 0.01)
    }
  })
})

test('places are counted from the corner of the picture, whatever stands around it', async () => {
  const { drawing } = await draw('named-hosts', { titleBlock: true, margin: 'none' })
  const tops = [...drawing.zones, ...drawing.notes].map(({ box }) => box.y)
  expect(Math.min(...tops)).toBe(0)
})

test('lines of one text are one piece: name, role and address of a host are its own text', async () => {
  const { drawing } = await draw('named-hosts')
  for (const host of drawing.hosts) {
    const [card] = host.pieces
    const lines = card?.kind === 'box' ? (card.text?.lines ?? []) : []
    expect(lines.length, host.name).toBeGreaterThan(0)
    expect(host.name.startsWith(lines[0]?.text.replace('…', '') ?? '?')).toBe(true)
  }
})

test('without a legend and with numbers the drawing has none of the one and a table of the other', async () => {
  const { drawing } = await draw('all-components', { legend: false, ports: 'callouts' })
  expect(drawing.legend).toBeNull()
  expect(drawing.notes.map(({ id }) => id)).toEqual(['ports-table'])
  expect(drawing.labels.map(({ text }) => text)).toContain('1')
})

test('the colours are those of the theme', async () => {
  const fills = async (theme: PictureSettings['theme']) => {
    const { drawing } = await draw('all-components', { theme })
    return drawing.zones.map(({ pieces: [box] }) => (box?.kind === 'box' ? box.fill : null))
  }
  expect(await fills('dark')).not.toEqual(await fills('light'))
})

test('a side is the one that is nearest', () => {
  const box = { x: 10, y: 10, width: 100, height: 50 }
  expect(findSide(box, { x: 60, y: 10 })).toBe(0)
  expect(findSide(box, { x: 10, y: 30 })).toBe(1)
  expect(findSide(box, { x: 60, y: 60.2 })).toBe(2)
  expect(findSide(box, { x: 110, y: 30 })).toBe(3)
})

test('what scripts found is on the labels, in the legend, and said of the lines', async () => {
  const topology = topologyOf(defaultDeployment)
  const runs = topology.flows.map(({ id, source }) => ({
    fingerprint: '',
    host: source,
    time: '',
    results: [{ flow: id, address: '', result: 'blocked' as const }],
  }))
  const verification = mergeVerifications(runs, topology, '')
  const settings: PictureSettings = { ...defaultPictureSettings, language: 'en' }
  const source = { deployment: defaultDeployment, page: '' }
  const found = unwrap(await makeNativeDrawing({ ...source, verification }, settings, layOut))
  const plain = unwrap(await makeNativeDrawing(source, settings, layOut))
  for (const [index, { pieces }] of found.drawing.labels.entries()) {
    expect(pieces.length).toBe((plain.drawing.labels[index]?.pieces.length ?? 0) + 3)
  }
  expect(found.drawing.legend?.label).toContain(laterMessagesFor('en')['result.blocked'])
  for (const { label } of found.drawing.connectors) expect(label).toMatch(/; .*locked/)
})
