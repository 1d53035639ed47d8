import { foldText } from '#core/text/fold-text.ts'
import type { HostGroup } from '../deployment.ts'

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
    const written = words.map((word) => word.trim()).filter((word) => word !== '')
    const find = (word: string) => (ids.has(word) ? word : byName.get(foldText(word)))
    return {
      ids: [...new Set(written.flatMap((word) => find(word) ?? []))],
      unknown: written.filter((word) => find(word) === undefined),
    }
  }
}
