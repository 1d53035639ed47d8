import { expect, test } from 'vitest'
import { findHiddenSides, fitView, keepInView, zooms } from './fit-view.ts'

const picture = { width: 1000, height: 600 }
const phone = { width: 360, height: 500 }

test('a large frame shows the whole picture above the tools', () => {
  const { x, y, zoom } = fitView(picture, { width: 1132, height: 780 })
  expect(zoom).toBeCloseTo(1.124)
  expect(x).toBeCloseTo(4)
  expect(y + picture.height * zoom).toBeLessThanOrEqual(680)
})

test('a small picture is not blown up', () => {
  const { zoom } = fitView({ width: 100, height: 100 }, { width: 1132, height: 780 })
  expect(zoom).toBe(zooms.fitted)
})

test('where the whole would be illegible, it is read from its beginning', () => {
  const { x, y, zoom } = fitView({ width: 1000, height: 900 }, phone)
  expect({ x, y, zoom }).toEqual({ x: 4, y: 0, zoom: zooms.reading })
})

test('a roomy frame shows all of a large picture while names are told apart', () => {
  const frame = { width: 1132, height: 780 }
  expect(fitView({ width: 2600, height: 1200 }, frame).zoom).toBeCloseTo(1124 / 2600)
  expect(fitView({ width: 3300, height: 1200 }, frame).zoom).toBe(zooms.reading)
})

test('a part of a larger one is around its centre, in a roomy frame, and never beside the picture', () => {
  const frame = { width: 1132, height: 780 }
  const large = { width: 4000, height: 2000 }
  const centred = (x: number, y: number) => {
    const centre = { x: x - 100, y: y - 60, width: 200, height: 120 }
    return fitView(large, frame, { centre })
  }
  const { x, y, zoom } = centred(2000, 1000)
  expect([x + 2000 * zoom, y + 1000 * zoom]).toEqual([
    expect.closeTo(4 + 1124 / 2, 0),
    expect.closeTo(4 + 676 / 2, 0),
  ])
  expect(centred(200, 100)).toMatchObject({ x: 4, y: 4 })
  expect(centred(3900, 1900).x + large.width * zoom).toBeCloseTo(frame.width - 4, 0)
  const corner = fitView(large, phone)
  expect(fitView(large, phone, { centre: { x: 2000, y: 1000, width: 1, height: 1 } })).toEqual(
    corner,
  )
})

test('all of its height or width is shown where letters get only a little smaller', () => {
  const high = fitView({ width: 1000, height: 630 }, phone)
  expect(high.zoom).toBeCloseTo(448 / 630)
  const wide = fitView({ width: 960, height: 4000 }, { width: 700, height: 500 })
  expect(wide.zoom).toBeCloseTo(692 / 960)
  expect(wide).toMatchObject({ x: 4, y: 4 })
})

test('what is looked at is seen, no farther from the beginning than needed', () => {
  const about = (x: number, y: number) =>
    fitView({ width: 1000, height: 900 }, phone, { about: [{ x, y, width: 100, height: 60 }] })
  expect(about(40, 40)).toMatchObject({ x: 4, y: 0 })
  // The card and the ground around it end where the room does.
  const { x, y, zoom } = about(700, 40)
  expect([x + 812 * zoom, y]).toEqual([expect.closeTo(phone.width - 4, 0), 0])
})

test('of what is too large for the frame the first is shown', () => {
  const cards = Array.from({ length: 30 }, (_, at) => ({
    x: 40,
    y: 100 + 120 * at,
    width: 100,
    height: 100,
  }))
  expect(fitView({ width: 1000, height: 4000 }, phone, { about: cards })).toMatchObject({ y: 0 })
})

test('a view is moved as little as shows the whole picture, at its zoom', () => {
  const frame = { width: 1132, height: 780 }
  const seen = { x: 40, y: 40, zoom: 1 }
  expect(keepInView(seen, picture, frame, [])).toEqual(seen)
  expect(keepInView({ x: 300, y: 100, zoom: 1 }, picture, frame, [])).toEqual({
    x: 128,
    y: 80,
    zoom: 1,
  })
})

test('of a picture that is larger than the frame only what is looked at is brought into view', () => {
  const frame = { width: 1132, height: 780 }
  const view = { x: -100, y: -100, zoom: 2 }
  expect(keepInView(view, picture, frame, [])).toEqual(view)
  const card = { x: 900, y: 100, width: 80, height: 40 }
  const { x, y } = keepInView(view, picture, frame, [card])
  expect([x + 992 * 2, y]).toEqual([frame.width - 4, view.y])
})

test('the sides are known behind which the picture goes on', () => {
  expect(findHiddenSides({ x: 4, y: 0, zoom: 0.75 }, picture, phone)).toEqual(['right'])
  expect(findHiddenSides({ x: -50, y: -50, zoom: 1 }, picture, phone)).toEqual([
    'left',
    'top',
    'right',
    'bottom',
  ])
  // The picture's own edge is empty.
  expect(findHiddenSides({ x: -6, y: -6, zoom: 1 }, picture, { width: 990, height: 590 })).toEqual(
    [],
  )
})

test('the whole is shown on wish, however small', () => {
  const { zoom } = fitView(picture, phone, { whole: true })
  expect(picture.width * zoom).toBeLessThanOrEqual(phone.width)
})

test('in a low frame the whole stands beside the tools, where it is larger than above them', () => {
  const low = fitView(picture, { width: 800, height: 240 }, { whole: true })
  expect(low.x).toBeGreaterThan(200)
  expect(low.zoom).toBeCloseTo(232 / 600)
})
