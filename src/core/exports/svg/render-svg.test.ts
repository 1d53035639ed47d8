import { expect, test } from 'vitest'
import type { Scene, Shape } from '#core/scene/scene.ts'
import { renderSvg } from './render-svg.ts'

const box = { x: 1, y: 2, width: 30, height: 20 }

const sceneOf = (...shapes: readonly Shape[]): Scene => ({
  size: { width: 100.256, height: 50 },
  origin: { x: -10, y: 0 },
  ground: '#fff',
  title: 'A & B',
  description: '9 hosts <all>',
  zones: [],
  connections: [],
  hosts: [{ id: 'host:a>b', label: '"A"', box, zone: 'zone:x', stands: [], rows: [], shapes }],
  legend: null,
  notes: [],
})

const rect = {
  type: 'rect',
  box,
  radius: 4,
  fill: '#123',
  stroke: null,
  strokeWidth: 1,
  dash: [],
} as const

const text = {
  type: 'text',
  text: '443',
  at: { x: 5, y: 15 },
  anchor: 'start',
  size: 11,
  weight: 400,
  fill: '#000',
} as const

test('the picture says its title, what it shows and its link, as text', () => {
  const svg = renderSvg(sceneOf(), '#v=1&c=1&edge=off')
  expect(svg).toContain('<title>A &amp; B</title>')
  expect(svg).toContain('<desc>9 hosts &lt;all&gt;</desc>')
  expect(svg).toContain('<metadata id="portscape">#v=1&amp;c=1&amp;edge=off</metadata>')
  expect(svg).toContain('<title>&quot;A&quot;</title>')
})

test('size, place and ground are those of the scene, in at most two decimals', () => {
  const svg = renderSvg(sceneOf(), '')
  expect(svg).toContain('width="100.26" height="50" viewBox="-10 0 100.26 50"')
  expect(svg).toContain('<rect x="-10" y="0" width="100.26" height="50" fill="#fff"/>')
  expect(renderSvg({ ...sceneOf(), ground: null }, '')).not.toContain('<rect')
})

test('an id is a name in every format: no colon, and two dots for an arrow', () => {
  expect(renderSvg(sceneOf(), '')).toContain('<g id="host-a..b">')
})

test('a stroke is drawn where there is one, with its dashes', () => {
  expect(renderSvg(sceneOf(rect), '')).not.toContain('stroke')
  const dashed = renderSvg(sceneOf({ ...rect, stroke: '#456', dash: [4, 2] }), '')
  expect(dashed).toContain('stroke="#456" stroke-width="1" stroke-dasharray="4 2"')
  const path = {
    type: 'path',
    data: 'M0 0H9',
    fill: null,
    stroke: '#456',
    strokeWidth: 1.5,
  } as const
  expect(renderSvg(sceneOf({ ...path, dash: [] }), '')).toContain(
    '<path d="M0 0H9" fill="none" stroke="#456" stroke-width="1.5" stroke-linecap="round"',
  )
})

test('a text is held at its width only where a wider face would carry it out of its box', () => {
  const inBox = (width: number, written: Shape) =>
    renderSvg(sceneOf({ ...rect, box: { ...box, width } }, written), '')
  // 443 is 20.3 px wide in the bundled font and 21.0 px in the widest one, from x = 5 on.
  expect(inBox(26.5, text)).toContain('>443</text>')
  expect(inBox(26.5, text)).not.toContain('textLength')
  expect(inBox(25.5, text)).toContain('textLength')
  expect(inBox(25.5, { ...text, text: '' })).not.toContain('textLength')
  expect(inBox(25.5, { ...text, text: 'Ж' })).not.toContain('textLength')
})

test('a text without a box is held where it would reach the next one in its line', () => {
  const beside = (x: number, y: number) =>
    renderSvg(sceneOf(text, { ...text, at: { x, y } }), '').match(/textLength/g)?.length ?? 0
  expect(beside(31, 15)).toBe(0)
  expect(beside(28, 15)).toBe(1)
  expect(beside(28, 40)).toBe(0)
})

test('for editing no text has a width of its own', () => {
  const tight = sceneOf({ ...rect, box: { ...box, width: 25 } }, text)
  expect(renderSvg(tight, '', { editable: true })).not.toContain('textLength')
})

test('where a text is anchored is said unless it is its start', () => {
  expect(renderSvg(sceneOf(text), '')).not.toContain('text-anchor')
  expect(renderSvg(sceneOf({ ...text, anchor: 'middle' }), '')).toContain('text-anchor="middle"')
})
