import { isPng } from '#core/exports/png/png-chunks.ts'
import { largestDocument } from '#core/opening/opening.ts'
import { readDocument } from '#core/opening/read-document.ts'
import { type HandedOver, readBytes } from '#platform/hand-over.ts'
import { pause } from '#platform/pause.ts'
import type { Action, OpeningSource } from '#state/app-state.ts'

/** Opens a file or a text: a deployment takes the place of the one on the screen. Never rejects. */
export async function openHandedOver(
  handed: HandedOver,
  textFrom: 'clipboard' | 'dropped-text',
  update: (action: Action) => void,
): Promise<void> {
  if (handed.kind === 'files') {
    const problem = { kind: 'several', count: handed.count } as const
    update({ type: 'refuse-opening', source: { kind: textFrom }, problem })
    return
  }
  const source: OpeningSource =
    handed.kind === 'file' ? { kind: 'file', name: handed.file.name } : { kind: textFrom }
  const bytes =
    handed.kind === 'file' ? await readFile(handed.file) : new TextEncoder().encode(handed.text)
  if (bytes === null) {
    update({ type: 'refuse-opening', source, problem: { kind: 'unreadable' } })
    return
  }
  const opening = await readDocument(bytes, pause)
  if (opening.ok) update({ type: 'open-deployment', source, opened: opening.value })
  else {
    const isCopied = handed.kind === 'file' && textFrom === 'clipboard' && isPng(bytes)
    const problem =
      isCopied && opening.problem.kind === 'not-portscape'
        ? ({ kind: 'clipboard-picture' } as const)
        : opening.problem
    update({ type: 'refuse-opening', source, problem })
  }
}

/** Of a file that is too large only as much as shows that it is. */
async function readFile(file: File): Promise<Uint8Array | null> {
  const part = file.size > largestDocument ? file.slice(0, largestDocument + 1) : file
  const bytes = await readBytes(part)
  return bytes.ok ? bytes.value : null
}
