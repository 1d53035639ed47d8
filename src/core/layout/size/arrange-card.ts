import { type Box, bottom } from '#core/kit/geometry.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { LaidOutHost, LaidOutPart, LaidOutRow } from '../laid-out-topology.ts'
import { cardSpacing, memberSpacing, partSpacing, signSpacing } from '../spacing.ts'
import { type CaptionedHost, type CaptionedPart, measureCaption } from './caption-hosts.ts'
import { measureRow } from './format-members.ts'
import { type PartPlace, partPlaces } from './part-places.ts'

const select = (host: CaptionedHost, place: PartPlace) =>
  host.parts.filter((part) => partPlaces[part.part] === place)

const { inset, padding, gap, tabHeight, tabGap, tabPadding } = partSpacing

/** A tab on the border reaches into the card, so a high text begins below it. */
const measureTextTop = (host: CaptionedHost) =>
  select(host, 'tab').length > 0 ? tabHeight / 2 + tabGap : cardSpacing.padding

const measureHead = (host: CaptionedHost) =>
  Math.max(
    cardSpacing.padding + cardSpacing.icon,
    measureTextTop(host) + measureCaption(host, cardSpacing),
  )

const measurePart = (part: CaptionedPart) => 2 * padding + measureCaption(part, partSpacing)

const sum = (lengths: readonly number[], between: number) =>
  lengths.reduce((total, length) => total + length, 0) + Math.max(0, lengths.length - 1) * between

/** Everything below the head, one above the other: sites, each with what is nested in it. */
function measureParts(host: CaptionedHost): number {
  const sites = select(host, 'site').map(measurePart)
  const nested = select(host, 'nested').map(measurePart)
  const inside = nested.length === 0 ? 0 : sum(nested, gap) + (sites.length === 0 ? 0 : gap)
  return sum(sites, gap) + inside
}

const hasParts = (host: CaptionedHost) => host.parts.some((part) => partPlaces[part.part] !== 'tab')

const hasBody = (host: CaptionedHost) => hasParts(host) || host.rows !== undefined

/** The heights in px of a card's rows of hosts: the same in each of their columns. */
function listRowHeights({ rows: columns = [] }: CaptionedHost): number[] {
  const [first = []] = columns
  return first.map((_, index) =>
    Math.max(...columns.flatMap((column) => column.slice(index, index + 1).map(measureRow))),
  )
}

const measureRows = (host: CaptionedHost) => sum(listRowHeights(host), memberSpacing.gap)

/** The least height in px that shows all of a card's text and parts. */
export function measureCard(host: CaptionedHost): number {
  const head = measureHead(host)
  if (!hasBody(host)) return head + cardSpacing.padding
  if (host.rows) return head + memberSpacing.inset + measureRows(host) + memberSpacing.inset
  return head + partSpacing.headGap + measureParts(host) + inset
}

/** How far below the card's top its lines may end: beside its parts, not beside its name. */
export const measurePortTop = (host: CaptionedHost): number =>
  hasParts(host) ? measureHead(host) + partSpacing.headGap + inset : 0

/** A text block in the middle of the free height of a box. */
function placeText(box: Box, caption: CaptionedPart, free: number): Box {
  const height = measureCaption(caption, partSpacing)
  const y = box.y + Math.max(padding, Math.floor((free - height) / 2))
  return { x: box.x + padding, y, width: box.width - 2 * padding, height }
}

type Column = { readonly x: number; readonly y: number; readonly width: number }

/** Parts one below the other; each is `extra` px higher than it needs. */
function stackParts(parts: readonly CaptionedPart[], at: Column, extra: number): LaidOutPart[] {
  let y = at.y
  return parts.map((part) => {
    const box = { ...at, y, height: measurePart(part) + extra }
    y = bottom(box) + gap
    return { ...part, box, text: placeText(box, part, box.height) }
  })
}

