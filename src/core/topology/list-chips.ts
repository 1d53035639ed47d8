import type { Service } from '#core/configuration/network-terms.ts'
import type { Chip, Flow } from './topology.ts'

/** Short names of the services as they stand on a chip; the same in every language. */
export const serviceNames = {
  smb: 'SMB',
  rpc: 'RPC',
  ldap: 'LDAP',
  mssql: 'SQL',
} as const satisfies Record<Service, string>

/** Everything that a row can print or belong to. */
const offerNames = { ...serviceNames, https: 'HTTPS', http: 'HTTP' } as const

/** The chips of one connection, a port each, in the order of its flows. */
export function listChips(connectionId: string, flows: readonly Flow[]): Chip[] {
  const groups = new Map<string, Flow[]>()
  for (const flow of flows) {
    const prefix = flow.offers.length > 0 ? flow.offers.join('+') : flow.transport
    const id = `${connectionId}:${prefix}/${flow.port}`
    groups.set(id, [...(groups.get(id) ?? []), flow])
  }
  return [...groups].flatMap(([id, grouped]) => {
    const [first] = grouped
    if (!first) return []
    const { port, family } = first
    return [{ id, text: chipText(first, grouped), port, family, flows: grouped.map((f) => f.id) }]
  })
}

function chipText(first: Flow, flows: readonly Flow[]): string {
  const names = first.offers.map((offer) => offerNames[offer]).join('/')
  // Where protocols are printed they say the transport; services and bare numbers do not.
  if (first.protocol || first.offers.length > 1) return `${names} ${first.port}`
  const transports = flows.map((flow) => flow.transport.toUpperCase()).join('/')
  return `${names} ${transports} ${first.port}`.trim()
}
