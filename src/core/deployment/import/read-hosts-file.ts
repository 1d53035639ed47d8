import { cleanName } from '../clean-name.ts'
import type { HostImport, ImportRow, UnreadRow } from './host-import.ts'
import { readAddressCell } from './read-addresses.ts'
import type { HostsLine } from './split-hosts-file.ts'
import { suggestRole } from './suggest-role.ts'

/** What every machine's own hosts file has: itself, its link and everybody. */
const ownAddress = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|::1?$|f[ef][0-9a-f]{0,2}::)/i

/** The hosts of a hosts file, of which aliases and comments tell the roles. */
export function readHostsFile(lines: readonly (HostsLine | null)[]): HostImport {
  const rows: ImportRow[] = []
  const unread: UnreadRow[] = []
  for (const [index, line] of lines.entries()) {
    if (!line) continue
    const number = index + 1
    const name = cleanName(line.name)
    if (name === null || ownAddress.test(line.address)) {
      const reason = name === null ? 'long-name' : 'loopback'
      unread.push({ number, reason, text: line.address })
      continue
    }
    const kind = suggestRole(line.words) ?? suggestRole(name)
    const read = readAddressCell(line.address, '')
    rows.push({ number, id: null, kind, name, ...read, zone: null, serves: null })
  }
  return { rows, unread }
}
