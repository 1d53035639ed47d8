import type { LaterMessages } from '#core/messages/later-messages.ts'
import { longestName } from '../clean-name.ts'
import { mostHosts } from '../host-id.ts'
import { hostName, kindName } from '../host-name.ts'
import { largestTable } from './decode-table.ts'
import type { AddressTrouble, TableProblem, UnreadRow } from './host-import.ts'
import type { PlannedRow, RowNote } from './import-plan.ts'
import { mostRows } from './read-host-table.ts'

/** Why nothing of a table can be read, in words. */
export function formatTableProblem({ kind }: TableProblem, messages: LaterMessages): string {
  if (kind === 'too-large') return messages['import.too-large'](largestTable / 1_000_000)
  if (kind === 'too-many-rows') return messages['import.too-many-rows'](mostRows)
  return messages[`import.${kind}`]
}

/** Why a row is no host, in words. */
export const formatUnread = ({ reason }: UnreadRow, messages: LaterMessages): string =>
  reason === 'long-name' ? messages['import.long-name'](longestName) : messages[`import.${reason}`]

/** What becomes of a row, in words. */
export function formatOutcome({ outcome }: PlannedRow, messages: LaterMessages): string {
  switch (outcome.kind) {
    case 'updates':
      return messages['import.updates'](hostName(outcome.before, messages))
    case 'joins':
      return messages['import.joins'](outcome.row)
    case 'second':
      return messages['import.second'](kindName(outcome.of, messages), outcome.row)
    case 'too-many':
      return messages['import.too-many'](mostHosts)
    default:
      return messages[`import.${outcome.kind}`]
  }
}

/** What should be known of a row that is taken, in words. */
export function formatNote(note: RowNote, messages: LaterMessages): string {
  switch (note.kind) {
    case 'same-address':
      return messages['import.same-address'](note.address, note.row)
    case 'address-of-host':
      return messages['import.address-of-host'](note.address, hostName(note.host, messages))
    case 'not-present':
      return messages['import.not-present']
    default:
      return messages['import.unknown-group'](note.text)
  }
}

/** What is wrong with an address, in words. */
export const formatTrouble = (trouble: AddressTrouble, messages: LaterMessages): string =>
  trouble.kind === 'host-with-mask'
    ? messages['import.host-with-mask'](trouble.host)
    : messages[`import.${trouble.kind}`](trouble.text)
