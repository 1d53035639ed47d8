/** What the list names as an end of a flow; off-premises agents are a kind of the role `agent`. */
export const hostKinds = [
  'off-premises-agent',
  'edge-relay',
  'agent',
  'web-browser',
  'apex-central',
  'apex-one-server',
  'standalone-sps',
  'sql-server',
  'active-directory',
] as const
export type HostKind = (typeof hostKinds)[number]

/** The role ids of the public formats. */
export type HostRole = Exclude<HostKind, 'off-premises-agent'>

/** The parts of the Apex One server that the list names. */
export type HostPart = 'iis-virtual' | 'iis-default' | 'integrated-sps' | 'mcp-agent'

export const transports = ['tcp', 'udp'] as const
export type Transport = (typeof transports)[number]

/** The application protocol as the list prints it; it prints no other ones. */
export const protocols = ['https', 'http'] as const
export type Protocol = (typeof protocols)[number]

/** The well-known service behind a port for which the list prints no protocol. */
export const services = ['smb', 'rpc', 'ldap', 'mssql'] as const
export type Service = (typeof services)[number]

/** What a port is there for, as far as the list tells. */
export type Offer = Protocol | Service

export const isProtocol = (offer: Offer): offer is Protocol => offer === 'https' || offer === 'http'

/** Where a fact comes from: printed in the list, read out of it, or from another page. */
export type Basis = 'stated' | 'inferred' | 'other-source'

/** The kinds of network segments, the least trusted first. */
export const zoneKinds = ['internet', 'dmz', 'client', 'server'] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** How a flow looks: by what a reviewer asks first, is it encrypted and what kind is it. */
export const protocolFamilies = [
  'tls',
  'plain-http',
  'smb',
  'directory',
  'database',
  'udp',
  'other',
] as const
export type ProtocolFamily = (typeof protocolFamilies)[number]
