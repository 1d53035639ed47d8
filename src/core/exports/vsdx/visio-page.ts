import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import type { NativeConnector, NativeDrawing, NativeHost } from '../native/native-drawing.ts'
import { type Frame, formatCell, formatCells, formatRows, toInches } from './visio-cells.ts'
import {
  type ConnectorFacts,
  findLabelBox,
  followLine,
  formatConnectionPoints,
  formatConnector,
  formatConnects,
  listEnds,
} from './visio-connectors.ts'
import { formatElement, formatGround, type ShapeContext, type ShapeData } from './visio-shapes.ts'

/** What can be hidden and locked on its own, in the order of their numbers. */
const layers = ['zones', 'hosts', 'connections', 'labels'] as const

type Layer = (typeof layers)[number]

const numberOf = (layer: Layer): number => layers.indexOf(layer)

/** The shapes of a page and what is glued to what. */
export type PageContents = { readonly shapes: string; readonly connects: string }

/** Everything of a drawing from the back to the front. */
export function formatPage(drawing: NativeDrawing, language: Language): PageContents {
  const messages = laterMessagesFor(language)
  const frame: Frame = { x: 0, y: 0, ...drawing.size }
  const context: ShapeContext = { language, takeId: countFrom(firstShapeId) }
  const { zones, hosts, connectors, labels, legend, notes } = drawing
  // Lines name their hosts, so these have their numbers before any line is written.
  const ids = new Map(hosts.map(({ id }) => [id, context.takeId()]))
  const facts = connectors.map((connector) => toFacts(connector, drawing, ids, messages, context))
  const shapes = [
    ...(drawing.ground === null ? [] : [formatGround(frame, drawing.ground, context)]),
    ...zones.map((zone) => formatElement(zone, frame, plain(numberOf('zones'), context), context)),
    ...connectors.flatMap((connector, index) => {
      const own = facts[index]
      return own ? [formatConnector(connector, frame, own, context)] : []
    }),
    ...hosts.map((host) =>
      formatElement(
        host,
        frame,
        {
          id: ids.get(host.id) ?? 0,
          layer: numberOf('hosts'),
          data: listHostData(host, messages),
          sections: formatConnectionPoints(listEnds(host, connectors), host.box),
        },
        context,
      ),
    ),
    ...connectors.flatMap((connector, index) =>
      labels
        .filter((label) => label.connector === connector.id)
        .map((label) => {
          const own = facts[index]
          const pins = own && followLine(label.box, connector, own, frame)
          const element = { ...plain(numberOf('labels'), context), ...(pins ? { pins } : {}) }
          return formatElement(label, frame, element, context)
        }),
    ),
    ...[...(legend ? [legend] : []), ...notes].map((note) =>
      formatElement(note, frame, plain(null, context), context),
    ),
  ]
  return { shapes: shapes.join(''), connects: facts.map(formatConnects).join('') }
}

/** Numbers below are Visio's own ([MS-VSDX] 2.3.4.2.88). */
const firstShapeId = 4

/** Numbers one after the other. */
function countFrom(first: number): () => number {
  let next = first
  return () => next++
}

const plain = (layer: number | null, { takeId }: ShapeContext) => ({
  id: takeId(),
  layer,
  data: [],
  sections: '',
})

const listHostData = (host: NativeHost, messages: LaterMessages): ShapeData => [
  { name: 'Role', label: messages['host-table.role'], value: host.role },
  { name: 'Zone', label: messages['host-field.zone'], value: host.zoneName },
  { name: 'Addresses', label: messages['host-field.address'], value: host.addresses.join(', ') },
  { name: 'Ports', label: messages['hosts.listens'], value: host.ports.join(', ') },
  ...(host.members.length === 0
    ? []
    : [
        {
          name: 'Members',
          label: messages['tab.hosts'],
          value: host.members
            .map(({ name, addresses }) => [name, ...addresses].join(' '))
            .join(', '),
        },
      ]),
]

function toFacts(
  connector: NativeConnector,
  { hosts, connectors, labels }: NativeDrawing,
  ids: ReadonlyMap<string, number>,
  messages: LaterMessages,
  { takeId }: ShapeContext,
): ConnectorFacts {
  const nameOf = (id: string) => hosts.find((host) => host.id === id)?.name ?? ''
  const glueOf = (end: NativeConnector['start']) => {
    const host = hosts.find(({ id }) => id === end.host)
    const point = host ? listEnds(host, connectors).indexOf(end) : 0
    return { shape: ids.get(end.host) ?? 0, point }
  }
  const boxes = labels.filter((label) => label.connector === connector.id).map(({ box }) => box)
  return {
    id: takeId(),
    layer: numberOf('connections'),
    data: [
      { name: 'Source', label: messages['column.source'], value: nameOf(connector.start.host) },
      {
        name: 'Destination',
        label: messages['column.destination'],
        value: nameOf(connector.end.host),
      },
      { name: 'Ports', label: messages['column.port'], value: connector.name },
      {
        name: 'Rows',
        label: messages['column.rows'],
        value: [...new Set(connector.flows.flatMap(({ rows }) => rows))].join(' '),
      },
    ],
    start: glueOf(connector.start),
    end: glueOf(connector.end),
    label: findLabelBox(boxes, connector),
  }
}

/** The page itself: as large as the picture, printed on one sheet, without jumps where lines cross. */
export function formatPageSheet({ size }: NativeDrawing, language: Language): string {
  const messages = laterMessagesFor(language)
  const cells = [
    formatCells({ PageWidth: toInches(size.width), PageHeight: toInches(size.height) }),
    formatCell('PageScale', 1, '', 'IN'),
    formatCell('DrawingScale', 1, '', 'IN'),
    formatCells({ DrawingSizeType: 3, DrawingScaleType: 0, InhibitSnap: 0, LineJumpCode: 0 }),
    formatCells({ OnPage: 1, PagesX: 1, PagesY: 1, CenterX: 1, CenterY: 1 }),
    formatCells({ PrintPageOrientation: size.width >= size.height ? 2 : 1, PaperKind: 9 }),
  ]
  const rows = layers.map((layer) =>
    formatCells({
      ...{ Name: messages[`visio.layer.${layer}`], Color: 255, Status: 0, Visible: 1, Print: 1 },
      ...{ Active: 0, Lock: 0, Snap: 1, Glue: 1, NameUniv: layer, ColorTrans: 0 },
    }),
  )
  return `<PageSheet LineStyle="0" FillStyle="0" TextStyle="0">${cells.join('')}${formatRows('Layer', rows)}</PageSheet>`
}
