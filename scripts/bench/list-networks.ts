import type { Deployment, HostGroup } from '#core/deployment/deployment.ts'
import { addHosts, hostsOf, removeHosts, setHost } from '#core/deployment/edit-hosts.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type Change, type Changes, type Sample, toKey } from './list-samples.ts'

/** How a network is drawn: every host by itself, or like ones as one card. */
type ToTopology = (topology: Topology) => Topology

/** Networks with up to `most` hosts a role, each once a language. */
export const listNetworkSamples = (count: number, most: number, toPictured: ToTopology): Sample[] =>
  sampleNetworks(count, most).flatMap((deployment) => {
    const topology = toPictured(topologyOf(deployment))
    return languages.map((language) => ({ topology, messages: messagesFor(language) }))
  })

/** A deployment with one host changed, and the ids of the others in it. */
type Edit = {
  readonly deployment: Deployment
  readonly idAfter: (id: string) => string | null
}

const withoutHost = (deployment: Deployment, { id, kind }: HostGroup): Edit => {
  const edited = removeHosts(deployment, [id])
  const mine = (of: Deployment) => hostsOf(of).filter((host) => host.kind === kind)
  const left = mine(deployment).filter((host) => host.id !== id)
  // A removed host leaves its id to the next of its kind, but all keep their order.
  const ids = new Map(left.map((host, index) => [host.id, mine(edited)[index]?.id ?? null]))
  return {
    deployment: edited,
    idAfter: (other) => (other === id ? null : (ids.get(other) ?? other)),
  }
}

const renamed = (deployment: Deployment, { id }: HostGroup, name: string): Edit => ({
  deployment: setHost(deployment, id, { name }),
  idAfter: (other) => (other === id ? null : other),
})

const withAnother = (deployment: Deployment, { kind, zone }: HostGroup): Edit => ({
  deployment: addHosts(deployment, [
    { kind, zone, name: 'Added last', addresses: ['10.250.0.0/16'] },
  ]),
  idAfter: (other) => other,
})

/** For the first agents and the first Smart Protection Server: one more, another name, one less. */
const listEdits = (deployment: Deployment): Edit[] =>
  hostsOf(deployment)
    .filter(({ id }) => ['agent', 'agent-2', 'standalone-sps'].includes(id))
    .flatMap((host) => [
      withAnother(deployment, host),
      renamed(deployment, host, 'Renamed to something that is longer than before'),
      renamed(deployment, host, 'A'),
      withoutHost(deployment, host),
    ])

const listMembers = ({ hosts }: Topology, card: string): readonly string[] => {
  const members = hosts.find(({ id }) => id === card)?.members
  return members ? members.map(({ id }) => id) : [card]
}

/** A card is what its first member that is left stands on afterwards. */
const toChange = (from: Topology, topology: Topology, idAfter: Edit['idAfter']): Change => {
  const cardOf = new Map(
    topology.hosts.flatMap(({ id }) => listMembers(topology, id).map((member) => [member, id])),
  )
  const cardAfter = (card: string): string | null => {
    const ids = listMembers(from, card).flatMap((member) => idAfter(member) ?? [])
    return ids.flatMap((id) => cardOf.get(id) ?? [])[0] ?? null
  }
  return { topology, cardAfter }
}

/** Every change of one host that changes the picture at all. */
export const listNetworkChanges = (
  count: number,
  most: number,
  toPictured: ToTopology,
): Changes[] =>
  sampleNetworks(count, most).map((deployment) => {
    const from = toPictured(topologyOf(deployment))
    const to = listEdits(deployment).map((edit) =>
      toChange(from, toPictured(topologyOf(edit.deployment)), edit.idAfter),
    )
    return { from, to: to.filter(({ topology }) => toKey(topology) !== toKey(from)) }
  })
