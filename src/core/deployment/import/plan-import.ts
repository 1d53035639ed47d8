import { holds } from '#core/configuration/condition.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { configurationOf } from '../configuration-of.ts'
import type { Deployment, HostGroup } from '../deployment.ts'
import { hostsOf, settleHosts } from '../edit-hosts.ts'
import { hostCatalogue } from '../host-catalogue.ts'
import { saysSomething } from '../list-hosts.ts'
import { findSharedAddresses } from './find-shared-addresses.ts'
import type { HostImport, ImportRow } from './host-import.ts'
import type { ImportChoices, ImportPlan, RowNote, RowOutcome } from './import-plan.ts'
import { makeZones } from './make-zones.ts'
import { placeRows, type ReadyRow } from './place-rows.ts'
import { servedFinder } from './resolve-served.ts'

/** What a table would do to a deployment, row by row; nothing of it has been done. */
export function planImport(
  deployment: Deployment,
  { rows }: HostImport,
  choices: ImportChoices,
): ImportPlan {
  const existing = hostsOf(settleHosts(deployment))
  const kindOf = (row: ImportRow) => choices.roles.get(row.number) ?? row.kind
  const taken = rows.filter((row) => !choices.skipped.has(row.number) && kindOf(row) !== null)
  const zones = makeZones(choices.makeZones ? taken : [], deployment.zones)
  const ready = taken.flatMap((row): ReadyRow[] => {
    const kind = kindOf(row)
    return kind === null ? [] : [toReady(row, kind, choices, zones.idOf(row))]
  })
  const { hosts, outcomes, ids } = placeRows(ready, existing)

  const findServed = servedFinder(hosts)
  const serving = new Map<string, readonly string[]>()
  for (const { number, serves } of taken) {
    const host = hosts.get(ids.get(number) ?? '')
    if (serves && host?.kind === 'standalone-sps') serving.set(host.id, findServed(serves).ids)
  }
  const before = new Map(existing.map((host) => [host.id, host]))
  const changed = [...new Set(ids.values())].flatMap((id) => {
    const host = hosts.get(id)
    if (!host) return []
    const served = { ...host, serves: serving.get(id) ?? host.serves }
    return isSame(served, before.get(id)) ? [] : [served]
  })

  const changes = new Set(changed.map(({ id }) => id))
  const outcomeOf = (row: ImportRow): RowOutcome => {
    if (choices.skipped.has(row.number)) return { kind: 'skipped' }
    const outcome = outcomes.get(row.number) ?? { kind: 'no-role' }
    return 'id' in outcome && !changes.has(outcome.id) ? { kind: 'same', id: outcome.id } : outcome
  }
  const shared = findSharedAddresses(ready, ids, existing)
  const configuration = configurationOf(deployment)
  const notesOf = (row: ImportRow, kind: HostKind | null): RowNote[] => {
    if (kind === null || !ids.has(row.number)) return []
    const isPresent = holds(hostCatalogue[kind].presentWhen, configuration)
    const unknown = kind === 'standalone-sps' ? findServed(row.serves ?? []).unknown : []
    return [
      ...(isPresent ? [] : [{ kind: 'not-present', of: kind } satisfies RowNote]),
      ...(shared.get(row.number) ?? []),
      ...unknown.slice(0, 3).map((text): RowNote => ({ kind: 'unknown-group', text })),
    ]
  }
  return {
    rows: rows.map((row) => {
      const kind = kindOf(row)
      return { row, kind, outcome: outcomeOf(row), notes: notesOf(row, kind) }
    }),
    zones: zones.made,
    hosts: changed,
  }
}

/** A row as its role and somebody's choices make it. */
function toReady(
  { number, id, name, addresses, troubles }: ImportRow,
  kind: HostKind,
  choices: ImportChoices,
  zone: string | null,
): ReadyRow {
  const networks = new Map(
    troubles.flatMap((trouble) =>
      trouble.kind === 'host-with-mask' && choices.networks.has(number)
        ? [[trouble.host, trouble.network] as const]
        : [],
    ),
  )
  const asked = addresses?.map((address) => networks.get(address) ?? address) ?? null
  return {
    number,
    id,
    kind,
    name,
    addresses: asked && [...new Set(asked)],
    zone: zone === hostCatalogue[kind].zone ? '' : zone,
  }
}

/** The first host of a kind is there without being listed. */
function isSame(host: HostGroup, before: HostGroup | undefined): boolean {
  if (!before) return host.id === host.kind && !saysSomething(host)
  return (
    host.name === before.name &&
    host.zone === before.zone &&
    host.addresses.join() === before.addresses.join() &&
    host.serves.join() === before.serves.join()
  )
}
