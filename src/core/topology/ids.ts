import type { Flow } from './topology.ts'

type Ends = Pick<Flow, 'source' | 'destination'>

/** The connection from one host to another; all flows between the two belong to it. */
export const connectionId = ({ source, destination }: Ends): string => `${source}>${destination}`

/** A flow: one port of a connection. */
export const flowId = (ends: Ends, { transport, port }: Pick<Flow, 'transport' | 'port'>): string =>
  `${connectionId(ends)}:${transport}/${port}`

const elementKinds = ['zone', 'host', 'connection', 'ports', 'chip'] as const

type ElementKind = (typeof elementKinds)[number]

/**
 * A zone and a host may share an id, so a picture's elements bear theirs behind a prefix. Saved
 * pictures have these prefixes; none may change.
 */
const prefixes: Readonly<Record<ElementKind, string>> = {
  zone: 'zone:',
  host: 'host:',
  connection: 'link:',
  /** All chips of a connection; their id is the connection's. */
  ports: 'ports:',
  chip: 'chip:',
}

/** What an element of the picture stands for. */
type Subject = { readonly kind: ElementKind; readonly id: string }

export const elementId = (kind: ElementKind, id: string): string => prefixes[kind] + id

/** The inverse of `elementId`; null for any other id, such as the legend's. */
export function parseElementId(element: string): Subject | null {
  const kind = elementKinds.find((candidate) => element.startsWith(prefixes[candidate]))
  return kind ? { kind, id: element.slice(prefixes[kind].length) } : null
}

/** The element of the connection that a flow is part of. */
export const connectionElement = (flow: Ends): string => elementId('connection', connectionId(flow))

/** The elements of the picture that show a flow: both hosts, then their connection. */
export const flowElements = (flow: Ends): string[] => [
  elementId('host', flow.source),
  elementId('host', flow.destination),
  connectionElement(flow),
]
