import { isProtocol, type Offer, type Service } from '#core/configuration/network-terms.ts'
import type { ListeningPort } from './topology.ts'

/** Short names of the services as they stand on a chip; the same in every language. */
export const serviceNames = {
  smb: 'SMB',
  rpc: 'RPC',
  ldap: 'LDAP',
  mssql: 'SQL',
} as const satisfies Record<Service, string>

const offerNames = { ...serviceNames, https: 'HTTPS', http: 'HTTP' } as const satisfies Record<
  Offer,
  string
>

/** A port by its number, such as `TCP 443`. */
export const formatPort = ({ transport, port }: Pick<ListeningPort, 'transport' | 'port'>) =>
  `${transport.toUpperCase()} ${port}`

/** A number, and in a union what became of it: `443`, `+443`, `−443`, `8080 → 80`. */
export function formatNumber({ port, fate }: Pick<ListeningPort, 'port' | 'fate'>): string {
  if (!fate) return String(port)
  return fate.kind === 'moved' ? `${fate.from} → ${port}` : `${fateSigns[fate.kind]}${port}`
}

const fateSigns = { added: '+', removed: '−' } as const

/** A port as its host lists it, with what became of it: `TCP 8080 → 80`. */
export const formatListening = (listening: ListeningPort): string =>
  `${listening.transport.toUpperCase()} ${formatNumber(listening)}`

/** The one word before a number that says most: the printed protocol, or else the transport. */
export const formatPrefix = ({
  protocol,
  transport,
}: Pick<ListeningPort, 'protocol' | 'transport'>): string => (protocol ?? transport).toUpperCase()

/** What one number is needed for: the offers of its rows, and each transport that they name. */
type NeededNumber = {
  readonly port: number
  readonly transports: readonly ListeningPort['transport'][]
  readonly offers: readonly Offer[]
}

/** A port as chips say it, such as `HTTPS 4343`, `SMB TCP/UDP 137` or `TCP 443`. */
export function formatChip({ port, transports, offers }: NeededNumber): string {
  const names = offers.map((offer) => offerNames[offer]).join('/')
  // Where protocols are printed they say the transport; services and bare numbers do not.
  if (offers.length > 1 || offers.some(isProtocol)) return `${names} ${port}`
  return `${names} ${transports.join('/').toUpperCase()} ${port}`.trim()
}
