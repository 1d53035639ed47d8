import type { Edit } from '#core/deployment/apply-edit.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { elementId } from '#core/topology/ids.ts'
import { createLateFocus } from '#ui/kit/late-focus.ts'
import { useServices } from '#ui/kit/services.tsx'

export const nameFieldId = 'details-host-name'

const nameFocus = createLateFocus(nameFieldId)

/** What the field of a host's name calls when it appears. */
export const takeNameFocus = nameFocus.take

/** Adds hosts by an edit, and goes to the name of the last one that came. */
export function useAddHosts(): (edit: Edit) => void {
  const { app } = useServices()
  return (edit) => {
    const before = new Set(listHosts(app.get().deployment).map(({ id }) => id))
    app.update({ type: 'edit', edit })
    const added = listHosts(app.get().deployment).findLast(({ id }) => !before.has(id))
    if (!added) return
    app.update({ type: 'select', ids: [elementId('host', added.id)] })
    nameFocus.ask()
  }
}