/** The sites and what is nested in the last of them share the height that is left over. */
function placeBody(host: CaptionedHost, card: Box): LaidOutPart[] {
  const sites = select(host, 'site')
  const nested = select(host, 'nested')
  const spare = Math.max(0, card.height - measureCard(host))
  const share = Math.floor(spare / Math.max(1, sites.length + nested.length))
  const top = card.y + measureHead(host) + partSpacing.headGap
  const outer = { x: card.x + inset, y: top, width: card.width - 2 * inset }
  const placedSites = stackParts(sites, outer, share)
  const last = placedSites.at(-1)
  if (last === undefined) return stackParts(nested, outer, share)
  if (nested.length === 0) return placedSites
  const inner = { x: outer.x + inset, y: bottom(last.box), width: outer.width - 2 * inset }
  const placedNested = stackParts(nested, inner, share)
  const end = bottom(placedNested.at(-1)?.box ?? last.box) + gap
  const grown = { ...last, box: { ...last.box, height: end - last.box.y } }
  return [...placedSites.slice(0, -1), grown, ...placedNested]
}

function placeRows(host: CaptionedHost, card: Box): LaidOutRow[] {
  const { rows: columns = [] } = host
  const { gap: apart, inset: beside } = memberSpacing
  const heights = listRowHeights(host)
  const inside = card.width - 2 * beside
  const width = (inside - (columns.length - 1) * apart) / columns.length
  const top = card.y + measureHead(host) + beside
  return columns.flatMap((column, place) =>
    column.map((row, index) => {
      const x = card.x + beside + place * (width + apart)
      const y = top + sum(heights.slice(0, index), apart) + Math.sign(index) * apart
      return { ...row, box: { x, y, width, height: heights[index] ?? 0 } }
    }),
  )
}

/** A tab stands on the top border, around the x where its lines leave, and stays on the card. */
function placeTabs(host: CaptionedHost, card: Box, leaveAt: number | null): LaidOutPart[] {
  let end = card.x + card.width - cardSpacing.padding
  return select(host, 'tab').map((part) => {
    const text = Math.ceil(measureText(part.name, partSpacing.name.size, partSpacing.name.weight))
    const sign = part.fate ? signSpacing.room : 0
    const width = sign + text + 2 * tabPadding
    const middle = leaveAt === null ? end : leaveAt + width / 2
    const x = Math.max(card.x + cardSpacing.padding, Math.min(middle, end) - width)
    end = x - gap
    const box = { x, y: card.y - tabHeight / 2, width, height: tabHeight }
    const y = box.y + (tabHeight - partSpacing.name.lineHeight) / 2
    const line = { x: x + sign + tabPadding, y, width: text, height: partSpacing.name.lineHeight }
    return { ...part, nameLines: [part.name], detailLines: [], box, text: line }
  })
}

/**
 * Places the icon, the text and the parts of a card. A card without parts shows its text in the
 * middle of its height; `leaveAt` is the x where the lines of the tab leave, if anywhere.
 */
export function arrangeCard(host: CaptionedHost, box: Box, leaveAt: number | null): LaidOutHost {
  const height = measureCaption(host, cardSpacing)
  const head = hasBody(host) ? measureHead(host) + cardSpacing.padding : box.height
  const middle = (length: number) => box.y + Math.floor((head - length) / 2)
  const x = box.x + cardSpacing.padding
  const beforeText = cardSpacing.icon + cardSpacing.iconGap
  const { rows, ...shown } = host
  return {
    ...shown,
    box,
    icon: { x, y: middle(cardSpacing.icon), width: cardSpacing.icon, height: cardSpacing.icon },
    text: {
      x: x + beforeText,
      y: Math.max(box.y + measureTextTop(host), middle(height)),
      width: box.width - 2 * cardSpacing.padding - beforeText,
      height,
    },
    parts: [...placeBody(host, box), ...placeTabs(host, box, leaveAt)],
    ...(rows && { rows: placeRows(host, box) }),
  }
}
