import { assertNever } from '#core/kit/assert-never.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatFault } from '../cells/format-fault.ts'
import { longestName } from '../clean-name.ts'
import { mostHosts } from '../host-id.ts'
import { hostName, kindName } from '../host-name.ts'
import { largestTable } from './decode-table.ts'
import type { TableProblem, UnreadRow, UnusedColumn } from './host-import.ts'
import {
  type FateCounts,
  fates,
  isDoubt,
  type PlannedRow,
  type RowDoubt,
  type RowFault,
  type RowNote,
} from './import-plan.ts'
import type { WrittenZone } from './make-zones.ts'
import { mostRows } from './read-host-table.ts'

/** So many ways to write one zone are told. */
const mostSpellings = 3

/** Why nothing of a table can be read, in words. */
export function formatTableProblem({ kind }: TableProblem, messages: LaterMessages): string {
  if (kind === 'too-large') return messages['import.too-large'](largestTable / 1_000_000)
  if (kind === 'too-many-rows') return messages['import.too-many-rows'](mostRows)
  return messages[`import.${kind}`]
}

/** Why a row is no host, in words. */
export const formatUnread = ({ reason }: UnreadRow, messages: LaterMessages): string =>
  messages[`import.${reason}`]

/** How many rows there are and what becomes of them, in one sentence. */
export function formatCounts(counts: FateCounts, messages: LaterMessages): string {
  const all = fates.reduce((sum, fate) => sum + counts[fate], 0)
  const parts = fates
    .filter((fate) => counts[fate] > 0)
    .map((fate) => messages['import.fate-count'](messages[`import.fate.${fate}`], counts[fate]))
  return messages['import.counts'](all, parts)
}

/** What an import does, as the button says that does it. */
export function formatDeed(imported: number, removed: number, messages: LaterMessages): string {
  if (removed === 0) {
    return imported === 0 ? messages['import.nothing'] : messages['import.import'](imported)
  }
  return imported === 0
    ? messages['import.remove'](removed)
    : messages['import.import-and-remove'](imported, removed)
}

/** The name of a column, or its place for one that has no heading. */
export const formatColumn = ({ number, heading }: UnusedColumn, messages: LaterMessages): string =>
  heading || messages['import.column'](number)

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
    case 'no-role':
    case 'long-name':
    case 'nothing-right':
      return messages['import.not-yet']
    default:
      return messages[`import.${outcome.kind}`]
  }
}

/** What is to be mended or confirmed, in words. */
export function formatRowFault(
  fault: RowFault,
  { kind }: PlannedRow,
  messages: LaterMessages,
): string {
  const role = kind === null ? '' : kindName(kind, messages)
  switch (fault.kind) {
    case 'long-name':
      return messages['import.long-name'](longestName)
    case 'no-role':
      return fault.text === ''
        ? messages['import.no-role']
        : messages['import.unknown-role'](fault.text)
    case 'doubtful-role':
      return messages[`import.role-${fault.doubt}`](fault.text, role)
    case 'unknown-group':
      return messages['import.unknown-group'](fault.text)
    case 'unknown-zone':
      return messages['import.unknown-zone'](fault.text)
    case 'serves-meanwhile':
      return messages[`import.serves-meanwhile.${fault.who}`]
    case 'same-name':
      return messages['import.same-name'](fault.row)
    case 'same-address':
    case 'address-of-host':
    case 'no-address':
      return formatDoubt(fault, messages)
    case 'address':
      return messages['import.wrong-address'](fault.text, formatFault(fault, messages))
    case 'serves-nobody':
      return formatFault(fault, messages)
    default:
      return assertNever(fault)
  }
}

/** The name of a zone that is new, with the other ways in which rows write it. */
export const formatWrittenZone = (
  { name, others }: WrittenZone,
  messages: LaterMessages,
): string =>
  others.length === 0
    ? name
    : messages['import.also-written'](name, messages['view.list'](others.slice(0, mostSpellings)))

/** What should be known of a row that is taken, in words. */
export const formatNote = (note: RowNote, messages: LaterMessages): string =>
  isDoubt(note) ? formatDoubt(note, messages) : messages[`import.${note.kind}`]

function formatDoubt(doubt: RowDoubt, messages: LaterMessages): string {
  switch (doubt.kind) {
    case 'no-address':
      return messages['import.omitted'](doubt.text)
    case 'same-address':
      return messages['import.same-address'](doubt.address, doubt.row)
    case 'address-of-host':
      return messages['import.address-of-host'](doubt.address, hostName(doubt.host, messages))
    default:
      return assertNever(doubt)
  }
}
