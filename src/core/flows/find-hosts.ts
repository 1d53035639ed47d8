import { readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import type { Deployment, HostGroup } from '#core/deployment/deployment.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listHosts, zoneOf } from '#core/deployment/list-hosts.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { foldText } from '#core/text/fold-text.ts'
import { listShortNames } from '#core/topology/short-names.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import {
  isNamedBy,
  listEndTerms,
  listNamingTerms,
  matchesQuery,
  mayBeName,
  type Named,
  type NamingTerm,
  parseFlowQuery,
} from './flow-query.ts'

/**
 * The hosts that a search finds by name, role, zone, address or the port that they listen on; null
 * while nothing is searched. The text as a whole may be a part of any of these.
 */
export function findHosts(deployment: Deployment, search: string): ReadonlySet<string> | null {
  const query = parseFlowQuery(search)
  const whole = foldText(search).trim()
  if (query.length === 0) return null
  const present = new Map(topologyOf(deployment).hosts.map((host) => [host.id, host]))
  const found = listHosts(deployment).filter((host) => {
    const named = nameHost(host, deployment)
    const listens = present.get(host.id)?.listens ?? []
    const ports = listens.map(({ port, transport }) => ({ port, transports: [transport] }))
    return (
      matchesQuery(query, { ...named, ports, source: named, destination: named }) ||
      named.words.some((word) => foldText(word).includes(whole))
    )
  })
  return new Set(found.map(({ id }) => id))
}

/** A host that a search asks for by its own name or addresses, and which of these it has. */
export type CalledHost = { readonly host: HostGroup; readonly addresses: readonly string[] }

/**
 * The hosts that a search asks for by the names and addresses that somebody has given them: by all
 * of it where that is a part of a name, or else by any word or address in it.
 */
export function findCalledHosts(deployment: Deployment, search: string): readonly CalledHost[] {
  const hosts = listHosts(deployment)
  const whole = foldText(search).trim()
  const callAll = (isMeant: (word: string) => boolean): readonly CalledHost[] =>
    hosts.flatMap((host) => {
      const addresses = host.addresses.filter(isMeant)
      return isMeant(host.name) || addresses.length > 0 ? [{ host, addresses }] : []
    })
  const named = mayBeName.test(whole) ? callAll((word) => foldText(word).includes(whole)) : []
  if (named.length > 0) return named
  const terms = listNamingTerms(parseFlowQuery(search))
  return callAll((word) => {
    const called: Named = { words: [word], names: [], addresses: readAddresses([word]) }
    return word !== '' && terms.some((term) => isNamedBy(term, called))
  })
}

/** What a host is found by: its name, role, zone and addresses in every language. */
function nameHost(host: HostGroup, deployment: Deployment): Named {
  const words = languages.flatMap((language) => {
    const messages = messagesFor(language)
    const zone = nameById(zoneOf(host, deployment), deployment.zones, (one) =>
      zoneName(one, messages),
    )
    return [hostName(host, messages), kindName(host.kind, messages), zone]
  })
  return {
    words: [...words, ...host.addresses],
    names: listShortNames([host.kind]),
    addresses: readAddresses(host.addresses),
  }
}

/**
 * What a search asks for at one end of a flow and nothing of the deployment is called or has as its
 * address: no host, no part of one, no zone, whether or not anybody stands in it.
 */
export function findUnknownEnds(deployment: Deployment, search: string): NamingTerm[] {
  const asked = listEndTerms(parseFlowQuery(search))
  if (asked.length === 0) return []
  const hosts = listHosts(deployment)
  const others: Named = {
    words: languages.flatMap((language) =>
      deployment.zones.map((zone) => zoneName(zone, messagesFor(language))),
    ),
    names: listShortNames(
      hosts.flatMap(({ kind }) => hostCatalogue[kind].parts.map(({ part }) => part)),
    ),
    addresses: [],
  }
  const all = [others, ...hosts.map((host) => nameHost(host, deployment))]
  return asked.filter((term) => !all.some((named) => isNamedBy(term, named)))
}
