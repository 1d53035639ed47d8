import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'

/** Headings of our tables of flows, of rules and of zones that no table of hosts has together. */
const headings = [
  ['column.source', 'column.destination', 'column.fingerprint'],
  ['rule-column.source-name', 'rule-column.destination-name', 'column.fingerprint'],
  ['matrix.ends', 'column.fingerprint'],
] as const

/**
 * Whether a text is a table of flows or rules as Portscape saves or copies it: two hosts stand in
 * each of its rows, so that it must not be taken for a table of hosts.
 */
export function isFlowTable(text: string): boolean {
  const [heading = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)
  const cells = heading.split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, ''))
  return languages.some((language) => {
    const messages = laterMessagesFor(language)
    return headings.some((all) => all.every((key) => cells.includes(messages[key])))
  })
}
