import type { HostKind } from '#core/configuration/network-terms.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { ImportChoices, ImportPlan, PlannedRow } from './import-plan.ts'

/** What rows say of their role that is not surely one, to be decided for all of them at once. */
export type RoleWord = {
  /** As the first of the rows writes it. */
  readonly text: string
  readonly rows: readonly PlannedRow[]
  /** The role that all of them have; null for several or none. */
  readonly kind: HostKind | null
  /** Whether somebody has decided about each of the rows. */
  readonly isSettled: boolean
}

/** A doubtful word of one row, and a row without any word, are decided in the row itself. */
const isListed = ([first, ...others]: readonly [PlannedRow, ...PlannedRow[]]): boolean =>
  others.length > 0 || (first.row.role.kind === null && first.row.role.text !== '')

/**
 * The words for roles that are unknown, and those that several rows share and that are doubtful, in
 * their order; none that the deployment settles, since it has these hosts in their roles.
 */
export function listRoleWords({ rows }: ImportPlan, { roles }: ImportChoices): RoleWord[] {
  const doubtful = rows.filter(({ row: { role } }) => role.kind === null || role.doubt === 'near')
  return [...groupBy(doubtful, ({ row }) => foldText(row.role.text))]
    .filter(([, group]) => isListed(group))
    .filter(([, group]) =>
      group.some(
        (one) => !isDecided(one) || one.outcome.kind === 'skipped' || roles.has(one.row.number),
      ),
    )
    .map(([, group]) => {
      const [first, ...others] = group
      return {
        text: first.row.role.text,
        rows: group,
        kind: others.every(({ kind }) => kind === first.kind) ? first.kind : null,
        isSettled: group.every(isDecided),
      }
    })
}

const isDecided = ({ outcome, faults }: PlannedRow): boolean =>
  outcome.kind === 'skipped' ||
  !faults.some(({ kind }) => kind === 'doubtful-role' || kind === 'no-role')
