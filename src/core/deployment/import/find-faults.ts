import type { HostKind } from '#core/configuration/network-terms.ts'
import type { ImportRow } from './host-import.ts'
import type { RowFault } from './import-plan.ts'

/** A row with many of a sort names the first few. */
const mostOfASort = 3

type Decided = {
  /** Whether somebody has said what the row's role is. */
  readonly isRoleChosen: boolean
  /** The id of its zone; null if there will be none of its name. */
  readonly zone: string | null
  /** Words for groups that it serves and that are none. */
  readonly unknownGroups: readonly string[]
}

/** What of a row is to be mended or confirmed, with what is already decided about it. */
export function findFaults(
  row: ImportRow,
  kind: HostKind | null,
  { isRoleChosen, zone, unknownGroups }: Decided,
): RowFault[] {
  const { doubt, text } = row.role
  return [
    ...(row.hasLongName ? [{ kind: 'long-name' } satisfies RowFault] : []),
    ...(kind === null ? [{ kind: 'no-role', text } satisfies RowFault] : []),
    ...(doubt !== null && !isRoleChosen
      ? [{ kind: 'doubtful-role', doubt, text } satisfies RowFault]
      : []),
    ...row.wrong.slice(0, mostOfASort).map((wrong): RowFault => ({ kind: 'address', ...wrong })),
    ...(row.zone !== null && zone === null
      ? [{ kind: 'unknown-zone', text: row.source.texts.zone } satisfies RowFault]
      : []),
    ...unknownGroups
      .slice(0, mostOfASort)
      .map((word): RowFault => ({ kind: 'unknown-group', text: word })),
  ]
}
