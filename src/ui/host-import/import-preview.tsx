import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { hostsOf } from '#core/deployment/edit-hosts.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { findNext } from '#core/deployment/import/find-next.ts'
import { formatFieldChange } from '#core/deployment/import/format-field-change.ts'
import { formatColumn, formatWrittenZone } from '#core/deployment/import/format-import.ts'
import { formatKeptServes } from '#core/deployment/import/format-kept-serves.ts'
import type { HostImport } from '#core/deployment/import/host-import.ts'
import {
  countFates,
  type Fate,
  fateOf,
  type ImportChoices,
  type ImportPlan,
} from '#core/deployment/import/import-plan.ts'
import { listAddressWords } from '#core/deployment/import/list-address-words.ts'
import { listRoleWords } from '#core/deployment/import/list-role-words.ts'
import { listNewZones } from '#core/deployment/import/make-zones.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AddressWords } from './address-words.tsx'
import { FateFilter } from './fate-filter.tsx'
import { MissingHosts } from './missing-hosts.tsx'
import { PreviewHeading, PreviewRow } from './preview-row.tsx'
import { RoleWords } from './role-words.tsx'
import { servedList, zoneList } from './row-field.tsx'
import { UnreadItem } from './unread-item.tsx'
import type { Choose } from './use-host-import.ts'
import { useMendKeys } from './use-mend-keys.ts'

/** So many rows at a time: each has fields and a list to choose from. */
const rowsAtATime = 200

const mostZoneNames = 12

type ImportPreviewProps = {
  readonly plan: ImportPlan
  readonly table: HostImport
  readonly choices: ImportChoices
  readonly choose: Choose
}

/** The rows that are shown: those of a fate, and those that had it when it was asked for. */
type Filter = { readonly fate: Fate | null; readonly numbers: ReadonlySet<number> }

const noFilter: Filter = { fate: null, numbers: new Set() }

/** Row by row what an import does, and where somebody may decide or write otherwise. */
export function ImportPreview({ plan, table, choices, choose }: ImportPreviewProps) {
  const messages = useLaterMessages()
  const [filter, setFilter] = useState(noFilter)
  const [most, setMost] = useState(rowsAtATime)
  const list = useRef<HTMLOListElement>(null)
  const rows = useMemo(() => listRows(plan, table), [plan, table])
  const addressWords = useMemo(() => listAddressWords(plan), [plan])
  const words = useMemo(() => listRoleWords(plan, choices), [plan, choices])
  const deployment = useAppState((state) => state.deployment)
  const zones = listNewZones(plan.rows.map(({ row }) => row))
  const proposed = [
    ...new Set([
      ...deployment.zones.map((zone) => zoneName(zone, messages)),
      ...zones.map(({ name }) => name),
    ]),
  ]
  const after = useMemo(
    () => applyEdit(deployment, { kind: 'import-hosts', zones: plan.zones, hosts: plan.hosts }),
    [deployment, plan],
  )
  const groups = new Set(
    hostsOf(after).flatMap(({ kind, name }) => (kind === 'agent' && name !== '' ? [name] : [])),
  )
  const isShown = (row: ListedRow) =>
    filter.fate === null || row.fate === filter.fate || filter.numbers.has(row.number)
  const found = rows.filter(isShown)
  const counts = countFates(plan, table.unread)

  const show = (fate: Fate | null) => {
    const those = rows.filter((row) => row.fate === fate)
    setFilter({ fate, numbers: new Set(those.map(({ number }) => number)) })
    setMost(rowsAtATime)
  }
  const goToNext = (step: 1 | -1) => {
    const faulty = rows.filter(({ fate }) => fate === 'mend').map(({ number }) => number)
    const next = findNext(faulty, focusedRow(), step)
    if (next === null) return
    const visible = found.some(({ number }) => number === next) ? found : rows
    // Drawn at once, so that the row is there to take the focus.
    flushSync(() => {
      if (visible !== found) setFilter(noFilter)
      setMost(Math.max(most, visible.findIndex(({ number }) => number === next) + 1))
    })
    focusRow(list.current, next)
  }
  useMendKeys(goToNext)

  return (
    <section aria-label={messages['import.preview']} className="flex flex-col gap-3">
      {table.unused.length > 0 && (
        <p className="text-small text-muted wrap-anywhere">
          {messages['import.unused'](
            table.unused.map((column) => formatColumn(column, messages)).join(', '),
          )}
        </p>
      )}
      {zones.length > 0 && (
        <CheckField
          label={
            <span className="wrap-anywhere">
              {messages['import.make-zones'](
                messages['view.list'](
                  zones.slice(0, mostZoneNames).map((zone) => formatWrittenZone(zone, messages)),
                ),
              )}
              {zones.length > mostZoneNames && ' …'}
            </span>
          }
          checked={choices.makeZones}
          onChange={(makeZones) => choose(() => ({ makeZones }))}
        />
      )}
      <RoleWords words={words} choose={choose} />
      <AddressWords words={addressWords} choose={choose} />
      <MissingHosts plan={plan} choices={choices} choose={choose} />
      {plan.newlyServed.map(({ server, zone, agents }) => (
        <p key={`${server.id} ${zone.id}`} className="text-small text-muted wrap-anywhere">
          {messages['import.newly-served'](
            hostName(server, messages),
            zoneName(zone, messages),
            agents.length,
          )}
        </p>
      ))}
      <FateFilter counts={counts} fate={filter.fate} onChange={show} onNext={() => goToNext(1)} />
      {counts.mend > 0 && <p className="text-small text-muted">{messages['import.mend-help']}</p>}
      <datalist id={zoneList}>
        {proposed.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={servedList}>
        {[messages['hosts.serves-all'], ...groups].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div>
        <PreviewHeading />
        <ol ref={list} aria-label={messages['import.rows']} className="border-b border-line">
          {found
            .slice(0, most)
            .map((row) =>
              row.planned ? (
                <PreviewRow
                  key={row.number}
                  planned={row.planned}
                  isNetwork={choices.networks.has(row.number)}
                  sameName={choices.sameNames.get(row.number) ?? null}
                  fields={row.planned.changes.map((change) =>
                    formatFieldChange(change, deployment, after, messages),
                  )}
                  keptServes={formatKeptServes(row.planned, deployment, messages)}
                  choose={choose}
                />
              ) : (
                <UnreadItem key={row.number} row={row.unread} />
              ),
            )}
        </ol>
      </div>
      {found.length > most && (
        <Button className="self-start" onClick={() => setMost(most + rowsAtATime)}>
          {messages['import.more'](Math.min(rowsAtATime, found.length - most))}
        </Button>
      )}
    </section>
  )
}

/** Every row of the table in its order, be it a host or not. */
const listRows = (plan: ImportPlan, { unread }: HostImport) =>
  [
    ...plan.rows.map((planned) => ({
      number: planned.row.number,
      fate: fateOf(planned),
      planned,
      unread: null,
    })),
    ...unread.map((row) => ({
      number: row.number,
      fate: 'left' as const,
      planned: null,
      unread: row,
    })),
  ].toSorted((a, b) => a.number - b.number)

type ListedRow = ReturnType<typeof listRows>[number]

/** The number of the row that has the focus; null for none. */
function focusedRow(): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
  return row === undefined ? null : Number(row)
}

/** Puts the focus on what of a row is to be mended. */
function focusRow(list: HTMLElement | null, number: number): void {
  const row = list?.querySelector<HTMLElement>(`[data-row="${number}"]`)
  const target =
    row?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? row?.querySelector('select')
  row?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
