import { expect, test } from 'vitest'
import type { Scene, Shape } from '#core/scene/scene.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { measureText } from '#core/text/measure-text.ts'
import { decodePng } from '../../scripts/viewers/decode-png.ts'
import { rasteriseScene } from './rasterise-scene.ts'

const scale = 4
const size = { width: 240, height: 40 }

const write = (text: string): Shape => ({
  type: 'text',
  text,
  at: { x: 10, y: 25 },
  size: 16,
  weight: 400,
  fill: '#000000',
  anchor: 'start',
})

/** A box that ends with the first piece of a text, which a picture would hold at its width. */
const tightBox = (text: string): Shape => ({
  type: 'rect',
  box: { x: 9, y: 5, width: measureText(text, 16, 400) + 2, height: 30 },
  radius: 0,
  fill: '#ffffff',
  stroke: null,
  strokeWidth: 1,
  dash: [],
})

const sceneOf = (text: string): Scene => ({
  size,
  origin: { x: 0, y: 0 },
  ground: '#ffffff',
  title: '',
  description: '',
  zones: [],
  hosts: [],
  connections: [],
  legend: null,
  notes: [
    {
      id: 'note',
      label: '',
      box: { x: 0, y: 0, ...size },
      shapes: [tightBox('IIS: '), write(text)],
    },
  ],
})

/** Where the text has ink, as runs of columns in px of the picture. */
async function listInk(text: string): Promise<(readonly [from: number, to: number])[]> {
  const { png } = unwrap(await rasteriseScene(sceneOf(text), scale, false))
  const { width, height, data } = decodePng(png)
  const isInked = (x: number) =>
    Array.from({ length: height }, (_, y) => data[(y * width + x) * 4] ?? 255).some(
      (red) => red < 128,
    )
  const columns = Array.from({ length: width }, (_, x) => isInked(x))
  const starts = columns.flatMap((inked, x) => (inked && !columns[x - 1] ? [x] : []))
  return starts.map((start) => {
    const end = columns.indexOf(false, start)
    return [start / scale, (end < 0 ? width : end) / scale]
  })
}

// The sign is no letter, so it is drawn as a box on a machine without a font for it.
test('spaces stay where the font changes, and the signs before them are as wide as ever', async () => {
  const alone = await listInk('IIS:')
  const mixed = await listInk('IIS: ⌘ Web ⌘')
  expect(mixed.slice(0, alone.length)).toEqual(alone)
  const start = (text: string) => 10 + measureText(text, 16, 400)
  const sign = mixed.find(([from]) => from >= start('IIS: '))
  expect(sign?.[0]).toBeGreaterThanOrEqual(start('IIS: '))
  const [word] = mixed.filter(([from]) => from >= start('IIS: ⌘ '))
  expect(word?.[0]).toBeLessThan(start('IIS: ⌘ ') + 2)
})
