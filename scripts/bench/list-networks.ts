import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts, hostsOf, removeHosts, setHost } from '#core/deployment/edit-hosts.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type Changes, type Sample, toKey } from './list-samples.ts'

/** How a network is drawn: every host by itself, or like ones as one card. */
type ToTopology = (topology: Topology) => Topology

/** Networks with up to `most` hosts a role, each once a language. */
export const listNetworkSamples = (count: number, most: number, toPictured: ToTopology): Sample[] =>
  sampleNetworks(count, most).flatMap((deployment) => {
    const topology = toPictured(topologyOf(deployment))
    return languages.map((language) => ({ topology, messages: messagesFor(language) }))
  })

/** For the first agents and the first Smart Protection Server: one more, another name, one less. */
const listEdits = (deployment: Deployment): Deployment[] =>
  hostsOf(deployment)
    .filter(({ id }) => ['agent', 'agent-2', 'standalone-sps'].includes(id))
    .flatMap(({ id, kind, zone }) => [
      addHosts(deployment, [{ kind, zone, name: 'Added last', addresses: ['10.250.0.0/16'] }]),
      setHost(deployment, id, { name: 'Renamed to something that is longer than before' }),
      setHost(deployment, id, { name: 'A' }),
      removeHosts(deployment, [id]),
    ])

/** Every change of one host that changes the picture at all. */
export const listNetworkChanges = (
  count: number,
  most: number,
  toPictured: ToTopology,
): Changes[] =>
  sampleNetworks(count, most).map((deployment) => {
    const from = toPictured(topologyOf(deployment))
    const to = listEdits(deployment).map((edited) => toPictured(topologyOf(edited)))
    return { from, to: to.filter((topology) => toKey(topology) !== toKey(from)) }
  })
