import { expect, test } from 'vitest'
import { isTrueCanvas } from './is-true-canvas.ts'

/** A context that keeps single pixels in plain colours, and changes them as they are read. */
function createContext(change: (value: number, at: number) => number) {
  const pixels: number[] = []
  return {
    fillStyle: '',
    fillRect(x: number, y: number): void {
      const colour = this.fillStyle.match(/\d+/g)?.map(Number) ?? []
      pixels.splice(4 * (16 * y + x), 4, ...colour, 255)
    },
    getImageData: () => ({ data: pixels.map(change) }),
  }
}

test.each([
  ['gives back what was drawn', (value: number) => value],
  ['changes the last bit of some pixels', (value: number, at: number) => value ^ (at % 7 && 1)],
  ['changes the opacity a little', (value: number, at: number) => value - (at % 4 === 3 ? 2 : 0)],
])('a canvas that %s is true', (_, change) => {
  expect(isTrueCanvas(createContext(change))).toBe(true)
})

test.each([
  ['white', () => 255],
  ['nothing', () => 0],
  ['noise', (_: number, at: number) => (at * 7919) % 256],
  ['half of the opacity', (value: number, at: number) => (at % 4 === 3 ? 128 : value)],
  ['one pixel in another colour', (value: number, at: number) => (at === 400 ? value + 20 : value)],
])('a canvas that gives %s is not', (_, change) => {
  expect(isTrueCanvas(createContext(change))).toBe(false)
})

test('a canvas that gives too little is not true', () => {
  const context = { ...createContext((value) => value), getImageData: () => ({ data: [] }) }
  expect(isTrueCanvas(context)).toBe(false)
})
