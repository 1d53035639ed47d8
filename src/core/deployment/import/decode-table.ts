import { fail, type Result, succeed } from '#core/kit/result.ts'
import { decodeText } from '#core/text/decode-text.ts'
import type { TableProblem } from './host-import.ts'

/** Largest table that is read, in bytes or characters. */
export const largestTable = 8_000_000

/** Text in the code page of Japanese Windows; null for bytes that are none. The caller has it. */
export type DecodeShiftJis = (bytes: Uint8Array) => string | null

/** The first bytes of .xlsx and of .xls. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const

/**
 * The text of a file: UTF-16 where a byte order mark says so, UTF-8 if it can be that, and else
 * Shift_JIS, in which Japanese Excel saves CSV. Bytes that are UTF-8 by chance are next to unknown.
 */
export function decodeTable(
  bytes: Uint8Array,
  decodeShiftJis: DecodeShiftJis,
): Result<string, TableProblem> {
  if (bytes.length > largestTable) return fail({ kind: 'too-large' })
  if (workbooks.some((start) => start.every((byte, index) => bytes[index] === byte))) {
    return fail({ kind: 'workbook' })
  }
  const text = decodeText(bytes)
  const isUnicode = !text.includes('\ufffd') && (text !== '' || bytes.length === 0)
  const decoded = isUnicode ? text : decodeShiftJis(bytes)
  // No table has it, nearly every binary file does.
  if (decoded === null || decoded.includes('\0')) return fail({ kind: 'not-text' })
  return succeed(decoded)
}
