import { expect, test } from 'vitest'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene, type SceneSettings } from './compose-scene.ts'
import { drawNotes } from './draw-notes.ts'
import type { Shape } from './scene.ts'
import { themes } from './theme.ts'

const compose = (change: Partial<SceneSettings> = {}, picture = defaultLayouts.en) =>
  composeScene(picture, {
    messages: messagesFor('en'),
    theme: 'light',
    title: '',
    ground: 'theme',
    legend: true,
    ...change,
  })

const textsOf = (shapes: readonly Shape[] = []) =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []))

const alone = { ...defaultLayouts.en, connections: [], flows: [] }

test('the ground is the theme’s or none', () => {
  expect(compose().ground).toBe(themes.light.ground)
  expect(compose({ theme: 'dark' }).ground).toBe(themes.dark.ground)
  expect(compose({ ground: 'transparent' }).ground).toBeNull()
})

test('a picture without a title of its own has the product’s', () => {
  expect(compose().title).toBe('Apex One network ports')
  expect(compose({ title: 'Branch' }).title).toBe('Branch')
  expect(compose().description).toMatch(/^9 hosts, 19 flows\./)
})

test('the legend explains the families that are there, in their order, and the arrow', () => {
  expect(compose().legend?.label).toBe(
    [
      'HTTPS',
      'HTTP (not encrypted)',
      'Directory (LDAP, RPC)',
      'Database',
      'UDP',
      'TCP (protocol not printed)',
      'Initiator to listener; replies are implied',
    ].join(', '),
  )
  expect(compose({ legend: false }).legend).toBeNull()
  expect(compose({}, alone).legend).toBeNull()
})

test('the legend breaks into rows within the picture’s width, none of them empty', () => {
  const { legend } = compose()
  const narrow = compose({}, { ...defaultLayouts.en, size: { width: 240, height: 600 } }).legend
  const rowsOf = (shapes: readonly Shape[] | undefined) =>
    new Set(textsOf(shapes).map(({ at }) => at.y))
  expect(rowsOf(narrow?.shapes).size).toBeGreaterThan(rowsOf(legend?.shapes).size)
  const [first] = textsOf(narrow?.shapes)
  const tiny = compose({}, { ...defaultLayouts.en, size: { width: 60, height: 600 } }).legend
  expect(textsOf(tiny?.shapes)[0]?.at).toEqual(first?.at)
})

test('a table has its heading in bold, and numbers need no families in the legend', () => {
  const portsTable = {
    label: 'Ports',
    heading: ['No.', 'Port'],
    rows: [['1', 'TCP 443']],
    shares: [0.2, 0.8],
  }
  const { notes, legend } = compose({
    numbered: true,
    notes: drawNotes({ titleBlock: null, portsTable }),
  })
  expect(textsOf(notes[0]?.shapes).map(({ text, weight }) => [text, weight])).toEqual([
    ['No.', 600],
    ['Port', 600],
    ['1', 400],
    ['TCP 443', 400],
  ])
  expect(legend?.label).toBe('Initiator to listener; replies are implied')
})

test('a title block is named by its title, or by its lines where it has none', () => {
  const labelOf = (title: string | null) =>
    compose({
      notes: drawNotes({
        titleBlock: { title, lines: ['one', 'two'], link: null },
        portsTable: null,
      }),
    }).notes[0]?.label
  expect(labelOf('Branch')).toBe('Branch')
  expect(labelOf(null)).toBe('one two')
})

test('the size holds everything and the margin on all sides', () => {
  const titled = compose({
    notes: drawNotes({ titleBlock: { title: 'Branch', lines: [], link: null }, portsTable: null }),
    margin: 7,
  })
  const boxes = [...titled.hosts, ...titled.zones, ...titled.notes].map(({ box }) => box)
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  expect(titled.origin).toEqual({ x: left - 7, y: top - 7 })
})

test('a host says on what it listens, and that with its zone', () => {
  const labels = compose().hosts.map(({ label }) => label)
  expect(labels).toContain('Apex Central, Server segment, listens on TCP 80, TCP 443, UDP 10323')
  expect(labels).toContain('Web browser, Client segment')
})

test('a line is cut under its chips, whichever way it runs', () => {
  for (const { shapes, chipsBox } of compose().connections) {
    const lines = shapes.flatMap((shape) =>
      shape.type === 'path' && shape.fill === null ? [shape.data] : [],
    )
    expect(lines).toHaveLength(2)
    const [before = '', after = ''] = lines
    const end =
      before
        .match(/([-\d.]+) ([-\d.]+)$/)
        ?.slice(1)
        .map(Number) ?? []
    const start =
      after
        .match(/^M([-\d.]+) ([-\d.]+)/)
        ?.slice(1)
        .map(Number) ?? []
    const gap = Math.hypot((end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0))
    expect([chipsBox.width, chipsBox.height]).toContain(gap)
  }
})
