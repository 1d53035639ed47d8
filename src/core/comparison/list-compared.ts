import type { Deployment } from '#core/deployment/deployment.ts'
import { type ListedFlow, listFlows } from '#core/flows/list-flows.ts'
import type { Language } from '#core/messages/language.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { ComparedFlow, Comparison } from './comparison.ts'

/** A flow's own words, as its deployment lists it; undefined for one of another comparison. */
export type Lister = (flow: ComparedFlow) => ListedFlow | undefined

/** Flows as their deployments list them; a flow of both as the later one does. */
export function createLister({ before, after }: Comparison, language: Language): Lister {
  const had = listById(before, language)
  const has = listById(after, language)
  return (flow) => has.get(flow.after?.id ?? '') ?? had.get(flow.before?.id ?? '')
}

/** The flows of a deployment by their ids. */
export const listById = (
  deployment: Deployment,
  language: Language,
): ReadonlyMap<string, ListedFlow> =>
  new Map(listFlows(topologyOf(deployment), language).map((flow) => [flow.id, flow]))

/** The flows that are gone, as `listEarlier` has them. */
export const listGone = (comparison: Comparison, language: Language): ListedFlow[] =>
  listHad(
    comparison,
    comparison.flows.filter(({ status }) => status === 'removed'),
    language,
  )

/**
 * The flows of the earlier deployment in its words, with their ids in the union; without a number,
 * since that is another's.
 */
export const listEarlier = (comparison: Comparison, language: Language): ListedFlow[] =>
  listHad(comparison, comparison.flows, language)

function listHad(
  { before: deployment }: Comparison,
  flows: readonly ComparedFlow[],
  language: Language,
): ListedFlow[] {
  const listed = listById(deployment, language)
  return flows.flatMap(({ before, id, source, destination }) => {
    const flow = before ? listed.get(before.id) : undefined
    return flow ? [{ ...flow, id, source, destination, number: '–' }] : []
  })
}
