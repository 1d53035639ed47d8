import { decodeTable, largestTable } from '#core/deployment/import/decode-table.ts'
import type { TableProblem } from '#core/deployment/import/host-import.ts'
import { fail, type Result } from '#core/kit/result.ts'
import { decodeShiftJis } from '#platform/decode-shift-jis.ts'
import { readBytes } from '#platform/hand-over.ts'

export type FileProblem = TableProblem | { readonly kind: 'unreadable' }

/** The text of a file; of one that is too large only as much is read as shows that it is. */
export async function readFile(file: File): Promise<Result<string, FileProblem>> {
  const bytes = await readBytes(file.slice(0, largestTable + 1))
  return bytes.ok ? decodeTable(bytes.value, decodeShiftJis) : fail({ kind: 'unreadable' })
}
