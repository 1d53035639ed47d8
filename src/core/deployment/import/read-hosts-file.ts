import type { HostImport, ImportRow, UnreadRow } from './host-import.ts'
import { readRow } from './read-row.ts'
import type { HostsLine } from './split-hosts-file.ts'

/** What every machine's own hosts file has: itself, its link and everybody. */
const ownAddress = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|::1?$|f[ef][0-9a-f]{0,2}::)/i

const longestQuote = 60

/** The hosts of a hosts file, of which aliases and comments tell the roles. */
export function readHostsFile(lines: readonly HostsLine[]): HostImport {
  const rows: ImportRow[] = []
  const unread: UnreadRow[] = []
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    if (line.kind === 'host' && !ownAddress.test(line.address)) {
      const { name, address, words: hints } = line
      const texts = { name, address, zone: '', serves: '' }
      const role = { cells: [], isFromAbove: false, hints }
      rows.push(readRow({ number, id: null, texts, role, tells: [] }, () => null))
    } else if (line.kind === 'host') {
      unread.push({ number, reason: 'loopback', text: line.address })
    } else if (line.kind === 'comment') {
      unread.push({ number, reason: 'comment', text: line.text.slice(0, longestQuote) })
    }
  }
  return { rows, unread, unused: [] }
}
