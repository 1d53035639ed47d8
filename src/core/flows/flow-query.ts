import type { Transport } from '#core/configuration/network-terms.ts'
import { parsePorts, type WrittenPorts } from '#core/configuration/parse-ports.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { foldText } from '#core/text/fold-text.ts'
import { isShortName, listShortNames } from '#core/topology/short-names.ts'
import type { Topology } from '#core/topology/topology.ts'
import { type ListedFlow, listFlows } from './list-flows.ts'

/** What a search asks for; a short name is looked for as a whole word only. */
type Term =
  | ({ readonly kind: 'ports' } & WrittenPorts)
  | { readonly kind: 'unreadable'; readonly text: string }
  | WordTerm

export type WordTerm = { readonly kind: 'text' | 'name'; readonly text: string }

export type FlowQuery = readonly Term[]

/** A number that is needed, and over what. */
export type SearchedPort = { readonly port: number; readonly transports: readonly Transport[] }

/** What can be searched: ports, words in any language, and short names of the hosts. */
export type Searchable = {
  readonly ports: readonly SearchedPort[]
  readonly words: readonly string[]
  readonly names: readonly string[]
}

/** Reads ports as they are written and words, separated by spaces or commas. */
export function parseFlowQuery(text: string): FlowQuery {
  const { ports, unreadable, words } = parsePorts(text)
  return [
    ...ports.map((port): Term => ({ kind: 'ports', ...port })),
    ...unreadable.map((part): Term => ({ kind: 'unreadable', text: part })),
    ...words.flatMap(splitWord).map(readWord),
  ]
}

/** What is written as one and may be two in a name: `SQLサーバー`, `AD/DC`. */
function splitWord(word: string): string[] {
  const names = word.split(/[/・&|+]/u)
  return names.every(isShortName) ? names : word.split(betweenScripts)
}

const betweenScripts =
  /(?<=[a-z])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]ー?)(?=[a-z])/u

/** The list writes `サーバ` where others write `サーバー`. */
const readWord = (word: string): Term => ({
  kind: isShortName(word) ? 'name' : 'text',
  text: word.replace(/(?<=\p{sc=Katakana})ー$/u, ''),
})

/** What a search holds that is meant as a port and is none. */
export const listUnreadable = (query: FlowQuery): string[] =>
  query.flatMap((term) => (term.kind === 'unreadable' ? [term.text] : []))

/** Whether a search asks for the number, over what it is needed over. */
export const asksForPort = (query: FlowQuery, subject: SearchedPort): boolean =>
  query.some((term) => term.kind === 'ports' && isAsked(term, subject))

const isAsked = (asked: WrittenPorts, { port, transports }: SearchedPort): boolean =>
  port >= asked.from &&
  port <= asked.to &&
  (asked.transports.length === 0 || transports.some((one) => asked.transports.includes(one)))

/** One of the ports must match, if any is asked for, and every word. */
export function matchesQuery(query: FlowQuery, subject: Searchable): boolean {
  const words = subject.words.map(foldText)
  const hasWhole = (text: string): boolean => words.some((word) => isWholeIn(word, text))
  const isFound = (term: Term): boolean => {
    switch (term.kind) {
      case 'ports':
        return (
          subject.ports.some((port) => isAsked(term, port)) &&
          (term.offers.length === 0 || term.offers.some(hasWhole))
        )
      case 'unreadable':
        return false
      case 'name':
        return subject.names.includes(term.text) || hasWhole(term.text)
      case 'text':
        return words.some((word) => word.includes(term.text))
      default:
        return assertNever(term)
    }
  }
  const asked = query.filter(isOfPorts)
  return (
    (asked.length === 0 || asked.some(isFound)) &&
    query.every((term) => isOfPorts(term) || isFound(term))
  )
}

/** The ids of what a search finds; null, and nothing is listed, while nothing is searched. */
export function findMatches(
  search: string,
  listSubjects: () => ReadonlyMap<string, Searchable>,
): ReadonlySet<string> | null {
  const query = parseFlowQuery(search)
  if (query.length === 0) return null
  const found = [...listSubjects()].filter(([, subject]) => matchesQuery(query, subject))
  return new Set(found.map(([id]) => id))
}

/** What is meant as a port stands among the ports, so that it finds nothing that they do not. */
const isOfPorts = ({ kind }: Term): boolean => kind === 'ports' || kind === 'unreadable'

const isWholeIn = (text: string, word: string): boolean =>
  new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(text)

/** What a search of a flow looks at, in every language at once. */
export function listSearchables(topology: Topology): ReadonlyMap<string, Searchable> {
  const listed = languages.map((language: Language) => listFlows(topology, language))
  const kinds = new Map(topology.hosts.map(({ id, kind }) => [id, kind]))
  return new Map(
    topology.flows.map((flow, index) => {
      const { id, port, transport, source, destination, sourcePart, destinationParts } = flow
      const ends = [kinds.get(source), kinds.get(destination), sourcePart, ...destinationParts]
      return [
        id,
        {
          ports: [{ port, transports: [transport] }],
          words: listed.flatMap((flows) => wordsOf(flows[index])),
          names: listShortNames(ends.flatMap((end) => end ?? [])),
        },
      ]
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
