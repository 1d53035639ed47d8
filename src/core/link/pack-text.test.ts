import { expect, test } from 'vitest'
import { seededRandom } from '#core/testing/seeded-random.ts'
import { packText, unpackText } from './pack-text.ts'

/** A text of ASCII signs that deflating hardly shortens. */
function aDenseText(length: number): string {
  const draw = seededRandom(3)
  return Array.from({ length }, () => String.fromCharCode(33 + draw(90))).join('')
}

test('what was packed is unpacked as it was', () => {
  for (const text of ['', 'edge=off', '本社 · 👩‍💻', 'x'.repeat(262_144), aDenseText(10_000)]) {
    expect(unpackText(packText(text))).toEqual({ ok: true, value: text })
  }
})

test('wherever a packed text was cut, it is not taken for the whole', () => {
  const packed = packText(`title=${aDenseText(120)}&edge=off`)
  for (let length = 0; length < packed.length; length++) {
    expect(unpackText(packed.slice(0, length))).toEqual({ ok: false, problem: 'unreadable' })
  }
})

test('a text beyond 256 KiB is too large, however short it packs', () => {
  expect(unpackText(packText('x'.repeat(262_145)))).toEqual({ ok: false, problem: 'too-large' })
})

test('beyond 64 KiB of packed text nothing is unpacked, however little would come of it', () => {
  const packed = packText(aDenseText(60_000))
  expect(packed.length).toBeGreaterThan(65_536)
  expect(unpackText(packed)).toEqual({ ok: false, problem: 'too-large' })
})
