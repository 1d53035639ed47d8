import type { HostKind } from '#core/configuration/network-terms.ts'
import type { ImportRow } from './host-import.ts'
import type { RowDoubt, RowFault, ServesMeanwhile } from './import-plan.ts'

/** A row with many of a sort names the first few. */
const mostOfASort = 3

type Decided = {
  /** Whether somebody has said what the row's role is, now or when it was imported before. */
  readonly isRoleSure: boolean
  /** The id of its zone; null if there will be none of its name. */
  readonly zone: string | null
  /** Words for groups that it serves and that are none. */
  readonly unknownGroups: readonly string[]
  /** Whom it serves because of them; null for a row that is not taken. */
  readonly meanwhile: ServesMeanwhile | null
  /** The earlier row of which it has the name, if nobody has said whether they are one host. */
  readonly namesake: number | null
  /** Those that nobody has confirmed. */
  readonly doubts: readonly RowDoubt[]
}

/** What of a row is to be mended or confirmed, with what is already decided about it. */
export function findFaults(
  row: ImportRow,
  kind: HostKind | null,
  { isRoleSure, zone, unknownGroups, meanwhile, namesake, doubts }: Decided,
): RowFault[] {
  const { doubt, text } = row.role
  return [
    ...(row.hasLongName ? [{ kind: 'long-name' } satisfies RowFault] : []),
    ...(kind === null ? [{ kind: 'no-role', text } satisfies RowFault] : []),
    ...(doubt !== null && !isRoleSure
      ? [{ kind: 'doubtful-role', doubt, text } satisfies RowFault]
      : []),
    ...row.wrong.slice(0, mostOfASort).map((wrong): RowFault => ({ kind: 'address', ...wrong })),
    ...(row.zone !== null && zone === null
      ? [{ kind: 'unknown-zone', text: row.source.texts.zone } satisfies RowFault]
      : []),
    ...unknownGroups
      .slice(0, mostOfASort)
      .map((word): RowFault => ({ kind: 'unknown-group', text: word })),
    ...(unknownGroups.length > 0 && meanwhile
      ? [{ kind: 'serves-meanwhile', who: meanwhile } satisfies RowFault]
      : []),
    ...(namesake === null ? [] : [{ kind: 'same-name', row: namesake } satisfies RowFault]),
    ...doubts,
  ]
}
