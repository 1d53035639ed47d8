import { createContext, useContext } from 'react'
import type { CellFault } from '#core/deployment/cells/host-cells.ts'
import type { MaskedHost } from '#core/deployment/cells/read-address-cell.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import type { Spot } from './grid.ts'

/** What a cell asks of its table; the same object always, so that no row is drawn again for it. */
export type GridCommands = {
  /** Ends the editing of a cell, and moves on by so many rows and columns. */
  readonly finish: (move: Move | null) => void
  readonly focus: (spot: Spot) => void
  /** Goes to the cell that the Tab key stops at; to the table itself where it has no rows. */
  readonly focusStop: () => void
  readonly edit: (spot: Spot) => void
  /** Brings back a host that only the baseline has, by its id in the union. */
  readonly bringBack: (host: string) => void
  readonly tellMasked: (masked: readonly MaskedHost[]) => void
  /** Says to whoever does not see the cell that its text cannot be applied. */
  readonly tellRefused: (host: HostGroup, field: HostField, fault: CellFault) => void
  /** The hosts that are moved with one: those of the selection that it belongs to. */
  readonly listWith: (host: string) => readonly string[]
}

export type Move = { readonly rows: number; readonly columns: number }

const GridContext = createContext<GridCommands | null>(null)

export const GridProvider = GridContext.Provider

export function useGrid(): GridCommands {
  const commands = useContext(GridContext)
  if (!commands) throw new Error('GridProvider is missing')
  return commands
}
