import {
  defaultRangeExtractor,
  observeElementOffset,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useCallback, useState } from 'react'
import { type GroupStretch, listDrawn, listStretches } from './list-stretches.ts'

/** A table of so many rows is drawn as a whole: the browser finds all of its text, and prints it. */
const wholeRows = 40

/** So many rows are drawn above and below those in view. */
const spareRows = 8

type RowWindowOptions = {
  /** The element at whose top the rows begin, below heads that stay in view. */
  readonly list: RefObject<HTMLElement | null>
  readonly keys: readonly string[]
  /** How many rows each group has. */
  readonly groups: readonly number[]
  /** The keys of rows that are drawn wherever they stand. */
  readonly kept: readonly string[]
  /** About as high, in px, is a row that has not been drawn yet. */
  readonly rowHeight: number
}

export type RowWindow = {
  readonly stretches: readonly GroupStretch[]
  /** For the `ref` of each row, which says in `data-index` where it stands; null for a whole table. */
  readonly measure: ((row: Element | null) => void) | null
}

/**
 * Which rows of a long table are drawn: those in view, a few around them, and what is kept. What
 * scrolls is the next element around the table that does, and may change with the room.
 */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { list, keys, groups, kept, rowHeight } = options
  const [, setScroller] = useState<Element | null>(null)
  const getItemKey = useCallback((place: number) => keys[place] ?? place, [keys])
  const isWhole = keys.length <= wholeRows
  const known = kept.map((key) => keys.indexOf(key)).filter((place) => place >= 0)
  // The Tab key stops in the first row before it has stopped in any.
  const places = known.length > 0 ? known : [0]
  const virtualizer = useVirtualizer<Element, Element>({
    enabled: !isWhole,
    count: keys.length,
    getItemKey,
    estimateSize: () => rowHeight,
    overscan: spareRows,
    initialRect: { width: 0, height: innerHeight },
    initialOffset: () => scrolledBy(list.current),
    getScrollElement: () => findScroller(list.current),
    rangeExtractor: (range: Range) =>
      listDrawn([...defaultRangeExtractor(range), ...places], groups),
    // What scrolls may have more in it than the rows, so places are told from the top of these.
    observeElementOffset: (instance, tell) =>
      observeElementOffset(instance, (_, isScrolling) =>
        tell(scrolledBy(list.current), isScrolling),
      ),
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height }) => {
        // One that no longer scrolls is as high as all that is in it.
        tell({ width, height: Math.min(height, innerHeight) })
        setScroller(findScroller(list.current))
      }),
    scrollToFn: (offset, { adjustments = 0 }, { scrollElement }) => {
      const by = offset + adjustments - scrolledBy(list.current)
      if (scrollElement && by !== 0) scrollElement.scrollTop += by
    },
    // Rounded heights would add up to a shift over hundreds of rows.
    measureElement: (row) => row.getBoundingClientRect().height,
  })
  const all = keys.map((_, place) => place)
  if (isWhole) return { stretches: listStretches(all, groups, () => 0), measure: null }
  const drawn = virtualizer.getVirtualItems().map(({ index }) => index)
  const end = virtualizer.getTotalSize()
  const topOf = (place: number) => virtualizer.measurementsCache[place]?.start ?? end
  return {
    stretches: listStretches(drawn, groups, topOf),
    measure: virtualizer.measureElement,
  }
}

/** The element around a table that scrolls up and down. */
function findScroller(list: Element | null): Element | null {
  let element = list?.parentElement ?? null
  while (element && !['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
    element = element.parentElement
  return element
}

/** How much of a table, in px, is above what is seen of it. */
function scrolledBy(list: Element | null): number {
  const scroller = findScroller(list)
  if (!list || !scroller) return 0
  const top = scroller.getBoundingClientRect().top + scroller.clientTop
  return Math.max(0, top - list.getBoundingClientRect().top)
}
