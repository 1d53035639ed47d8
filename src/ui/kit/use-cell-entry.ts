import type { CellReading } from '#core/deployment/cells/host-cells.ts'
import { type CellNames, formatHostCell, readHostCell } from '#core/deployment/cells/host-cells.ts'
import { longestName } from '#core/deployment/clean-name.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostPath, type OwnPath } from '#core/deployment/setting-path.ts'
import { useServices } from './services.tsx'
import { useDraft } from './use-draft.ts'

/** Longest text that can be typed, by field. */
export const longestEntries = { name: longestName, address: 4000 } as const

export type CellEntry = {
  readonly path: OwnPath
  readonly text: string
  /** Whether something is typed that is not applied. */
  readonly isDraft: boolean
  /** What the text says. */
  readonly read: () => CellReading
  readonly type: (text: string) => void
  /** Applies the text as one step; one that has a fault changes nothing and stays. */
  readonly commit: () => CellReading
  /** Puts back what stood there as a draft before, or what is set. */
  readonly restore: (draft: string | null) => void
}

/**
 * What is typed of a host, in the table and in its details. The text is a draft from the first key
 * on, so that undo takes it back first; one that cannot be applied stays a draft.
 */
export function useCellEntry(
  host: HostGroup,
  field: 'name' | 'address',
  names: CellNames,
): CellEntry {
  const { app, drafts } = useServices()
  const path = hostPath(host.id, field)
  const value = formatHostCell(host, field, '', names)
  const draft = useDraft(path)
  const text = draft ?? value
  const read = () => readHostCell(text, field, host.kind, names)
  return {
    path,
    text,
    isDraft: draft !== null,
    read,
    type: (typed) => drafts.set(path, typed),
    restore: (before) => drafts.set(path, before),
    commit: () => {
      const reading = read()
      if (reading.fault !== null) return reading
      drafts.set(path, null)
      if (text !== value) {
        const { change } = reading
        app.update({ type: 'edit', edit: { kind: 'set-host', id: host.id, change } })
      }
      return reading
    },
  }
}
