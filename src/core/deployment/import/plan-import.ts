import { holds } from '#core/configuration/condition.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { hasDirectionMark } from '#core/text/direction-marks.ts'
import { foldText } from '#core/text/fold-text.ts'
import { meansUnknown } from '../addresses/means-none.ts'
import { configurationOf } from '../configuration-of.ts'
import type { Deployment, HostGroup } from '../deployment.ts'
import { findRenamed, hostsOf, putHosts, settleHosts } from '../edit-hosts.ts'
import { putZones } from '../edit-zones.ts'
import { hostCatalogue } from '../host-catalogue.ts'
import { parseHostId } from '../host-id.ts'
import { listChangedFields } from '../list-changed-fields.ts'
import { saysSomething, unnamedHost } from '../list-hosts.ts'
import { listNewlyServed, withNewlyServed } from '../serve-arrivals.ts'
import { findFaults } from './find-faults.ts'
import { findMissing } from './find-missing.ts'
import { findRenames } from './find-renames.ts'
import { findSharedAddresses } from './find-shared-addresses.ts'
import { zoneFinder } from './find-zone.ts'
import type { HostImport, ImportRow } from './host-import.ts'
import {
  doubtKey,
  type FieldChange,
  type ImportChoices,
  type ImportPlan,
  type PlannedRow,
  type RowDoubt,
  type RowFault,
  type RowNote,
  type RowOutcome,
  type ServesMeanwhile,
} from './import-plan.ts'
import { keepTexts } from './keep-texts.ts'
import { makeZones } from './make-zones.ts'
import { placeRows, type ReadyRow } from './place-rows.ts'
import { reviseRow } from './read-row.ts'
import { servedFinder } from './resolve-served.ts'

/**
 * What a table would do to a deployment, row by row; nothing of it has been done.
 *
 * @param reserved ids that no new host gets, though they are free
 */
