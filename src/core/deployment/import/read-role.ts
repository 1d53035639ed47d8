import type { HostKind } from '#core/configuration/network-terms.ts'
import { foldText } from '#core/text/fold-text.ts'
import { findExactRole, findNearRole } from './find-near-role.ts'
import { nameRole, suggestRole } from './suggest-role.ts'

/** Why a role that a row is read with may be another one. */
export type RoleDoubt =
  /** The word is nearly one for the role, or stands in brackets. */
  | 'near'
  /** The cell is blank and the one above counts, but the name says otherwise. */
  | 'above'

/** What tells the role of a row. */
export type RoleSource = {
  /** What cells say of it, with what stands above blank ones. */
  readonly cells: readonly string[]
  /** Whether the cells are blank, so that what they say comes from above. */
  readonly isFromAbove: boolean
  /** Other words about the host: aliases, a comment. */
  readonly hints: string
}

export type RowRole = {
  /** Null where nothing tells it, or a cell says what is no role: a printer may be called PC-PRT. */
  readonly kind: HostKind | null
  /** What its cells say; '' for nothing. */
  readonly text: string
  readonly doubt: RoleDoubt | null
  /** Whether the words of its name tell it, and no cell. */
  readonly isFromName: boolean
}

/** A word that tells nothing of a role, though it stands in the column of roles. */
const saysNothing =
  /^(?:(?:windows|linux|仮想|物理|virtual|physical) ?)?(?:サーバー?|server|マシン|machine|機器|ホスト|host|vm|その他|other|[-―ー–—])?$/

/** The role of a row, and whether that is sure. */
export function readRole({ cells, isFromAbove, hints }: RoleSource, name: string): RowRole {
  const text = cells.join(', ')
  const byName = suggestRole(hints) ?? suggestRole(name)
  const sure = findFirst(cells, (cell) => findExactRole(cell) ?? nameRole(cell))
  const near = findFirst(cells, findNearRole)
  // A product's name beside a mistyped word is not what the word means.
  if (sure && (near === null || near === sure)) {
    const isDoubtful = isFromAbove && byName !== null && byName !== sure
    return { kind: sure, text, doubt: isDoubtful ? 'above' : null, isFromName: false }
  }
  const nearly = near ?? findFirst(cells, suggestRole)
  if (nearly) return { kind: nearly, text, doubt: 'near', isFromName: false }
  const isPlain = cells.every((cell) => saysNothing.test(foldText(cell).trim()))
  const kind = isPlain ? byName : null
  return { kind, text, doubt: null, isFromName: kind !== null }
}

function findFirst(
  cells: readonly string[],
  find: (cell: string) => HostKind | null,
): HostKind | null {
  for (const cell of cells) {
    const kind = find(cell)
    if (kind) return kind
  }
  return null
}
