import { type Language, languages } from '#core/messages/language.ts'
import type { Topology } from '#core/topology/topology.ts'
import { type ListedFlow, listFlows } from './list-flows.ts'

/** One word of a search: a port, a range of ports, or text. */
type Term =
  | { readonly kind: 'ports'; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly text: string }

export type FlowQuery = readonly Term[]

/** What can be searched: ports, and words in any language. */
export type Searchable = { readonly ports: readonly number[]; readonly words: readonly string[] }

/** A text as it is compared: full-width and half-width, capital and small letters are the same. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Reads `445`, `130-140` and words, separated by spaces; full-width digits count as digits. */
export const parseFlowQuery = (text: string): FlowQuery =>
  foldText(text)
    .replace(/(\d)\s*[-–—〜~]\s*(?=\d)/gu, '$1-')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word): Term => {
      const [, from, to] = word.match(/^(\d{1,5})(?:-(\d{1,5}))?$/) ?? []
      if (from === undefined) return { kind: 'text', text: word }
      const ends = [Number(from), Number(to ?? from)]
      return { kind: 'ports', from: Math.min(...ends), to: Math.max(...ends) }
    })

/** One of the ports must match, if any is asked for, and every word. */
export function matchesQuery(query: FlowQuery, subject: Searchable): boolean {
  const ports = query.filter((term) => term.kind === 'ports')
  const texts = query.filter((term) => term.kind === 'text')
  const words = subject.words.map(foldText)
  return (
    (ports.length === 0 ||
      ports.some(({ from, to }) => subject.ports.some((port) => port >= from && port <= to))) &&
    texts.every(({ text }) => words.some((word) => word.includes(text)))
  )
}

/** What a search of a flow looks at, in every language at once. */
export function listSearchables(topology: Topology): ReadonlyMap<string, Searchable> {
  const listed = languages.map((language: Language) => listFlows(topology, language))
  return new Map(
    topology.flows.map((flow, index) => {
      const words = listed.flatMap((flows) => wordsOf(flows[index]))
      return [flow.id, { ports: [flow.port], words }]
    }),
  )
}

const wordsOf = (flow: ListedFlow | undefined): string[] =>
  flow
    ? [
        flow.sourceName,
        flow.destinationName,
        flow.sourceZone,
        flow.destinationZone,
        flow.purpose,
        flow.transport,
        flow.protocol ?? '',
        flow.service ?? '',
        ...flow.rows,
      ]
    : []