export function planImport(
  deployment: Deployment,
  { rows: read }: HostImport,
  choices: ImportChoices,
  reserved: readonly string[] = [],
): ImportPlan {
  const existing = hostsOf(settleHosts(deployment))
  const findZone = zoneFinder(deployment.zones)
  const rows = read.map((row) => reviseRow(row, choices.texts.get(row.number), findZone))
  const kindByName = kindFinder(existing)
  const kindOf = (row: ImportRow) =>
    choices.roles.get(row.number) ?? row.role.kind ?? kindByName(row)
  const named = rows.filter((row) => !row.hasLongName)
  const isAsked = ({ number }: Pick<ImportRow, 'number'>) => !choices.skipped.has(number)
  const asked = named.filter(isAsked)
  const zones = makeZones(choices.makeZones ? asked : [], deployment.zones)
  const configuration = configurationOf(deployment)
  const isPresent = (kind: HostKind) => holds(hostCatalogue[kind].presentWhen, configuration)
  const isThere = ({ id, kind }: ReadyRow): boolean =>
    existing.some((host) => host.id === id) || (id === kind && isPresent(kind))
  const all = named.flatMap((row): ReadyRow[] => {
    const kind = kindOf(row)
    const one = kind && toReady(row, kind, choices, zones.idOf(row))
    return one && (isThere(one) || isRight(one, row)) ? [one] : []
  })
  const ready = all.filter(isAsked)
  const place = { existing, isPresent, reserved }
  const { hosts, outcomes, ids, namesakes } = placeRows(ready, place)

  const meant = choices.skipped.size === 0 ? ids : placeRows(all, place).ids
  const missing = findMissing(
    existing,
    hosts.values(),
    {
      meant: new Set(meant.values()),
      unplaced: rows.filter(({ number }) => !meant.has(number)),
    },
    isPresent,
  )
  const offered = findRenames(
    ready.filter(({ number }) => outcomes.get(number)?.kind === 'adds'),
    missing.map(({ host }) => host),
  )
  const removed = choices.removesMissing
    ? missing.flatMap(({ host: { id }, isNeeded }) =>
        isNeeded || choices.keptMissing.has(id) ? [] : [id],
      )
    : []

  const findServed = servedFinder(hosts, zoneFinder([...deployment.zones, ...zones.made]))
  const serving = new Map<string, readonly string[]>()
  for (const { number, serves } of asked) {
    const host = hosts.get(ids.get(number) ?? '')
    if (!serves || host?.kind !== 'standalone-sps') continue
    const served = findServed(serves)
    // None at all would be all of them, which nobody has said.
    if (served.ids.length > 0 || served.unknown.length === 0) serving.set(host.id, served.ids)
  }
  const known = new Map(existing.map((host) => [host.id, host]))
  const beforeOf = ({ id, kind }: HostGroup) => known.get(id) ?? unnamedHost(id, kind)
  const told = [...new Set(ids.values())].flatMap((id) => {
    const host = hosts.get(id)
    if (!host) return []
    const served = { ...host, serves: serving.get(id) ?? host.serves }
    // The first of a kind is there without being listed; any other one that is not known is new.
    const isThere = known.has(id) || id === host.kind
    return isThere && listChangedFields(beforeOf(host), served).length === 0 ? [] : [served]
  })

  const newlyServed = listNewlyServed(
    { ...deployment, sites: [{ ...deployment.sites[0], hosts: existing }] },
    putHosts(putZones(deployment, zones.made), told),
    ({ id }) => serving.has(id) || removed.includes(id),
  )
  const mentioned = new Set(told.map(({ id }) => id))
  const servers = new Map(newlyServed.map(({ server }) => [server.id, server]))
  const changed = withNewlyServed(
    [...told, ...[...servers.values()].filter(({ id }) => !mentioned.has(id))],
    newlyServed,
  )

  const changes = new Map(changed.map((host) => [host.id, host]))
  const outcomeOf = (row: ImportRow, kind: HostKind | null): RowOutcome => {
    if (choices.skipped.has(row.number)) return { kind: 'skipped' }
    const outcome = outcomes.get(row.number)
    if (!outcome) return { kind: whyNot(row, kind) }
    return 'id' in outcome && !changes.has(outcome.id) ? { kind: 'same', id: outcome.id } : outcome
  }
  const staying = existing.filter(({ id }) => !removed.includes(id))
  const shared = findSharedAddresses(ready, ids, staying)
  const changesOf = (outcome: RowOutcome): FieldChange[] => {
    const isChange = outcome.kind === 'names' || outcome.kind === 'updates'
    const host = isChange ? changes.get(outcome.id) : undefined
    if (!host) return []
    const before = beforeOf(host)
    return listChangedFields(before, host).map((field) => ({ field, before, host }))
  }
  const doubtsOf = (row: ImportRow): RowDoubt[] => [
    ...row.omitted.map((text): RowDoubt => ({ kind: 'no-address', text })),
    ...(shared.get(row.number) ?? []),
  ]
  /** Whether a doubt is to be confirmed: not where it is settled, or nothing comes of the row. */
  const isOpen = (row: ImportRow, outcome: RowOutcome, doubt: RowDoubt): boolean => {
    if (choices.confirmed.has(doubtKey(row.number, doubt))) return false
    const rename = choices.renames.get(row.number)
    if (doubt.kind === 'address-of-host' && doubt.host.id === rename?.id) return false
    if (doubt.kind !== 'no-address') return outcome.kind !== 'same'
    const hasNone = outcome.kind === 'same' && known.get(outcome.id)?.addresses.length === 0
    return meansUnknown(doubt.text) && !hasNone
  }
  const notesOf = (row: ImportRow, kind: HostKind): RowNote[] => [
    ...(isPresent(kind) ? [] : [{ kind: 'not-present', of: kind } satisfies RowNote]),
    ...(row.role.isFromName && row.role.doubt === null && !choices.roles.has(row.number)
      ? [{ kind: 'role-from-name' } satisfies RowNote]
      : []),
    ...([row.source.texts.name, row.source.texts.zone].some(hasDirectionMark)
      ? [{ kind: 'direction-mark' } satisfies RowNote]
      : []),
  ]
  const meanwhileOf = (row: ImportRow): ServesMeanwhile | null => {
    const host = hosts.get(ids.get(row.number) ?? '')
    if (!host) return null
    if (serving.has(host.id)) return 'known'
    return host.serves.length > 0 ? 'as-before' : 'all'
  }
  /** Whether the deployment has a host of that role and name: what an import settled stays so. */
  const isKnownByName = ({ number, name }: ImportRow): boolean => {
    const host = known.get(ids.get(number) ?? '')
    return host !== undefined && name !== '' && foldText(host.name) === foldText(name)
  }
  const renameOf = ({ number }: ImportRow): PlannedRow['rename'] => {
    const choice = choices.renames.get(number)
    const isChosen = choice?.isSame === true && ids.get(number) === choice.id
    const host = isChosen ? known.get(choice.id) : offered.get(number)
    return host ? { host, isSame: choice?.id === host.id ? choice.isSame : null } : null
  }
  const planRow = (row: ImportRow): PlannedRow => {
    const kind = kindOf(row)
    const outcome = outcomeOf(row, kind)
    const isKnown = kind !== null && outcomes.has(row.number)
    const doubts = isKnown ? doubtsOf(row) : []
    const open = doubts.filter((doubt) => isOpen(row, outcome, doubt))
    const namesake = namesakes.get(row.number) ?? null
    const faults: readonly RowFault[] = findFaults(row, kind, {
      isRoleSure: choices.roles.has(row.number) || isKnownByName(row),
      zone: zones.idOf(row),
      unknownGroups: kind === 'standalone-sps' ? findServed(row.serves ?? []).unknown : [],
      meanwhile: meanwhileOf(row),
      namesake: choices.sameNames.has(row.number) ? null : namesake,
      doubts: open,
    })
    return {
      row,
      kind,
      outcome,
      faults,
      notes: isKnown
        ? [...notesOf(row, kind), ...doubts.filter((doubt) => !open.includes(doubt))]
        : [],
      changes: changesOf(outcome),
      namesake,
      rename: renameOf(row),
      newZone: zones.nameOf(row),
    }
  }
  const planned = rows.map(planRow)
  const imported = putHosts(putZones(deployment, zones.made), changed)
  return {
    rows: planned,
    zones: zones.made,
    hosts: changed,
    newlyServed,
    missing,
    removed,
    widened: hostsOf(imported).filter(
      ({ id, serves }) =>
        !removed.includes(id) && serves.length > 0 && serves.every((one) => removed.includes(one)),
    ),
    renamed: findRenamed(imported, removed),
    kept: keepTexts(planned, ready, ids),
  }
}

