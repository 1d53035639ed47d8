import { expect, test } from 'vitest'
import type { Box, Point } from '#core/kit/geometry.ts'
import type {
  Scene,
  SceneChip,
  SceneConnection,
  SceneHost,
  SceneZone,
  Shape,
} from '#core/scene/scene.ts'
import { type FaultKind, faultKinds, measurePicture } from './measure-picture.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const at = (x: number, y: number): Point => ({ x, y })

const aRect = (area: Box): Shape => ({
  type: 'rect',
  box: area,
  radius: 0,
  fill: '#ffffff',
  stroke: null,
  strokeWidth: 1,
  dash: [],
})
const aSign = ({ x, y }: Point): Shape => ({
  type: 'rect',
  box: box(x, y, 14, 14),
  radius: 7,
  fill: '#000000',
  stroke: '#ffffff',
  strokeWidth: 1,
  dash: [],
})
const aText = (text: string, where: Point): Shape => ({
  type: 'text',
  text,
  at: where,
  anchor: 'start',
  size: 12,
  weight: 400,
  fill: '#000000',
})

const aZone = (id: string, area: Box): SceneZone => ({
  id,
  label: id,
  box: area,
  title: box(area.x + 10, area.y + 8, 60, 16),
  shapes: [aRect(area), aText(id, at(area.x + 10, area.y + 20))],
})
const aHost = (id: string, zone: string, area: Box): SceneHost => ({
  id,
  label: id,
  box: area,
  zone,
  stands: [id],
  rows: [],
  shapes: [aRect(area), aText(id, at(area.x + 10, area.y + 20))],
})
const aChip = (id: string, area: Box): SceneChip => ({
  id,
  label: id,
  box: area,
  flows: [],
  shapes: [aRect(area), aText('TCP 1', at(area.x + 4, area.y + 14))],
})

function aConnection(id: string, between: readonly [string, string], points: Point[], label: Box) {
  const [source, destination] = between
  const chips = [aChip(`${id}:chip`, label)]
  const connection: SceneConnection = {
    id,
    label: id,
    box: box(0, 0, 0, 0),
    shapes: [],
    source,
    destination,
    stands: [id],
    points,
    chipsId: `${id}:chips`,
    chipsBox: label,
    chips,
  }
  return connection
}

/** Two zones, a client with two hosts and a server with one, and a line from each client host. */
const clean: Scene = {
  size: { width: 520, height: 320 },
  ground: null,
  title: '',
  description: '',
  zones: [aZone('client', box(20, 20, 140, 280)), aZone('server', box(340, 20, 160, 280))],
  hosts: [
    aHost('agent', 'client', box(40, 60, 100, 60)),
    aHost('browser', 'client', box(40, 160, 100, 60)),
    aHost('server', 'server', box(360, 60, 120, 160)),
  ],
  connections: [
    aConnection('first', ['agent', 'server'], [at(140, 90), at(360, 90)], box(210, 80, 80, 20)),
    aConnection(
      'second',
      ['browser', 'server'],
      [at(140, 190), at(360, 190)],
      box(210, 180, 80, 20),
    ),
  ],
  legend: null,
  origin: { x: 0, y: 0 },
  notes: [],
}

const withHost = (id: string, change: Partial<SceneHost>): Scene => ({
  ...clean,
  hosts: clean.hosts.map((host) => (host.id === id ? { ...host, ...change } : host)),
})
const withConnection = (id: string, change: Partial<SceneConnection>): Scene => ({
  ...clean,
  connections: clean.connections.map((connection) =>
    connection.id === id ? { ...connection, ...change } : connection,
  ),
})
const withChip = (area: Box): Scene => withConnection('first', { chips: [aChip('moved', area)] })
const withPoints = (...points: readonly Point[]): Scene => withConnection('first', { points })

const withSign = (id: string, corner: Point): Scene =>
  withHost(id, {
    shapes: [aRect(box(40, 60, 100, 60)), aText(id, at(50, 80)), aSign(corner)],
  })

