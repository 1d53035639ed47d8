import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { MaskedHost } from '#core/deployment/cells/read-address-cell.ts'
import { hostPath } from '#core/deployment/setting-path.ts'
import { useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useReach } from '#ui/kit/window/use-reach.ts'
import { clearEdit } from './clear-edit.ts'
import { cellsType, copyCells } from './copy-cells.ts'
import type { GridColumn } from './grid.ts'
import {
  countCells,
  fieldOf,
  isText,
  type Place,
  placeAfter,
  type Range,
  rangeBetween,
  type Spot,
} from './grid.ts'
import type { GridCommands, Move } from './grid-context.ts'
import { isListOpen } from './is-list-open.ts'
import { type HostRow, listOwn } from './list-rows.ts'

type GridOptions = {
  readonly rows: readonly HostRow[]
  readonly columns: readonly GridColumn[]
  readonly names: CellNames
  readonly onPaste: (text: string, at: Place, range: Range) => void
  readonly onRemove: (range: Range) => void
  readonly onBringBack: GridCommands['bringBack']
  readonly onMasked: (masked: readonly MaskedHost[]) => void
  readonly onRefused: GridCommands['tellRefused']
  readonly onCopied: (cells: number) => void
  /** Called where nothing came of emptying cells. */
  readonly onNotCleared: (why: NotCleared) => void
}

/** A host always has a zone, other cells are derived, and what is gone is only read. */
type NotCleared = 'zone' | 'derived' | 'gone'

export type HostGrid = {
  readonly grid: RefObject<HTMLDivElement | null>
  readonly commands: GridCommands
  /** The hosts of the rows. */
  readonly keys: readonly string[]
  /** The hosts whose rows are drawn wherever they stand. */
  readonly kept: readonly string[]
  /** The cell that the Tab key stops at. */
  readonly cursor: Place
  /** What is selected; null before anything has had the focus. */
  readonly range: Range | null
  readonly editing: { readonly spot: Spot; readonly before: string | null } | null
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onMouseDown: (event: MouseEvent) => void
    readonly onMouseOver: (event: MouseEvent) => void
    readonly onClick: (event: MouseEvent) => void
    readonly onCopy: (event: ClipboardEvent) => void
    readonly onCut: (event: ClipboardEvent) => void
    readonly onPaste: (event: ClipboardEvent) => void
  }
}

