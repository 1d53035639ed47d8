import { parseIp } from '../addresses/parse-ip.ts'

const hostName = /^[a-z\d_][a-z\d_.-]*$/i

/** One line of a hosts file: `ip name alias # comment`. */
export type HostsLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'comment'; readonly text: string }
  | {
      readonly kind: 'host'
      readonly address: string
      readonly name: string
      /** Aliases and comment: they may say what the host is. */
      readonly words: string
    }

/** Null for a line of some other text. */
function readLine(line: string): HostsLine | null {
  const hash = line.indexOf('#')
  const entry = (hash < 0 ? line : line.slice(0, hash)).trim()
  const comment = hash < 0 ? '' : line.slice(hash + 1).trim()
  if (entry === '') return hash < 0 ? { kind: 'blank' } : { kind: 'comment', text: `# ${comment}` }
  const [address = '', name = '', ...aliases] = entry.split(/\s+/)
  if (!parseIp(address) || ![name, ...aliases].every((word) => hostName.test(word))) return null
  return { kind: 'host', address, name, words: [...aliases, comment].join(' ') }
}

/**
 * The lines of a hosts file; null for any other text. Lines with tabs and without any comment are a
 * spreadsheet's cells as well, which say more.
 */
export function splitHostsFile(text: string): HostsLine[] | null {
  if (text.includes('\t') && !text.includes('#')) return null
  const lines: HostsLine[] = []
  for (const written of text.split(/\r\n?|\n/)) {
    const line = readLine(written)
    if (!line) return null
    lines.push(line)
  }
  return lines.some(({ kind }) => kind === 'host') ? lines : null
}
