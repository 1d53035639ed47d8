import { expect, test } from 'vitest'
import { decodeTable } from './decode-table.ts'

const shiftJis = new TextDecoder('shift_jis', { fatal: true })

const decode = (bytes: Uint8Array) =>
  decodeTable(bytes, (given) => {
    try {
      return shiftJis.decode(given)
    } catch {
      return null
    }
  })

const utf16 = (text: string, mark: string) =>
  new Uint8Array(Uint16Array.from(`${mark}${text}`, (unit) => unit.charCodeAt(0)).buffer)

test.each([
  ['UTF-8', new TextEncoder().encode('名前,DC\r\n')],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeff名前,DC\r\n')],
  ['UTF-16, as Excel has it', utf16('名前,DC\r\n', '\ufeff')],
  ['UTF-16, the other way', utf16('名前,DC\r\n', '\ufeff').map((_, at, all) => all[at ^ 1] ?? 0)],
  ['Shift_JIS', new Uint8Array([0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x44, 0x43, 0x0d, 0x0a])],
])('%s is read', (_, bytes) => {
  expect(decode(bytes)).toEqual({ ok: true, value: '名前,DC\r\n' })
})

test('half-width kana and the signs of Windows are read', () => {
  const bytes = new Uint8Array([0xbb, 0xb0, 0xca, 0xde, 0x20, 0x87, 0x40, 0x81, 0x60])
  expect(decode(bytes)).toEqual({ ok: true, value: 'ｻｰﾊﾞ ①～' })
})

test.each([
  ['workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ['not-text', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
  ['not-text', [0x25, 0x50, 0x44, 0x46, 0x00, 0x01]],
])('a %s is refused', (kind, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ ok: false, problem: { kind } })
})

test('a file that is too large is refused', () => {
  expect(decode(new Uint8Array(8_000_001))).toMatchObject({ problem: { kind: 'too-large' } })
})
