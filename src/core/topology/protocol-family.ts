import type {
  Protocol,
  ProtocolFamily,
  Service,
  Transport,
} from '#core/configuration/network-terms.ts'

const byProtocol = { https: 'tls', http: 'plain-http' } as const satisfies Record<
  Protocol,
  ProtocolFamily
>

const byService = {
  smb: 'smb',
  rpc: 'directory',
  ldap: 'directory',
  mssql: 'database',
} as const satisfies Record<Service, ProtocolFamily>

/** The family that a flow is drawn in; TCP for which the list prints nothing else is `other`. */
export function protocolFamily(flow: {
  readonly transport: Transport
  readonly protocol: Protocol | null
  readonly service: Service | null
}): ProtocolFamily {
  if (flow.protocol) return byProtocol[flow.protocol]
  if (flow.service) return byService[flow.service]
  return flow.transport === 'udp' ? 'udp' : 'other'
}
