import { useEffect } from 'react'
import type { Edit } from '#core/deployment/apply-edit.ts'
import { type CellNames, readHostCell } from '#core/deployment/cells/host-cells.ts'
import { parseHostId } from '#core/deployment/host-id.ts'
import { isSettingPath, parsePath } from '#core/deployment/setting-path.ts'
import type { Drafts } from '#state/field-drafts.ts'
import { useServices } from '#ui/kit/services.tsx'

/**
 * Applies what was pasted of a zone, or of agents, that were not there yet, once they are: it
 * stands in its cell, where nobody can type it again.
 */
export function useLateFits(names: CellNames): void {
  const { app, drafts } = useServices()
  useEffect(() => {
    const edits = listFits(drafts.get(), names)
    if (edits.length > 0) app.update({ type: 'edit', edit: { kind: 'several', edits } })
  }, [names, app, drafts])
}

const listFits = (drafts: Drafts, names: CellNames): Edit[] =>
  Object.entries(drafts).flatMap(([path, text]): Edit[] => {
    const setting = isSettingPath(path) ? parsePath(path) : null
    const isChosen = setting?.kind === 'host' && ['zone', 'serves'].includes(setting.field)
    const kind = isChosen ? parseHostId(setting.id)?.kind : undefined
    if (!isChosen || !kind || text === undefined) return []
    const { change, fault } = readHostCell(text, setting.field, kind, names)
    return fault === null ? [{ kind: 'set-host', id: setting.id, change }] : []
  })
