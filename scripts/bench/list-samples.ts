import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  choices,
  isChoiceKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { languages } from '#core/messages/language.ts'
import { type Messages, messagesFor } from '#core/messages/messages.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'

export type Sample = { readonly topology: Topology; readonly messages: Messages }

/** A deployment that differs from another in one thing. */
export type Change = {
  readonly topology: Topology
  /** The id of the card that is what one with this id was before; null for the changed host's. */
  readonly cardAfter: (id: string) => string | null
}

/** A deployment and all that differ from it in one thing. */
export type Changes = { readonly from: Topology; readonly to: readonly Change[] }

/** Everything that the picture shows. */
export const toKey = ({ hosts, connections }: Topology) => JSON.stringify([hosts, connections])

/** The presets and `count` configurations drawn at random, each different picture once a language. */
export function listSamples(count: number): Sample[] {
  const presets = presetIds.map((id) => presetConfiguration(id))
  const topologies = [...presets, ...sampleConfigurations(count)].map((configuration) =>
    topologyOf(deploymentOf(configuration)),
  )
  const distinct = [...new Map(topologies.map((t) => [toKey(t), t])).values()]
  return distinct.flatMap((topology) =>
    languages.map((language) => ({ topology, messages: messagesFor(language) })),
  )
}

/** Every other value of every choice, one at a time. */
const listNeighbours = (from: Configuration): Configuration[] =>
  optionKeys
    .filter(isChoiceKey)
    .flatMap((key) => choices[key].filter((v) => v !== from[key]).map((v) => [key, v] as const))
    .map(([key, value]) => changeConfiguration(from, { [key]: value }))

/** Every change of one choice from a preset that changes the picture at all. */
export const listChanges = (): Changes[] =>
  presetIds.map((id) => {
    const configuration = presetConfiguration(id)
    const from = topologyOf(deploymentOf(configuration))
    const to = listNeighbours(configuration).map((configuration) =>
      topologyOf(deploymentOf(configuration)),
    )
    const changed = to.filter((topology) => toKey(topology) !== toKey(from))
    return { from, to: changed.map((topology) => ({ topology, cardAfter: (id) => id })) }
  })
