import { expect, test } from 'vitest'
import { fitView, zooms } from './fit-view.ts'

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

test('where the whole would be illegible, it is read from its left', () => {
  const { x, zoom } = fitView(picture, phone)
  expect(zoom).toBe(zooms.reading)
  expect(x).toBe(4)
})

test('the part that is read is the one about what is selected, and never beyond the picture', () => {
  const middle = fitView(picture, phone, { about: { x: 480, y: 280, width: 40, height: 40 } })
  expect(middle.x + 500 * middle.zoom).toBeCloseTo(phone.width / 2)
  const end = fitView(picture, phone, { about: { x: 980, y: 580, width: 20, height: 20 } })
  expect(end.x + picture.width * end.zoom).toBeCloseTo(phone.width - 4)
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
