import { expect, test } from 'vitest'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { isUpright, smallestOnPaper } from './paper-room.ts'

test('a picture that is wide or square stays on a landscape page, a high one gets an upright one', () => {
  expect(isUpright({ width: 1600, height: 900 })).toBe(false)
  expect(isUpright({ width: 1200, height: 900 })).toBe(false)
  expect(isUpright({ width: 900, height: 900 })).toBe(true)
  expect(isUpright({ width: 900, height: 1600 })).toBe(true)
})

test('the smallest text is known in pt, half as large again on A3, and smaller in a wide picture', () => {
  const scene = composeScene(defaultLayouts.en, {
    messages: messagesFor('en'),
    theme: 'print',
    title: '',
    ground: 'transparent',
    legend: true,
  })
  const wide = { ...scene, size: { ...scene.size, width: 4 * scene.size.width } }
  const wider = { ...scene, size: { ...scene.size, width: 8 * scene.size.width } }
  expect(smallestOnPaper(wide, 'a4')).toBeCloseTo((11 * 273 * 72) / (wide.size.width * 25.4), 5)
  expect(smallestOnPaper(wide, 'a3') / smallestOnPaper(wide, 'a4')).toBeCloseTo(Math.SQRT2, 5)
  expect(smallestOnPaper(wider, 'a4')).toBeCloseTo(smallestOnPaper(wide, 'a4') / 2, 5)
})
