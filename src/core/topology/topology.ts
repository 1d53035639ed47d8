import type { PortKey } from '#core/configuration/configuration.ts'
import type {
  Basis,
  HostKind,
  HostPart,
  HostRole,
  Offer,
  Protocol,
  ProtocolFamily,
  Service,
  Transport,
} from '#core/configuration/network-terms.ts'
import type { ZoneDefinition } from '#core/deployment/deployment.ts'

/** A zone that some host stands in. */
export type Zone = ZoneDefinition & {
  /** In the union of two deployments: its name in the earlier one, where that is another. */
  readonly earlierName?: string
}

export type ListeningPort = {
  readonly transport: Transport
  readonly port: number
  readonly protocol: Protocol | null
  /** In the union of two deployments that both have its host: what became of it there. */
  readonly fate?: PortFate
}

/** Of what only one of two deployments has, or what stood in its place in the earlier one. */
type Fate<Earlier> =
  | { readonly kind: 'added' | 'removed' }
  | { readonly kind: 'moved'; readonly from: Earlier }

type PortFate = Fate<number>

/** A part that is present on its host, with the ports that peers reach it on. */
export type PresentPart = {
  readonly part: HostPart
  readonly listens: readonly ListeningPort[]
  /** As of a port. */
  readonly fate?: Fate<HostPart>
}

/** One host, or a group of like hosts, of the deployment. */
export type Host = {
  readonly id: string
  readonly kind: HostKind
  readonly role: HostRole
  /** '' for that of its kind. */
  readonly name: string
  /** As they are written: addresses, networks, ranges, DNS names. */
  readonly addresses: readonly string[]
  readonly zone: string
  readonly parts: readonly PresentPart[]
  /** Everything that some flow of the deployment reaches on this host, sorted. */
  readonly listens: readonly ListeningPort[]
  /** Of like hosts that are gathered into one: all of them. */
  readonly members?: readonly Member[]
  /** In the union of two deployments: the host in the earlier one, where its card says other things. */
  readonly earlier?: Host
  /** In the union of two deployments: the zone that it stood in before, where that is another. */
  readonly formerZone?: Zone
}

/** One of several like hosts. */
export type Member = Pick<Host, 'id' | 'name' | 'addresses'>

/** One initiator, one listener, one transport and port. Replies are implied. */
export type Flow = {
  readonly id: string
  readonly source: string
  readonly sourcePart: HostPart | null
  readonly destination: string
  readonly destinationParts: readonly HostPart[]
  readonly transport: Transport
  readonly port: number
  /** Null where the list prints only a number, or where its rows disagree on one port. */
  readonly protocol: Protocol | null
  readonly service: Service | null
  /** What its rows print or belong to; more than one where they disagree about the port. */
  readonly offers: readonly Offer[]
  /** The options that set its port; none for a port that the list fixes. */
  readonly portOptions: readonly PortKey[]
  readonly family: ProtocolFamily
  readonly rows: readonly string[]
  readonly basis: Basis
}

/** One port of a connection as the picture shows it; TCP and UDP on the same number share a chip. */
export type PortChip = {
  readonly id: string
  /** What the list prints, such as `HTTPS 4343` or `TCP 443`; the same in every language. */
  readonly text: string
  readonly port: number
  readonly family: ProtocolFamily
  readonly flows: readonly string[]
  /** In the union of two deployments: it differs, and has room for a sign. */
  readonly isSigned?: boolean
}

/** A chip without a family is a number that stands for all ports of its connection. */
export type Chip = Omit<PortChip, 'family'> & { readonly family: ProtocolFamily | null }

/** All flows from one host to one other host: one edge of the picture. */
export type Connection = {
  readonly id: string
  readonly source: string
  readonly destination: string
  readonly flows: readonly Flow[]
  readonly chips: readonly Chip[]
  /** Between gathered hosts: the ids of all connections that this one stands for. */
  readonly members?: readonly string[]
}

/** Zones by trust, hosts and connections in the picture's order, flows sorted. */
export type Topology = {
  readonly zones: readonly Zone[]
  readonly hosts: readonly Host[]
  readonly connections: readonly Connection[]
  readonly flows: readonly Flow[]
}
