import type { Host } from '../topology.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { PlacedAddress } from './list-placed-addresses.ts'

/** A finding that hosts have, whatever flows between them. */
export const toHostFinding = (
  kind: FindingKind,
  subject: string,
  hosts: readonly Host[],
): Finding => ({
  id: kind,
  kind,
  subject,
  hosts: hosts.map(({ id }) => id),
  connections: [],
  flows: [],
  options: [],
  remedy: null,
})

/** A subject says this many; the hosts, which are named beside it, have them all. */
const mostAddresses = 3

/** Hosts have addresses in common; those and the first host tell it from others of its kind. */
export function toAddressFinding(kind: FindingKind, all: readonly PlacedAddress[]): Finding {
  const texts = [...new Set(all.map(({ address }) => address.text))]
  const more = texts.length - mostAddresses
  const subject = texts.slice(0, mostAddresses).join(', ') + (more > 0 ? ` +${more}` : '')
  const hosts = [...new Set(all.map(({ host }) => host))]
  return { ...toHostFinding(kind, subject, hosts), id: `${kind}:${hosts[0]?.id}:${texts.join()}` }
}
