import type { Verification } from '#core/rules/verification/check-result.ts'
import {
  holdsVerification,
  readVerificationFile,
} from '#core/rules/verification/read-verification.ts'
import { readBytes } from '#platform/hand-over.ts'
import type { Action, OpeningSource, RefusedResults } from '#state/app-state.ts'

/** Largest file that is looked at, in bytes; more than any result. */
const largestFile = 8_000_000

/** Something that may hold results, and where it comes from. */
export type ResultsSource = { readonly source: OpeningSource; readonly content: Blob }

export const toResultsSource = (file: File): ResultsSource => ({
  source: { kind: 'file', name: file.name },
  content: file,
})

/** Reads results, and says of each source that holds none why. Never rejects. */
export async function readResults(
  from: readonly ResultsSource[],
  update: (action: Action) => void,
): Promise<void> {
  const runs: Verification[] = []
  const refused: RefusedResults[] = []
  for (const { source, content } of from) {
    const bytes = await readStart(content)
    const read = bytes && readVerificationFile(bytes)
    if (read?.ok) runs.push(read.value)
    else refused.push({ source, problem: read ? read.problem.kind : 'unreadable' })
  }
  update({ type: 'read-results', runs, refused })
}

/** Whether one of them claims to hold results. */
export async function someHoldResults(from: readonly ResultsSource[]): Promise<boolean> {
  for (const { content } of from) {
    const bytes = await readStart(content)
    if (bytes && holdsVerification(bytes)) return true
  }
  return false
}

/** Of a file that is too large only as much as shows that it is; null where it cannot be read. */
async function readStart(file: Blob): Promise<Uint8Array | null> {
  const bytes = await readBytes(file.size > largestFile ? file.slice(0, largestFile + 1) : file)
  return bytes.ok ? bytes.value : null
}
