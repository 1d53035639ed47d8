import type { Configuration } from '#core/configuration/configuration.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'

const topologies = new WeakMap<Configuration, Topology>()

/** The topology of a configuration; the same object as long as the configuration is the same. */
export function selectTopology(configuration: Configuration): Topology {
  const known = topologies.get(configuration)
  if (known) return known
  const topology = topologyOf(configuration)
  topologies.set(configuration, topology)
  return topology
}