/**
 * The role that a host of the deployment has whose name a row has: what an import settled stays so
 * when the same table comes again, whatever word it has for the role. Null for none, or several.
 */
function kindFinder(hosts: readonly HostGroup[]): (row: ImportRow) => HostKind | null {
  const named = groupBy(
    hosts.filter(({ name }) => name !== ''),
    ({ name }) => foldText(name),
  )
  return ({ name }) => {
    const [first, ...others] = named.get(foldText(name)) ?? []
    return first && others.every(({ kind }) => kind === first.kind) ? first.kind : null
  }
}

/** A row of which only the role is right has nothing yet that a host could be known by. */
function isRight({ kind, name, addresses, zone }: ReadyRow, row: ImportRow): boolean {
  const said = { ...unnamedHost(kind, kind), name, addresses: addresses ?? [], zone: zone ?? '' }
  const isRefused = row.wrong.length > 0 || (row.zone !== null && zone === null)
  const saysMore = isRefused || (row.serves !== null && row.serves.length > 0)
  return saysSomething(said) || !saysMore
}

function whyNot(row: ImportRow, kind: HostKind | null): 'long-name' | 'no-role' | 'nothing-right' {
  if (row.hasLongName) return 'long-name'
  return kind === null ? 'no-role' : 'nothing-right'
}

/** A row as its role and somebody's choices make it. */
function toReady(
  { number, id, name, addresses, masked, saysAddresses }: ImportRow,
  kind: HostKind,
  choices: ImportChoices,
  zone: string | null,
): ReadyRow {
  const networks = new Map(
    choices.networks.has(number) ? masked.map(({ host, network }) => [host, network]) : [],
  )
  const rename = choices.renames.get(number)
  const isRenamed = rename?.isSame === true && parseHostId(rename.id)?.kind === kind
  const asked = addresses.map((address) => networks.get(address) ?? address)
  return {
    number,
    id: isRenamed ? rename.id : id,
    kind,
    name,
    addresses: saysAddresses ? [...new Set(asked)] : null,
    zone: zone === hostCatalogue[kind].zone ? '' : zone,
    isOwn: choices.sameNames.get(number) === 'own',
  }
}
