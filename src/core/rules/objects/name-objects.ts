import type { HostKind } from '#core/configuration/network-terms.ts'
import { readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import type { Address } from '#core/deployment/addresses/parse-address.ts'
import { isSingle, parseHostId } from '#core/deployment/host-id.ts'
import type { Host } from '#core/topology/topology.ts'
import type { RuleObject } from '../rule.ts'
import { claimName, toPlain } from './plain-name.ts'

/** What hosts are called that have no name which a device can take. */
const kindWords: Readonly<Record<HostKind, string>> = {
  'off-premises-agent': 'OFF_PREMISES',
  'edge-relay': 'EDGE_RELAY',
  agent: 'AGENT',
  'web-browser': 'ADMIN_PC',
  'apex-central': 'APEX_CENTRAL',
  'apex-one-server': 'APEX_ONE_SERVER',
  'standalone-sps': 'SPS',
  'sql-server': 'SQL_SERVER',
  'active-directory': 'DIRECTORY',
}

/**
 * Hosts as rules name them: by a letter, then letters, digits and underscores of ASCII, at most 31
 * characters, none of them a word that a device keeps for itself. A name in another script gives
 * kind and number (`AGENT_02`), which is no translation but is unique and stays the same when other
 * hosts come and go.
 */
export function nameObjects(hosts: readonly Host[]): RuleObject[] {
  const taken = new Set<string>()
  return hosts.map((host) => {
    const addresses = readAddresses(host.addresses)
    const base = claimName(
      plainName(host),
      (name) => [
        `${name}_v6`,
        ...addresses.flatMap((_, at) => [`${name}_${at + 1}`, `${name}_${at + 1}_v6`]),
      ],
      taken,
    )
    return { host, name: base, addresses: nameAddresses(base, addresses) }
  })
}

const nameAddresses = (base: string, addresses: readonly Address[]) =>
  addresses.map((address, index) => ({
    name: addresses.length === 1 ? base : `${base}_${index + 1}`,
    address,
  }))

const plainName = ({ id, kind, name }: Host): string => toPlain(name) ?? kindAndNumber(id, kind)

function kindAndNumber(id: string, kind: HostKind): string {
  const number = parseHostId(id)?.number ?? 1
  return isSingle(kind) ? kindWords[kind] : `${kindWords[kind]}_${String(number).padStart(2, '0')}`
}