const injected: Readonly<Record<FaultKind, Scene>> = {
  'host over host': withHost('browser', { box: box(40, 110, 100, 60) }),
  'host outside its zone': withHost('browser', { box: box(80, 160, 100, 60) }),
  'zone over zone': {
    ...clean,
    zones: clean.zones.map((zone) => ({ ...zone, box: { ...zone.box, width: 330 } })),
  },
  'chip over chip': withChip(box(210, 170, 80, 20)),
  'chip over host': withChip(box(100, 80, 80, 20)),
  'chip over zone title': withChip(box(345, 30, 60, 20)),
  'chip outside its label': withChip(box(210, 90, 80, 20)),
  'label off its line': withConnection('first', { chipsBox: box(210, 100, 80, 20) }),
  'line through host': withPoints(at(140, 90), at(160, 90), at(160, 175), at(30, 175), at(360, 90)),
  'line through foreign chips': withPoints(
    at(140, 90),
    at(200, 90),
    at(200, 185),
    at(320, 185),
    at(320, 90),
    at(360, 90),
  ),
  'line through zone title': withPoints(
    at(140, 90),
    at(330, 90),
    at(330, 35),
    at(380, 35),
    at(380, 60),
  ),
  'line end off its card': withPoints(at(140, 90), at(352, 90)),
  'line over line': withPoints(
    at(140, 90),
    at(180, 90),
    at(180, 190),
    at(205, 190),
    at(205, 90),
    at(360, 90),
  ),
  'slanted line': withPoints(at(140, 90), at(200, 90), at(300, 110), at(360, 110)),
  'text too wide': withHost('agent', {
    shapes: [aRect(box(40, 60, 100, 60)), aText('a name that is much too long', at(50, 80))],
  }),
  'sign over text': withSign('agent', at(50, 70)),
  'sign over host': withSign('agent', at(33, 155)),
  'sign over chip': withSign('agent', at(205, 75)),
  'sign over sign': withHost('agent', {
    shapes: [aRect(box(40, 60, 100, 60)), aSign(at(33, 53)), aSign(at(40, 53))],
  }),
  'line through sign': withSign('agent', at(145, 84)),
  'outside the picture': { ...clean, size: { width: 480, height: 320 } },
}

test('a clean picture has no fault of any kind', () => {
  const { faults, faultsByKind } = measurePicture(clean)
  expect(Object.entries(faultsByKind).filter(([, count]) => count > 0)).toEqual([])
  expect(faults).toBe(0)
})

test.each(faultKinds)('an injected fault is seen: %s', (kind) => {
  const { faults, faultsByKind } = measurePicture(injected[kind])
  expect(faultsByKind[kind]).toBeGreaterThan(0)
  expect(faults).toBeGreaterThan(0)
})

test('a sign on the corner of its card, or inside of its chip, is no fault', () => {
  const chip = aChip('chip', box(210, 80, 80, 20))
  const signed = withConnection('first', {
    chips: [{ ...chip, shapes: [aRect(chip.box), aSign(at(213, 83)), aText('1', at(240, 94))] }],
  })
  for (const scene of [signed, withSign('agent', at(33, 53))])
    expect(measurePicture(scene).faults).toBe(0)
})

test('a text that sticks out of its chip is seen', () => {
  const chip = aChip('chip', box(210, 80, 80, 20))
  const wide = { ...chip, shapes: [aText('SMB TCP/UDP 137, 139, 445', at(214, 94))] }
  expect(
    measurePicture(withConnection('first', { chips: [wide] })).faultsByKind['text too wide'],
  ).toBe(1)
})

test('a part on the border of a card does not hide where the card ends', () => {
  const card = box(360, 60, 120, 160)
  const tabbed = withHost('server', {
    box: box(360, 49, 120, 171),
    shapes: [aRect(card), aRect(box(400, 49, 60, 22))],
  })
  const above = aHost('central', 'server', box(360, 230, 120, 40))
  const up = aConnection(
    'third',
    ['central', 'server'],
    [at(420, 230), at(420, 220)],
    box(380, 0, 0, 0),
  )
  const scene = {
    ...tabbed,
    hosts: [...tabbed.hosts, above],
    connections: [...tabbed.connections, up],
  }
  expect(measurePicture(scene).faultsByKind['line end off its card']).toBe(0)
})

test('crossings, bends, length and size are measured', () => {
  const metrics = measurePicture(
    withPoints(at(140, 90), at(180, 90), at(180, 210), at(330, 210), at(330, 90), at(360, 90)),
  )
  expect(metrics).toMatchObject({ crossings: 2, bends: 4, size: clean.size })
  expect(metrics.length).toBe(40 + 120 + 150 + 120 + 30 + 220)
})