/** The keyboard and the pointer of a spreadsheet over the table of hosts. */
export function useHostGrid(options: GridOptions): HostGrid {
  const { rows, columns, names } = options
  const messages = useLaterMessages()
  const { app, drafts } = useServices()
  const grid = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => rows.map(({ host }) => host.id), [rows])
  const { kept, reach } = useReach(grid, keys)
  const [cursor, setCursor] = useState<Spot | null>(null)
  const [anchor, setAnchor] = useState<Spot | null>(null)
  const [editing, setEditing] = useState<HostGrid['editing']>(null)
  /** True while the focus moves to widen the selection, and not to begin another one. */
  const widens = useRef(false)
  const wasActive = useRef(false)
  /** True while the focus comes to a selected row by a press that may begin to drag all of them. */
  const isPressed = useRef(false)

  const placeOf = (spot: Spot | null): Place | null => {
    const row = rows.findIndex(({ host }) => host.id === spot?.host)
    const column = spot ? columns.indexOf(spot.column) : -1
    return row < 0 || column < 0 ? null : { row, column }
  }
  const spotAt = ({ row, column }: Place): Spot | null => {
    const [at, what] = [rows[row], columns[column]]
    return at && what ? { host: at.host.id, column: what } : null
  }
  const at = placeOf(cursor)
  /** Where the cursor was seen last: its row may go, and then the next one takes its place. */
  const [last, setLast] = useState<Place>({ row: 0, column: 1 })
  if (at && (at.row !== last.row || at.column !== last.column)) setLast(at)
  const stop = at ?? {
    row: Math.min(last.row, Math.max(rows.length - 1, 0)),
    column: Math.min(last.column, columns.length - 1),
  }
  const from = placeOf(anchor) ?? at
  const range = at && from ? rangeBetween(from, at, columns.length) : null

  const isGone = (spot: Spot): boolean =>
    rows.some(({ host, gone }) => host.id === spot.host && gone !== null)

  const select = (spot: Spot) => {
    setCursor(spot)
    setAnchor(spot)
  }
  /** Whether it is the number of a row that is selected with others. */
  const isAmongSelected = (spot: Spot | null): boolean => {
    const place = placeOf(spot)
    if (!range || !place || spot?.column !== 'number' || range.left > 0) return false
    return range.bottom > range.top && place.row >= range.top && place.row <= range.bottom
  }
  const focus = ({ host, column }: Spot, widen = false) =>
    reach(host, (row) => {
      const cell = cellIn(row, column)
      widens.current = widen
      // The browser would put a cell that is out of view in the middle.
      cell?.focus({ preventScroll: true })
      widens.current = false
      return cell
    })
  const focusAt = (place: Place, widen = false) => {
    const spot = spotAt(place)
    if (spot) focus(spot, widen)
  }
  const edit = (spot: Spot, text: string | null = null) => {
    const { column } = spot
    if (!isText(column) || isGone(spot)) return
    const path = hostPath(spot.host, column)
    const before = drafts.get()[path] ?? null
    if (text !== null) drafts.set(path, text)
    select(spot)
    // At once, so that the key that begins the editing is typed into the field.
    flushSync(() => {
      reach(spot.host, (row) => cellIn(row, column))
      setEditing({ spot, before })
    })
  }
  /** What Enter does at a cell: its text is edited, its list opens. */
  const activate = (spot: Spot, cell: EventTarget) => {
    if (isText(spot.column) && !isGone(spot)) return edit(spot)
    const control =
      cell instanceof Element
        ? cell.closest('[data-cell]')?.querySelector<HTMLElement>('select, button')
        : null
    if (control instanceof HTMLSelectElement) {
      control.focus()
      control.showPicker()
    } else control?.click()
  }
  const finish = (move: Move | null) => {
    const spot = editing?.spot ?? null
    setEditing(null)
    const place = placeOf(spot)
    if (!move || !place) return
    // Before anything is drawn anew: what is removed with the focus in it is laid out for that.
    const size = { row: rows.length, column: columns.length }
    focusAt({
      row: Math.min(Math.max(place.row + move.rows, 0), size.row - 1),
      column: Math.min(Math.max(place.column + move.columns, 1), size.column - 1),
    })
  }

  const focusStop = () => {
    const spot = spotAt(stop)
    if (spot) focus(spot)
    else grid.current?.focus()
  }

  const { onBringBack, onMasked, onRefused } = options
  const latest = { finish, focus, focusStop, edit, range, rows, onBringBack, onMasked, onRefused }
  const current = useRef(latest)
  useLayoutEffect(() => {
    current.current = latest
  })
  const commands = useMemo(
    (): GridCommands => ({
      finish: (move) => current.current.finish(move),
      focus: (spot) => current.current.focus(spot),
      focusStop: () => current.current.focusStop(),
      edit: (spot) => current.current.edit(spot),
      bringBack: (host) => current.current.onBringBack(host),
      tellMasked: (masked) => current.current.onMasked(masked),
      tellRefused: (host, field, fault) => current.current.onRefused(host, field, fault),
      listWith: (host) => {
        const { range: selected, rows: all } = current.current
        const within = selected ? all.slice(selected.top, selected.bottom + 1) : []
        const chosen = listOwn(within).map((row) => row.host.id)
        return chosen.includes(host) ? chosen : [host]
      },
    }),
    [],
  )

  const clear = (): void => {
    if (!range) return
    const own = listOwn(rows.slice(range.top, range.bottom + 1))
    if (own.length === 0) options.onNotCleared('gone')
    else if (columns[range.left] === 'number') options.onRemove(range)
    else empty(range)
  }
  const empty = (chosen: Range): void => {
    const before = { deployment: app.get().deployment, drafts: drafts.get() }
    app.update({ type: 'edit', edit: clearEdit(rows, columns, chosen) })
    const isSame = before.deployment === app.get().deployment && before.drafts === drafts.get()
    const fields = columns.slice(chosen.left, chosen.right + 1).map(fieldOf)
    const hasText = fields.some((field) => field !== null && field !== 'zone')
    if (isSame && !hasText) options.onNotCleared(fields.includes('zone') ? 'zone' : 'derived')
  }
  const press = (event: KeyboardEvent) => {
    const spot = spotOf(event.target) ?? spotOfClosedList(event.target)
    const place = placeOf(spot)
    if (!spot || !place || event.altKey || event.nativeEvent.isComposing) return
    if (run(event, spot, place)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  /** Does what a key is for; false for one that is for others. */
  const run = (event: KeyboardEvent, spot: Spot, place: Place): boolean => {
    const size = { row: rows.length, column: columns.length }
    const next = placeAfter(event, place, size)
    if (next) {
      focusAt(next, event.shiftKey)
      return true
    }
    if (event.ctrlKey || event.metaKey) return selectAll(event)
    // Nothing is typed where something is chosen, and a number must not lead to another tab.
    if (isTyped(event) && (!isText(spot.column) || isGone(spot))) return true
    if (isTyped(event)) {
      edit(spot, '')
      // The key itself goes into the field, and to nobody else.
      event.stopPropagation()
      return false
    }
    return runNamed(event, spot, place)
  }
  const runNamed = (event: KeyboardEvent, spot: Spot, place: Place): boolean => {
    switch (event.key) {
      case 'Enter':
      case 'F2':
        activate(spot, event.target)
        return true
      case 'Delete':
      case 'Backspace':
        clear()
        return true
      case ' ':
        if (event.shiftKey) focusAt({ row: place.row, column: 0 })
        else activate(spot, event.target)
        return true
      case 'Escape': {
        const isMany = range !== null && countCells(range) > 1
        if (isMany) setAnchor(spot)
        return isMany
      }
      default:
        return false
    }
  }
  const selectAll = ({ key }: KeyboardEvent): boolean => {
    if (key.toLowerCase() !== 'a') return false
    const [first, last] = [
      spotAt({ row: 0, column: 0 }),
      spotAt({ row: rows.length - 1, column: 0 }),
    ]
    if (last) focus(last, true)
    setAnchor(first)
    return true
  }

  const copy = (event: ClipboardEvent): boolean => {
    if (!range || !spotToCopy(event.target)) return false
    const { data, count } = copyCells(rows, columns, range, names, messages)
    for (const [type, text] of Object.entries(data)) event.clipboardData.setData(type, text)
    event.preventDefault()
    options.onCopied(count)
    return true
  }

  return {
    grid,
    commands,
    keys,
    kept,
    cursor: stop,
    range,
    editing,
    handlers: {
      onFocus: (event) => {
        // What stands in a cell counts as the cell: the Tab key comes back to it.
        const spot = spotAround(event.target)
        if (!spot || isPressed.current) {
          isPressed.current = false
          return
        }
        setCursor(spot)
        if (!widens.current) setAnchor(spot)
      },
      onKeyDown: press,
      onMouseDown: (event) => {
        const spot = spotAround(event.target)
        wasActive.current =
          event.target instanceof Element &&
          event.target.closest('[data-cell]') === document.activeElement
        isPressed.current = isAmongSelected(spot) && !event.shiftKey && !wasActive.current
        if (!spot || !event.shiftKey || !cursor) return
        event.preventDefault()
        focus(spot, true)
      },
      onMouseOver: (event) => {
        const spot = spotAround(event.target)
        const isDragged = event.buttons === 1 && editing === null && spot?.column !== 'number'
        if (spot && isDragged && grid.current?.contains(document.activeElement)) focus(spot, true)
      },
      onClick: (event) => {
        const spot = spotOf(event.target) ?? spotAround(event.target)
        if (!spot || event.shiftKey || !(event.target instanceof Element)) return
        if (event.target.closest('button, select, input, textarea')) return
        // Nothing was dragged: the row alone is meant.
        if (spot.column === 'number') select(spot)
        const isInvited = event.target.closest('[data-invites]') !== null
        if (isText(spot.column) && (wasActive.current || isInvited || event.detail === 2))
          edit(spot)
      },
      onCopy: copy,
      onCut: (event) => {
        if (copy(event)) clear()
      },
      onPaste: (event) => {
        const place = placeOf(spotToCopy(event.target))
        if (!place || !range) return
        event.preventDefault()
        event.stopPropagation()
        const own = event.clipboardData.getData(cellsType)
        options.onPaste(own || event.clipboardData.getData('text/plain'), place, range)
      },
    },
  }
}

const cellIn = (row: HTMLElement, column: GridColumn): HTMLElement | null =>
  row.querySelector<HTMLElement>(`:scope > [data-cell="${column}"]`)

/** A key that writes, or one of an input method; `/` and `?` belong to the page. */
const isTyped = ({ key }: KeyboardEvent): boolean =>
  key === 'Process' || ([...key].length === 1 && !' /?'.includes(key))

/** The cell that an element is, and not what stands in one. */
function spotOf(target: EventTarget | null): Spot | null {
  const isCell = target instanceof HTMLElement && target.dataset['cell'] !== undefined
  return isCell ? spotAround(target) : null
}

/** The cell of a list that has the focus and is closed: its keys are the cell's. */
const spotOfClosedList = (target: EventTarget | null): Spot | null =>
  target instanceof HTMLSelectElement && !isListOpen(target) ? spotAround(target) : null

/** The cell that is copied and pasted: also from its list or button, which have the focus once closed. */
const spotToCopy = (target: EventTarget | null): Spot | null =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    ? null
    : spotAround(target)

function spotAround(target: EventTarget | null): Spot | null {
  if (!(target instanceof Element)) return null
  const column = target.closest<HTMLElement>('[data-cell]')?.dataset['cell']
  const host = target.closest<HTMLElement>('[data-host]')?.dataset['host']
  const known = (['number', 'listens', 'connections'] as const).find((one) => one === column)
  const what = known ?? fieldOf(column)
  return host && what ? { host, column: what } : null
}
