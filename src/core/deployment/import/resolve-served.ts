import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { HostGroup } from '../deployment.ts'
import { hostCatalogue } from '../host-catalogue.ts'
import type { FindZone } from './find-zone.ts'

/** The words of a cell that names groups of agents. */
export const splitGroups = (cell: string): string[] =>
  cell
    .split(/[\n,;、]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

type Served = { readonly ids: readonly string[]; readonly unknown: readonly string[] }

/**
 * Finds the agent groups that a cell names: by id, by name, or all of a zone by the zone's name,
 * which is how people write whom a server is for.
 */
export function servedFinder(
  hosts: ReadonlyMap<string, HostGroup>,
  findZone: FindZone,
): (words: readonly string[]) => Served {
  const agents = [...hosts.values()].filter(({ kind }) => kind === 'agent')
  const ids = new Set(['agent', ...agents.map(({ id }) => id)])
  const named = agents.filter(({ name }) => name !== '').toReversed()
  const byName = new Map(named.map(({ id, name }) => [foldText(name), id]))
  const byZone = groupBy(agents, ({ zone }) => zone || hostCatalogue.agent.zone)
  const find = (word: string): readonly string[] => {
    if (ids.has(word)) return [word]
    const id = byName.get(foldText(word))
    return id === undefined
      ? (byZone.get(findZone(word) ?? '') ?? []).map((agent) => agent.id)
      : [id]
  }
  return (words) => ({
    ids: [...new Set(words.flatMap(find))],
    unknown: words.filter((word) => find(word).length === 0),
  })
}
