import { parseIp } from '../addresses/parse-ip.ts'

const hostName = /^[a-z\d_][a-z\d_.-]*$/i

/** One line of a hosts file: `ip name alias # comment`. */
export type HostsLine = {
  readonly address: string
  readonly name: string
  /** Aliases and comment: they may say what the host is. */
  readonly words: string
}

const readLine = (line: string): HostsLine | null => {
  const hash = line.indexOf('#')
  const entry = hash < 0 ? line : line.slice(0, hash)
  const [address = '', name = '', ...aliases] = entry.trim().split(/\s+/)
  if (!parseIp(address) || ![name, ...aliases].every((word) => hostName.test(word))) return null
  return { address, name, words: [...aliases, hash < 0 ? '' : line.slice(hash + 1)].join(' ') }
}

const isEmpty = (line: string): boolean => /^\s*(?:#|$)/.test(line)

/**
 * The lines of a hosts file, null for comments and blank ones; null as a whole for any other text.
 * Lines with tabs and without any comment are a spreadsheet's cells as well, which say more.
 */
export function splitHostsFile(text: string): (HostsLine | null)[] | null {
  const lines = text.split(/\r\n?|\n/)
  if (text.includes('\t') && !text.includes('#')) return null
  const read = lines.map((line) => (isEmpty(line) ? null : readLine(line)))
  const isHostsFile = read.every((line, index) => line !== null || isEmpty(lines[index] ?? ''))
  return isHostsFile && read.some((line) => line !== null) ? read : null
}
