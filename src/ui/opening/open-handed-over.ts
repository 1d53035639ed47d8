import { decodeTable } from '#core/deployment/import/decode-table.ts'
import { holdsHosts } from '#core/deployment/import/holds-hosts.ts'
import { isPng } from '#core/exports/png/png-chunks.ts'
import { isFlowTable } from '#core/opening/is-flow-table.ts'
import { largestDocument } from '#core/opening/opening.ts'
import { readDocument } from '#core/opening/read-document.ts'
import { decodeShiftJis } from '#platform/decode-shift-jis.ts'
import { type HandedOver, readBytes } from '#platform/hand-over.ts'
import { pause } from '#platform/pause.ts'
import type { Action, OpeningSource } from '#state/app-state.ts'
import { offerTable } from '#ui/kit/offered-table.ts'
import {
  type ResultsSource,
  readResults,
  someHoldResults,
  toResultsSource,
} from '#ui/kit/read-results.ts'

/**
 * Opens a file or a text: a deployment takes the place of the one on the screen, a table
 * of hosts is looked at first, results of a verification are added to those that are known, also
 * of several files. Never rejects.
 */
export async function openHandedOver(
  handed: HandedOver,
  textFrom: TextSource,
  update: (action: Action) => void,
): Promise<void> {
  const sources = listSources(handed, textFrom)
  if (await someHoldResults(sources)) {
    await readResults(sources, update)
  } else if (handed.kind === 'files') {
    const problem = { kind: 'several', count: handed.files.length } as const
    update({ type: 'refuse-opening', source: { kind: textFrom }, problem })
  } else {
    await openOne(handed, textFrom, update)
  }
}

type TextSource = 'clipboard' | 'dropped-text'

function listSources(handed: HandedOver, textFrom: TextSource): readonly ResultsSource[] {
  if (handed.kind === 'text') {
    return [{ source: { kind: textFrom }, content: new Blob([handed.text]) }]
  }
  const files = handed.kind === 'file' ? [handed.file] : handed.files
  return files.map(toResultsSource)
}

async function openOne(
  handed: Exclude<HandedOver, { kind: 'files' }>,
  textFrom: TextSource,
  update: (action: Action) => void,
): Promise<void> {
  const source: OpeningSource =
    handed.kind === 'file' ? { kind: 'file', name: handed.file.name } : { kind: textFrom }
  const bytes =
    handed.kind === 'file' ? await readFile(handed.file) : new TextEncoder().encode(handed.text)
  if (bytes === null) {
    update({ type: 'refuse-opening', source, problem: { kind: 'unreadable' } })
    return
  }
  const opening = await readDocument(bytes, pause)
  if (opening.ok) {
    update({ type: 'open-deployment', source, opened: opening.value })
    return
  }
  const { problem } = opening
  const isOther = problem.kind === 'not-portscape'
  const table = isOther ? readTable(bytes) : null
  if (table?.kind === 'hosts') {
    offerTable({ fileName: source.kind === 'file' ? source.name : null, text: table.text })
    return
  }
  const isCopied = isOther && textFrom === 'clipboard' && isPngFile(handed, bytes)
  const told = isCopied ? ({ kind: 'clipboard-picture' } as const) : (table ?? problem)
  update({ type: 'refuse-opening', source, problem: told })
}

const isPngFile = (handed: HandedOver, bytes: Uint8Array): boolean =>
  handed.kind === 'file' && isPng(bytes)

/** What table stands in a file: one of hosts goes to the import, one of flows holds no hosts. */
function readTable(
  bytes: Uint8Array,
): { readonly kind: 'hosts'; readonly text: string } | { readonly kind: 'flow-table' } | null {
  const table = decodeTable(bytes, decodeShiftJis)
  if (!table.ok) return null
  if (isFlowTable(table.value)) return { kind: 'flow-table' }
  return holdsHosts(table.value) ? { kind: 'hosts', text: table.value } : null
}

/** Of a file that is too large only as much as shows that it is. */
async function readFile(file: File): Promise<Uint8Array | null> {
  const part = file.size > largestDocument ? file.slice(0, largestDocument + 1) : file
  const bytes = await readBytes(part)
  return bytes.ok ? bytes.value : null
}
