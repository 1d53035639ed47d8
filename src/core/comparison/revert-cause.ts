import type { Edit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { HostChange } from '#core/deployment/edit-hosts.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import { bringBack } from './bring-back.ts'
import type { Cause, HostsCause } from './cause.ts'
import type { ComparedHost, Comparison } from './comparison.ts'

type Sides = Pick<Comparison, 'before' | 'after'>

/** What takes a cause back from the later deployment; null where nothing does that by itself. */
export function revertCause(cause: Cause, { before, after }: Sides): Edit | null {
  switch (cause.kind) {
    case 'option': {
      const change = { [cause.key]: configurationOf(before)[cause.key] }
      return { kind: 'set-options', change }
    }
    case 'hosts':
      return revertHosts(cause, { before, after })
    case 'together':
      return null
  }
}

function revertHosts({ hosts }: HostsCause, sides: Sides): Edit | null {
  const added = hosts.flatMap(({ status, after }) =>
    status === 'added' && after ? [after.id] : [],
  )
  if (added.length > 0) return { kind: 'remove-hosts', ids: added }
  const edits = hosts.flatMap((host) => revertHost(host, sides) ?? [])
  return edits.length === hosts.length ? { kind: 'several', edits: joinImports(edits) } : null
}

/**
 * Hosts that keep their ids come back in one edit, before those that get new ones: each zone comes
 * once, and nobody is put in another's place.
 */
function joinImports(edits: readonly Edit[]): Edit[] {
  const each = edits.flatMap((edit) => (edit.kind === 'several' ? edit.edits : [edit]))
  const imports = each.flatMap((edit) => (edit.kind === 'import-hosts' ? [edit] : []))
  const others = each.filter(({ kind }) => kind !== 'import-hosts')
  if (imports.length === 0) return others
  const zones = new Map(imports.flatMap((edit) => edit.zones.map((zone) => [zone.id, zone])))
  const hosts = imports.flatMap((edit) => edit.hosts)
  return [{ kind: 'import-hosts', zones: [...zones.values()], hosts }, ...others]
}

/** Gives a host back what it had, or the host itself. */
function revertHost(host: ComparedHost, { before, after }: Sides): Edit | null {
  if (host.status === 'removed') return bringBack(host, { before, after })
  const had = listPossibleHosts(before).find(({ id }) => id === host.before?.id)
  if (!had || !host.after || host.fields.length === 0) return null
  const isZoneGone = had.zone !== '' && after.zones.every(({ id }) => id !== had.zone)
  if (host.fields.includes('zone') && isZoneGone) return null
  const ids = matchHosts(before, after)
  const isOther = (field: HostField): boolean => host.fields.includes(field)
  const change: HostChange = {
    ...(isOther('name') && { name: had.name }),
    ...(isOther('address') && { addresses: had.addresses }),
    ...(isOther('zone') && { zone: had.zone }),
    ...(isOther('serves') && { serves: had.serves.flatMap((id) => ids.get(id) ?? []) }),
  }
  return { kind: 'set-host', id: host.after.id, change }
}
