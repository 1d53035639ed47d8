import { foldText } from '#core/text/fold-text.ts'
import type { HostGroup } from '../deployment.ts'

/** The words of a cell that names groups of agents. */
export const splitGroups = (cell: string): string[] =>
  cell
    .split(/[\n,;、]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

type Served = { readonly ids: readonly string[]; readonly unknown: readonly string[] }

/** Finds the agent groups that a cell names, by id or by name. */
export function servedFinder(
  hosts: ReadonlyMap<string, HostGroup>,
): (words: readonly string[]) => Served {
  const agents = [...hosts.values()].filter(({ kind }) => kind === 'agent')
  const ids = new Set(['agent', ...agents.map(({ id }) => id)])
  const named = agents.filter(({ name }) => name !== '').toReversed()
  const byName = new Map(named.map(({ id, name }) => [foldText(name), id]))
  return (words) => {
    const find = (word: string) => (ids.has(word) ? word : byName.get(foldText(word)))
    return {
      ids: [...new Set(words.flatMap((word) => find(word) ?? []))],
      unknown: words.filter((word) => find(word) === undefined),
    }
  }
}
