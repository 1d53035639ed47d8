import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { HostGroup } from '../deployment.ts'
import { hostCatalogue } from '../host-catalogue.ts'
import type { FindZone } from './find-zone.ts'

/** Words for all groups of agents; those of one of the usual zones are not among them. */
const everybody =
  /^(?:\*|all(?: (?:agents?|clients?))?|(?:全て|すべて)(?:の(?:エージェント|クライアント|端末|グループ))?|全(?:社|体|部|拠点|クライアント|エージェント|端末|グループ))$/

/** Signs that a cell is left blank on purpose. A word for "none" is no such sign: it would be all. */
const blank = /^[-―ー–—/]+$/

/** Whom a cell says that a host serves: nobody in particular is everybody; null for a blank cell. */
export function readServed(cell: string): readonly string[] | null {
  const words = splitGroups(cell).filter((word) => !blank.test(foldText(word)))
  if (words.some((word) => everybody.test(foldText(word)))) return []
  return words.length > 0 ? words : null
}

/** The words of a cell that names groups of agents. */
export const splitGroups = (cell: string): string[] =>
  cell
    .split(/[\n,;、，；]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

type Served = { readonly ids: readonly string[]; readonly unknown: readonly string[] }

/**
 * Finds the agent groups that a cell names: by id, by name, also where several have it, or all of a zone by the zone's name,
 * which is how people write whom a server is for.
 */
export function servedFinder(
  hosts: ReadonlyMap<string, HostGroup>,
  findZone: FindZone,
): (words: readonly string[]) => Served {
  const agents = [...hosts.values()].filter(({ kind }) => kind === 'agent')
  const ids = new Set(['agent', ...agents.map(({ id }) => id)])
  const byName = groupBy(
    agents.filter(({ name }) => name !== ''),
    ({ name }) => foldText(name),
  )
  const byZone = groupBy(agents, ({ zone }) => zone || hostCatalogue.agent.zone)
  const findWhole = (word: string): readonly string[] => {
    if (ids.has(word)) return [word]
    const found = byName.get(foldText(word)) ?? byZone.get(findZone(word) ?? '') ?? []
    return found.map(({ id }) => id)
  }
  /** What is no name as a whole may be several, if each is one: names have these signs, too. */
  const find = (word: string): readonly string[] => {
    const whole = findWhole(word)
    if (whole.length > 0) return whole
    const found: string[] = []
    for (const part of word.split(/[/／・&＆+＋|｜\s]+/)) {
      const ids = findWhole(part)
      if (ids.length === 0) return []
      found.push(...ids)
    }
    return found
  }
  return (words) => ({
    ids: [...new Set(words.flatMap(find))],
    unknown: words.filter((word) => find(word).length === 0),
  })
}
