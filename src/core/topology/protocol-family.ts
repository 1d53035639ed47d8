import type { Offer, ProtocolFamily, Transport } from '#core/configuration/network-terms.ts'

const byOffer = {
  https: 'tls',
  http: 'plain-http',
  smb: 'smb',
  rpc: 'directory',
  ldap: 'directory',
  mssql: 'database',
} as const satisfies Record<Offer, ProtocolFamily>

const leastEncrypted: readonly ProtocolFamily[] = ['plain-http', 'smb']

/**
 * The family that a flow is drawn in; TCP for which the list prints nothing else is `other`. Rows
 * that disagree about a port are drawn as what is encrypted least.
 */
export function protocolFamily(flow: {
  readonly transport: Transport
  readonly offers: readonly Offer[]
}): ProtocolFamily {
  const families: ProtocolFamily[] = flow.offers.map((offer) => byOffer[offer])
  const weakest = leastEncrypted.find((family) => families.includes(family))
  const [first] = families
  return weakest ?? first ?? (flow.transport === 'udp' ? 'udp' : 'other')
}
