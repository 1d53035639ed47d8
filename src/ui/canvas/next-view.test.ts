import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { fitView } from './fit-view.ts'
import { nextView, type Pictured } from './next-view.ts'

const frame = { width: 1132, height: 780 }

/** Cards under each other, each for the hosts that its text names. */
function picture(cards: readonly string[], size = { width: 1000, height: 600 }): Pictured {
  const hosts = cards.map((card, at) => ({
    id: card.slice(0, 1),
    stands: [...card],
    box: { x: 20, y: 20 + 100 * at, width: 120, height: 80 },
  }))
  return { scene: { size, hosts, zones: [] }, frame, deployment: defaultDeployment, about: [] }
}

const edited = (now: Pictured): Pictured => ({
  ...now,
  deployment: applyEdit(defaultDeployment, { kind: 'set-title', title: 'another' }),
})

const before = picture(['abc', 'd'])
const fitted = fitView(before.scene.size, frame)
const follows = { view: fitted, follows: true, whole: false }
const chosen = (x: number, y: number, zoom: number) => ({
  view: { x, y, zoom },
  follows: false,
  whole: false,
})

test('the picture is fitted again when the frame changes', () => {
  const narrow = { ...before, frame: { width: 800, height: 780 } }
  expect(nextView(before, narrow, follows)).toEqual(fitView(before.scene.size, narrow.frame))
})

test('a host that comes, goes or is renamed leaves the zoom', () => {
  for (const cards of [['abcx', 'd'], ['abc'], ['abc', 'd'], ['abc', 'd', 'x']]) {
    const now = edited(picture(cards, { width: 1010, height: 700 }))
    expect(nextView(before, now, follows)?.zoom).toBe(fitted.zoom)
  }
})

test('a picture that was moved for a host stands as before once that is gone', () => {
  const width = frame.width / fitted.zoom
  const wide = picture(['abc', 'd'], { width, height: 600 })
  const view = fitView(wide.scene.size, frame)
  const moved = { ...follows, view: { ...view, x: view.x - 30 } }
  expect(nextView(picture(['abc', 'd', 'x']), edited(wide), moved)?.x).toBeCloseTo(view.x)
})

test('a host that comes is brought into view', () => {
  const cards = ['abc', 'd', 'e', 'f', 'g', 'h', 'x']
  const now = edited(picture(cards, { width: 1000, height: 800 }))
  const { y = 0, zoom = 0 } = nextView(picture(cards.slice(0, -1)), now, follows) ?? {}
  expect(y + 700 * zoom).toBeLessThanOrEqual(frame.height - 100)
})

test('the picture is fitted when most of it would leave the window', () => {
  const now = edited(picture(['abc', 'd', 'x'], { width: 3000, height: 1600 }))
  expect(nextView(before, now, follows)).toEqual(fitView(now.scene.size, frame))
})

test('the picture is fitted for other options, several hosts, and another language', () => {
  const size = { width: 1010, height: 700 }
  const wanted = fitView(size, frame)
  const options = applyEdit(defaultDeployment, { kind: 'set-options', change: { iis: 'default' } })
  const others = { ...picture(['abc', 'd'], size), deployment: options }
  expect(nextView(before, others, follows)).toEqual(wanted)
  expect(nextView(before, edited(picture(['abcxy', 'd'], size)), follows)).toEqual(wanted)
  expect(nextView(before, picture(['abc', 'd'], size), follows)).toEqual(wanted)
})

test('a card that is split shows what came of it', () => {
  const size = { width: 1000, height: 3000 }
  const now = picture(['a', 'b', 'c', 'd'], size)
  expect(nextView(before, now, follows)).toEqual(fitView(size, frame))
  expect(nextView(before, now, chosen(10, 10, 1.1))).toEqual(fitView(size, frame))
})

test('a view of a part stays as large as it was chosen, and shows the cards that changed', () => {
  const now = picture(['a', 'b', 'c', 'd'], { width: 1000, height: 900 })
  const at = chosen(-100, -600, 2)
  const { y = 0, zoom } = nextView(before, now, at) ?? {}
  expect(zoom).toBe(2)
  expect(y + 20 * 2).toBeGreaterThanOrEqual(0)
  expect(nextView(before, edited(picture(['abc', 'd'])), at)).toBeNull()
})

test('a view that the user has chosen is fitted when nothing would be seen', () => {
  const now = picture(['d'], { width: 200, height: 150 })
  const lost = nextView(picture(['abc', 'd']), now, chosen(-3000, 0, 4))
  expect(lost).toEqual(fitView({ width: 200, height: 150 }, frame))
})

test('another network is fitted, whatever was looked at before', () => {
  const other = picture(['d', 'u', 'v', 'w', 'x'])
  const now = { ...other, frame }
  expect(nextView(before, now, chosen(-200, -100, 2))).toEqual(fitView(other.scene.size, frame))
  const more = picture(['abc', 'd', 'x'])
  expect(nextView(before, more, chosen(-20, -10, 2))?.zoom).toBe(2)
})

test('a large picture whose corner is empty begins at its first zone', () => {
  const size = { width: 1000, height: 1500 }
  const phone = { width: 360, height: 500 }
  const zone = (x: number, y: number) => ({ box: { x, y, width: 300, height: 200 } })
  const look = (...zones: ReturnType<typeof zone>[]) =>
    nextView(
      before,
      { ...before, scene: { size, hosts: before.scene.hosts, zones }, frame: phone },
      follows,
    )
  expect(look(zone(700, 0), zone(20, 20))).toEqual(fitView(size, phone))
  // All of it, and the ground around it, above the tools.
  const { x, y, zoom } = look(zone(700, 0), zone(20, 900)) ?? fitted
  expect([x, y + 1112 * zoom]).toEqual([4, expect.closeTo(448, 0)])
})
