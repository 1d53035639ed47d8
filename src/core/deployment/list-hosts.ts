import { holds } from '#core/configuration/condition.ts'
import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { hostCatalogue } from './host-catalogue.ts'

/** A host as it stands in a site, and whether the options make it part of the deployment. */
export type ListedHost = HostGroup & { readonly isPresent: boolean }

export const unnamedHost = (id: string, kind: HostKind): HostGroup => ({
  id,
  kind,
  name: '',
  addresses: [],
  zone: '',
  serves: [],
})

/** Whether anything is said of a host beyond its kind. */
export const saysSomething = ({ name, addresses, zone, serves }: HostGroup): boolean =>
  name !== '' || addresses.length > 0 || zone !== '' || serves.length > 0

/**
 * Every host that a deployment has or that its options may bring, in the order of the kinds: the
 * first of each kind, whether or not somebody has named it, and all that somebody has listed.
 */
export const listPossibleHosts = ({ sites: [{ hosts }] }: Deployment): readonly HostGroup[] =>
  hostKinds.flatMap((kind) => {
    const listed = hosts.filter((host) => host.kind === kind)
    const isFirstListed = listed.some(({ id }) => id === kind)
    return isFirstListed ? listed : [unnamedHost(kind, kind), ...listed]
  })

/**
 * Every host of a deployment, in the same order. Those that somebody has listed and the options
 * exclude are kept, and are not part of the deployment.
 */
export const listHosts = rememberEach((deployment: Deployment): readonly ListedHost[] => {
  const configuration = configurationOf(deployment)
  const listed = new Set(deployment.sites[0].hosts)
  return listPossibleHosts(deployment)
    .map((host) => ({
      host,
      isPresent: holds(hostCatalogue[host.kind].presentWhen, configuration),
    }))
    .filter(({ host, isPresent }) => isPresent || listed.has(host))
    .map(({ host, isPresent }) => ({ ...host, isPresent }))
})

/** The id of the zone that a host stands in. */
export function zoneOf({ kind, zone }: HostGroup, { zones }: Deployment): string {
  const isThere = zones.some(({ id }) => id === zone)
  return isThere ? zone : hostCatalogue[kind].zone
}
