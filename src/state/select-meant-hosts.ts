import type { Deployment } from '#core/deployment/deployment.ts'
import { type CalledHost, findCalledHosts } from '#core/flows/find-hosts.ts'
import { elementId, parseElementId } from '#core/topology/ids.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'
import { selectMatches } from './select-matches.ts'

/** The hosts of the flows that a search finds which it asks for by name or address. */
export const selectCalledHosts = ({ deployment, view }: AppState): readonly CalledHost[] =>
  callHosts(deployment, view.search)

const callHosts = rememberLast((deployment: Deployment, search: string): readonly CalledHost[] => {
  const found = selectMatches(deployment, search)
  if (!found) return []
  const flows = topologyOf(deployment).flows.filter(({ id }) => found.has(id))
  const ends = new Set(flows.flatMap(({ source, destination }) => [source, destination]))
  return findCalledHosts(deployment, search).filter(({ host }) => ends.has(host.id))
})

/**
 * Elements of the hosts that a search or a selection is about, to be told from others on their card.
 * What is selected among those that are searched counts before the others.
 */
export const selectMeantHosts = (state: AppState): ReadonlySet<string> =>
  meanHosts(state.deployment, selectCalledHosts(state), state.selection)

const meanHosts = rememberLast(
  (
    deployment: Deployment,
    called: readonly CalledHost[],
    selection: readonly string[],
  ): ReadonlySet<string> => {
    const searched = called.map(({ host }) => elementId('host', host.id))
    const selected = new Set(selection.flatMap((id) => listEnds(id, deployment)))
    const both = searched.filter((id) => selected.has(id))
    if (both.length > 0) return new Set(both)
    return searched.length > 0 ? new Set(searched) : selected
  },
)

/** A host itself, or both ends of a connection. */
function listEnds(element: string, deployment: Deployment): readonly string[] {
  const subject = parseElementId(element)
  if (subject?.kind === 'host') return [element]
  if (subject?.kind !== 'connection') return []
  const { connections } = topologyOf(deployment)
  return connections
    .filter(({ id }) => id === subject.id)
    .flatMap(({ source, destination }) => [
      elementId('host', source),
      elementId('host', destination),
    ])
}
