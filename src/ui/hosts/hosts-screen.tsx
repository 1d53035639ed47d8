import { type DragEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { bringBack, listServersAgain } from '#core/comparison/bring-back.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import type { Edit } from '#core/deployment/apply-edit.ts'
import { formatFault } from '#core/deployment/cells/format-fault.ts'
import { planPaste } from '#core/deployment/cells/plan-paste.ts'
import type { HostGroup, ZoneDefinition } from '#core/deployment/deployment.ts'
import { duplicateHosts } from '#core/deployment/duplicate-hosts.ts'
import { formatFew } from '#core/deployment/format-few.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { splitRecords } from '#core/deployment/import/split-records.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import { hostPath, type OwnPath } from '#core/deployment/setting-path.ts'
import { tellHostsRemoved } from '#core/deployment/tell-hosts-removed.ts'
import { tellZoneRemoved } from '#core/deployment/tell-zone-removed.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { takeApostrophe } from '#core/text/disarm-formula.ts'
import type { Action } from '#state/app-state.ts'
import { listReservedIds } from '#state/list-reserved-ids.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectFoundHosts } from '#state/select-found-hosts.ts'
import { dropLostDrafts } from '#ui/kit/drop-lost-drafts.ts'
import { forgetWantedHost, useWantedHost } from '#ui/kit/go-to-host.ts'
import { offerTable } from '#ui/kit/offered-table.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { useCellNames } from '#ui/kit/use-cell-names.ts'
import { useKeptFocus } from '#ui/kit/use-kept-focus.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useUnsettledServes } from '#ui/kit/use-unsettled-serves.ts'
import { dragType } from './drag.ts'
import { formatMasked, formatPaste } from './format-paste.ts'
import { listColumns, type Place, type Range } from './grid.ts'
import { GridProvider } from './grid-context.ts'
import { hasHeadings } from './has-headings.ts'
import { HostsNotice, type Notice, type NoticeWay } from './hosts-notice.tsx'
import { HostsTable } from './hosts-table.tsx'
import { HostsToolbar } from './hosts-toolbar.tsx'
import { type HostRow, listOwn, rowsOf, statusOfRow, withGoneRows } from './list-rows.ts'
import { pasteTarget } from './paste-target.ts'
import { useHostGrid } from './use-host-grid.ts'
import { useLateFits } from './use-late-fits.ts'
import { ZoneDock } from './zone-dock.tsx'
import { ZonesPanel, zonesId } from './zones-panel.tsx'
import './hosts.css'
import './zones.css'

type HostsScreenProps = {
  /** The search and what else stands in the bar above a view, where it shares this one's. */
  readonly tools: ReactNode
}

type Pasted = { readonly search: string; readonly ids: ReadonlySet<string> }

const nothingPasted: Pasted = { search: '', ids: new Set() }

const notCleared = {
  zone: 'hosts.zone-stays',
  derived: 'hosts.not-emptied',
  gone: 'hosts.gone-stays',
} as const

type Said = { readonly text: string; readonly turn: number; readonly of: OwnPath | null }

/** Whatever became of the host that is gone to, it is listed. */
const unfilter: Action = { type: 'arrange', arrangement: { statuses: [] } }

const hostOf = ({ host }: HostRow): HostGroup => host

/** Every host of the deployment as a spreadsheet, and its zones beside it. */
export function HostsScreen({ tools }: HostsScreenProps) {
  const messages = useLaterMessages()
  const { app, drafts } = useServices()
  const deployment = useAppState((state) => state.deployment)
  const found = useAppState(selectFoundHosts)
  const compared = useAppState(selectComparison)
  const statuses = useAppState((state) => state.arrangement.statuses)
  const names = useCellNames()
  const all = rowsOf(deployment)
  /** Also those that only the baseline has. */
  const listed = compared ? withGoneRows(all, compared) : all
  /** The hosts that had no address when these alone were asked for; null for all hosts. */
  const [without, setWithout] = useState<ReadonlySet<string> | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const search = useAppState((state) => state.view.search)
  /** The hosts that were pasted while this was searched: they stay to be seen until it changes. */
  const [pasted, setPasted] = useState(nothingPasted)
  const rows = useMemo(() => {
    const isWanted = (row: HostRow): boolean =>
      !compared || statuses.length === 0 || statuses.includes(statusOfRow(row, compared))
    const isFound = ({ host: { id } }: HostRow): boolean =>
      (found?.has(id) ?? true) && (without?.has(id) ?? true)
    const staying = pasted.search === search ? pasted.ids : new Set()
    return listed.filter((row) => staying.has(row.host.id) || (isFound(row) && isWanted(row)))
  }, [listed, found, without, pasted, search, compared, statuses])
  const isUnsettled = useUnsettledServes().length > 0
  const isServed =
    isUnsettled ||
    (names.groups.length > 1 && listed.some(({ host }) => host.kind === 'standalone-sps'))
  const columns = listColumns(isServed)

  const tell = (parts: readonly string[], way: NoticeWay | null = null) => {
    const { deployment: now } = app.get()
    const isStep = now !== deployment
    setNotice({ text: messages['view.sentences'](parts), of: now, way, isStep })
  }
  /** For those who hear what others see; a turn tells the same said twice. */
  const [said, setSaid] = useState<Said>({ text: '', turn: 0, of: null })
  /** @param of the cell that it is said of, as long as something is to be corrected there */
  const say = (text: string, of: OwnPath | null = null) =>
    setSaid(({ turn }) => ({ text, turn: turn + 1, of }))
  useEffect(
    () =>
      drafts.subscribe((now) =>
        setSaid((last) =>
          last.of && now[last.of] === undefined ? { ...last, text: '', of: null } : last,
        ),
      ),
    [drafts],
  )
  const change = (edit: Edit) => app.update({ type: 'edit', edit })

  const paste = (text: string, at: Place, range: Range) => {
    const written = splitRecords(text, '\t')
    if (hasHeadings(written)) return offerTable({ fileName: null, text })
    const cells = written.map((row) => row.map(takeApostrophe))
    const target = pasteTarget(rows, columns, at, range)
    if (!target) return say(messages['hosts.gone-stays'])
    const { deployment: now, baseline } = app.get()
    const taken = [...rowsOf(now).map(({ host }) => host.id), ...listReservedIds(baseline)]
    const plan = planPaste(cells, target, taken, names)
    change({
      kind: 'several',
      edits: plan.changes.map((one) => ({ kind: 'set-host', ...one })),
    })
    const ids = [...plan.changes.map(({ id }) => id), ...plan.added]
    const before = pasted.search === search ? pasted.ids : []
    setPasted({ search, ids: new Set([...before, ...ids]) })
    drafts.keep(plan.kept)
    const { kind = 'agent' } = target.hosts.at(-1) ?? {}
    const [wrong] = plan.kept
    tell(
      formatPaste(plan, kind, messages),
      wrong
        ? {
            text: messages['hosts.go-to-wrong'](plan.kept.length),
            spot: { host: wrong.id, column: wrong.field },
          }
        : null,
    )
  }
  /** Also says why nothing was removed. */
  const remove = ({ top, bottom }: Range) => {
    const asked = listOwn(rows.slice(top, bottom + 1))
    const removed = asked.filter(({ isRemovable }) => isRemovable)
    if (removed.length > 0) {
      change({ kind: 'remove-hosts', ids: removed.map(({ host }) => host.id) })
    }
    const steps = { before: deployment, after: app.get().deployment }
    tell(tellHostsRemoved(asked.map(hostOf), steps, messages))
  }
  const removeZone = (zone: ZoneDefinition) => {
    change({ kind: 'remove-zone', id: zone.id })
    tell(tellZoneRemoved(zone, deployment, app.get().deployment, messages))
  }
  /** Brings back a host that is gone, and goes to its row. */
  const bringBackHost = (id: string) => {
    const host = compared?.hosts.get(id)
    const edit = compared && host && bringBack(host, compared.comparison)
    if (!edit || !host.before) return
    change(edit)
    app.update(unfilter)
    const servers = listServersAgain(host, compared.comparison).map((one) =>
      hostName(one, messages),
    )
    tell([
      messages['hosts.brought-back'](hostName(host.before, messages)),
      ...(servers.length > 0 ? [messages['hosts.served-again'](formatFew(servers, messages))] : []),
    ])
    const ids = matchHosts(compared.comparison.before, app.get().deployment)
    const back = ids.get(host.before.id)
    if (back !== undefined) grid.commands.focus({ host: back, column: 'name' })
  }
  useLateFits(names)
  // Hosts go in several ways, undoing among them.
  useEffect(() => dropLostDrafts(drafts, deployment), [drafts, deployment])
  const grid = useHostGrid({
    rows,
    columns,
    names,
    onPaste: paste,
    onRemove: remove,
    onBringBack: bringBackHost,
    onMasked: (masked) => tell(formatMasked(masked, messages)),
    onCopied: (cells) => say(messages['hosts.copied'](cells)),
    onNotCleared: (why) => say(messages[notCleared[why]]),
    onRefused: (host, field, fault) => {
      const words = 'text' in fault ? `${fault.text}: ` : ''
      const why = `${words}${formatFault(fault, messages)}`
      say(messages['hosts.refused'](hostName(host, messages), why), hostPath(host.id, field))
    },
  })

  const main = useRef<HTMLDivElement>(null)
  // Rows and the buttons of a notice go with what is done in them.
  const kept = useKeptFocus(main, grid.commands.focusStop)
  const { focus } = grid.commands
  const wanted = useWantedHost()
  // Puts the focus, once, on the host that was asked for elsewhere.
  useEffect(() => {
    if (wanted === null) return
    forgetWantedHost()
    setWithout(null)
    app.update(unfilter)
    focus({ host: wanted, column: 'name' })
  }, [wanted, focus, app])

  /** Adds by an edit, and goes to the name of the last host that came. */
  const addBy = (edit: Edit) => {
    const before = new Set(rowsOf(app.get().deployment).map(({ host }) => host.id))
    setWithout(null)
    app.update({ type: 'look', view: { search: '' } })
    app.update(unfilter)
    change(edit)
    const added = rowsOf(app.get().deployment).findLast(({ host }) => !before.has(host.id))
    if (added) grid.commands.edit({ host: added.host.id, column: 'name' })
  }
  const add = (kind: HostKind) => addBy({ kind: 'add-hosts', hosts: [{ kind }] })
  /** Copies stand behind all of their kind, perhaps far from the rows that they are copies of. */
  const duplicate = () => {
    addBy(duplicateHosts(selected.map(hostOf), all.map(hostOf), messages))
    const originals = selected.filter(({ isMultiple }) => isMultiple)
    const [first] = originals
    if (!first) return
    tell([messages['hosts.duplicated'](originals.length)], {
      text: messages['hosts.go-to-original'](hostName(first.host, messages)),
      spot: { host: first.host.id, column: 'name' },
    })
  }
  const [areZonesOpen, setZonesOpen] = useState(false)
  const closeZones = () => {
    setZonesOpen(false)
    document.querySelector<HTMLElement>(`[aria-controls="${zonesId}"]`)?.focus()
  }
  /** How many hosts are being dragged. */
  const [dragged, setDragged] = useState(0)
  const followDrag = ({ dataTransfer }: DragEvent) => {
    const hosts = dataTransfer.getData(dragType.hosts)
    // A page that changes at once ends the drag.
    if (hosts !== '') setTimeout(() => setDragged(hosts.split(',').length))
  }
  const selected = grid.range ? listOwn(rows.slice(grid.range.top, grid.range.bottom + 1)) : []

  return (
    <section
      className="hosts"
      aria-label={messages['hosts.title']}
      onDragStart={followDrag}
      onDragEnd={() => setDragged(0)}
    >
      <div className="hosts-body">
        <div ref={main} className="hosts-main" {...kept}>
          <HostsToolbar
            rows={all}
            statuses={compared && listed.map((row) => ({ status: statusOfRow(row, compared) }))}
            selected={selected}
            isNarrowed={without !== null}
            areZonesOpen={areZonesOpen}
            onZones={() => setZonesOpen(!areZonesOpen)}
            tools={tools}
            isSearched={found !== null}
            onAdd={add}
            onDuplicate={duplicate}
            onRemove={() => grid.range && remove(grid.range)}
            onNarrow={(hosts) => {
              setPasted(nothingPasted)
              setWithout(hosts)
            }}
          />
          <HostsNotice
            notice={notice?.of === deployment ? notice : null}
            onGo={grid.commands.focus}
            onDismiss={() => setNotice(null)}
          />
          <GridProvider value={grid.commands}>
            <HostsTable
              grid={grid}
              rows={rows}
              counts={groupBy(all, ({ host }) => host.kind)}
              names={names}
              hasServes={isServed}
              onAdd={add}
            />
          </GridProvider>
        </div>
        <ZonesPanel
          rows={all}
          isOpen={areZonesOpen}
          onRemove={removeZone}
          onSay={say}
          onClose={closeZones}
        />
      </div>
      <p role="status" className="sr-only">
        {`${said.text}${said.turn % 2 === 0 ? '' : '\u00a0'}`}
      </p>
      {dragged > 0 && <ZoneDock hosts={dragged} />}
    </section>
  )
}
