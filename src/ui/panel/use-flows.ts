import { type ListedFlow, listFlows } from '#core/flows/list-flows.ts'
import type { Language } from '#core/messages/language.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from '#state/remember-last.ts'
import { useAppState } from '#ui/kit/services.tsx'

const selectListed = rememberLast((topology: Topology, language: Language): readonly ListedFlow[] =>
  listFlows(topology, language),
)

/** Every flow of the deployment with its words in the interface's language. */
export const useFlows = (): readonly ListedFlow[] =>
  useAppState(({ deployment, preferences }) =>
    selectListed(topologyOf(deployment), preferences.language),
  )
