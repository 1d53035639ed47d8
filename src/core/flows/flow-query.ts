import {
  type HostPart,
  protocols,
  services,
  type Transport,
  transports,
} from '#core/configuration/network-terms.ts'
import { parsePorts, type WrittenPorts } from '#core/configuration/parse-ports.ts'
import { overlapsAddress, readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import type { Address } from '#core/deployment/addresses/parse-address.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { foldText } from '#core/text/fold-text.ts'
import { isShortName, listShortNames } from '#core/topology/short-names.ts'
import type { Topology } from '#core/topology/topology.ts'
import { type ListedFlow, listFlows } from './list-flows.ts'

/** What a search asks for; a short name is looked for as a whole word only. */
type Term =
  | ({ readonly kind: 'ports' } & WrittenPorts)
  | { readonly kind: 'unreadable'; readonly text: string }
  | NamingTerm

/** What is looked for in names and addresses. */
export type NamingTerm =
  | { readonly kind: 'address'; readonly address: Address; readonly end: FlowEnd | null }
  | { readonly kind: 'beginning'; readonly text: string; readonly end: FlowEnd | null }
  | WordTerm

export type WordTerm = {
  readonly kind: 'text' | 'name'
  readonly text: string
  /** The end of a flow that it must stand at; null for anywhere. */
  readonly end: FlowEnd | null
}

type FlowEnd = 'source' | 'destination'

export type FlowQuery = readonly Term[]

/** A number that is needed, and over what. */
export type SearchedPort = { readonly port: number; readonly transports: readonly Transport[] }

/** Words in any language, short names of hosts, and their addresses. */
export type Named = {
  readonly words: readonly string[]
  readonly names: readonly string[]
  readonly addresses: readonly Address[]
}

/** What can be searched: ports, and what is said of the whole and of each end. */
export type Searchable = Named & {
  readonly ports: readonly SearchedPort[]
} & Readonly<Record<FlowEnd, Named>>

/**
 * Reads ports as they are written and words, separated by spaces or commas. What stands around an
 * arrow, or behind `from:` and `to:`, is looked for at that end of a flow alone.
 */
export const parseFlowQuery = (text: string): FlowQuery => splitByEnds(text).flatMap(readTerms)

/** A piece of a search, and the end of a flow that its words are about. */
type Piece = { readonly text: string; readonly end: FlowEnd | null }

/** An address of either family, alone or before a port: `10.1.0.7:443`. */
const writtenIp =
  /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|\s*[-~]\s*\d{1,3}(?:\.\d{1,3}){3})?(?![\w.])|(?=[\da-f:]*:[\da-f]*:)[\da-f:]+(?:\/\d{1,3})?(?![\w:]))/gu

/**
 * An address as far as it is typed, two of its numbers at least: `10.21`, `10.21.`, `10.21.3`; or
 * one and its dot, where nothing is beside them that the dot may be the end of: `10.`.
 */
const begunIp =
  /(?<![\w.:/-])\d{1,3}(?:(?:\.\d{1,3}){1,2}\.?(?![\w.])|(?<=^\s*\d{1,3})\.(?=\s*$))/gu

const isBegunIp = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255)

function readTerms({ text, end }: Piece): Term[] {
  const addresses = [...text.matchAll(writtenIp)].flatMap(([written]) => readAddresses([written]))
  const others = addresses.length > 0 ? text.replace(writtenIp, ' ') : text
  const begun = [...others.matchAll(begunIp)].map(([written]) => written).filter(isBegunIp)
  const left = begun.reduce((rest, written) => rest.replace(written, ' '), others)
  const { ports, unreadable, words } = parsePorts(
    left === text ? text : left.replace(/\s:(?=\d)/g, ' '),
  )
  return [
    ...addresses.map((address): Term => ({ kind: 'address', address, end })),
    ...begun.map((written): Term => ({ kind: 'beginning', text: written, end })),
    ...ports.map((port): Term => ({ kind: 'ports', ...port })),
    ...unreadable.map((part): Term => ({ kind: 'unreadable', text: part })),
    ...words.flatMap(splitWord).map((word) => readWord(word, end)),
  ]
}

const endWords: Readonly<Record<FlowEnd, string>> = {
  source: 'from(?: zone)?|src|source(?: zone)?|送信元(?:ゾーン)?|発信元|接続元(?:ゾーン)?',
  destination:
    'to(?: zone)?|dst|dest|destination(?: zone)?|宛先(?:ゾーン)?|送信先(?:ゾーン)?|接続先(?:ゾーン)?',
}

/** `from:dmz`, `宛先:"Apex One"`. */
const namedEnd = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${endWords.source})|${endWords.destination})\\s*[:=]\\s*("[^"]*"|\\S+)`,
  'gu',
)

/** Also as it is said: `クライアントからサーバ`, where no number stands before it. */
const arrow = /[→⇒➡⟶➔]|[-=]+>|(?<=[^\s\d番])から(?=\s*[^\s\d])/u

function splitByEnds(text: string): Piece[] {
  const folded = foldText(text)
  const named = [...folded.matchAll(namedEnd)].map(([, source, value = '']): Piece => {
    return { text: value.replaceAll('"', ''), end: source ? 'source' : 'destination' }
  })
  const [before = '', ...behind] = folded.replace(namedEnd, ' ').split(arrow)
  const around: Piece[] =
    behind.length === 0
      ? [{ text: before, end: null }]
      : [
          { text: before, end: 'source' },
          { text: behind.join(' '), end: 'destination' },
        ]
  return [...around, ...named]
}

/** What is written as one and may be two in a name: `SQLサーバー`, `AD/DC`. */
function splitWord(word: string): string[] {
  const names = word.split(/[/・&|+]/u)
  return names.every(isShortName) ? names : word.split(betweenScripts)
}

const betweenScripts =
  /(?<=[a-z])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]ー?)(?=[a-z])/u

/** The list writes `サーバ` where others write `サーバー`. */
const readWord = (word: string, end: FlowEnd | null): Term => ({
  kind: isShortName(word) ? 'name' : 'text',
  text: word.replace(/(?<=\p{sc=Katakana})ー$/u, ''),
  // A protocol is spoken at both ends.
  end: isOfNetwork(word) ? null : end,
})

const isOfNetwork = (word: string): boolean =>
  [...transports, ...protocols, ...services].some((term) => term === word)

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
  const isFound = (term: Term): boolean => {
    switch (term.kind) {
      case 'ports':
        return (
          subject.ports.some((port) => isAsked(term, port)) &&
          (term.offers.length === 0 || term.offers.some((offer) => hasWhole(subject, offer)))
        )
      case 'unreadable':
        return false
      default:
        return isNamedBy(term, term.end ? subject[term.end] : subject)
    }
  }
  const asked = query.filter(isOfPorts)
  return (
    (asked.length === 0 || asked.some(isFound)) &&
    query.every((term) => isOfPorts(term) || isFound(term))
  )
}

/** Whether a name or an address of something is what a term asks for. */
export function isNamedBy(term: NamingTerm, named: Named): boolean {
  switch (term.kind) {
    case 'address':
      return named.addresses.some((address) => overlapsAddress(address, term.address))
    case 'beginning':
      return named.words.some((word) => word.startsWith(term.text))
    case 'name':
      return named.names.includes(term.text) || hasWhole(named, term.text)
    case 'text':
      return named.words.some((word) => foldText(word).includes(term.text))
    default:
      return assertNever(term)
  }
}

const hasWhole = ({ words }: Named, text: string): boolean =>
  words.some((word) => isWholeIn(foldText(word), text))

/** What a search asks for by names and addresses. */
export const listNamingTerms = (query: FlowQuery): NamingTerm[] =>
  query.flatMap((term) => (isOfPorts(term) ? [] : [term]))

/** What a search asks for at one end of a flow alone. */
export const listEndTerms = (query: FlowQuery): NamingTerm[] =>
  listNamingTerms(query).filter(({ end }) => end !== null)

/**
 * The ids of what a search finds; null, and nothing is listed, while nothing is searched. The text as
 * a whole may be a part of a name or address at either end, whatever numbers are in it: `PLC端末15`.
 */
export function findMatches(
  search: string,
  listSubjects: () => ReadonlyMap<string, Searchable>,
): ReadonlySet<string> | null {
  const query = parseFlowQuery(search)
  if (query.length === 0) return null
  const whole = foldText(search).trim()
  const isNamed = ({ source, destination }: Searchable): boolean =>
    mayBeName.test(whole) &&
    [...source.words, ...destination.words].some((word) => foldText(word).includes(whole))
  const found = [...listSubjects()].filter(
    ([, subject]) => matchesQuery(query, subject) || isNamed(subject),
  )
  return new Set(found.map(([id]) => id))
}

/** Letters and a number: what is neither a port alone nor words alone. */
export const mayBeName = /\p{L}.*\d|\d.*\p{L}/u

/** What is meant as a port stands among the ports, so that it finds nothing that they do not. */
const isOfPorts = (term: Term): term is Exclude<Term, NamingTerm> =>
  term.kind === 'ports' || term.kind === 'unreadable'

const isWholeIn = (text: string, word: string): boolean =>
  new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(text)

/** What a search of a flow looks at, in every language at once. */
export function listSearchables(topology: Topology): ReadonlyMap<string, Searchable> {
  const listed = languages.map((language: Language) => listFlows(topology, language))
  const hosts = new Map(topology.hosts.map((host) => [host.id, host]))
  return new Map(
    topology.flows.map((flow, index) => {
      const { id, port, transport, source, destination, sourcePart, destinationParts } = flow
      const spoken = listed.flatMap((flows) => flows[index] ?? [])
      const namesOf = (host: string, parts: readonly HostPart[]) =>
        listShortNames([hosts.get(host)?.kind ?? [], ...parts].flat())
      const addressesOf = (host: string) => hosts.get(host)?.addresses ?? []
      const from: Named = {
        words: [
          ...spoken.flatMap((flow) => [flow.sourceName, flow.sourceZone]),
          ...addressesOf(source),
        ],
        addresses: readAddresses(addressesOf(source)),
        names: namesOf(source, sourcePart ? [sourcePart] : []),
      }
      const to: Named = {
        words: [
          ...spoken.flatMap((flow) => [flow.destinationName, flow.destinationZone]),
          ...addressesOf(destination),
        ],
        addresses: readAddresses(addressesOf(destination)),
        names: namesOf(destination, destinationParts),
      }
      return [
        id,
        {
          ports: [{ port, transports: [transport] }],
          words: [...from.words, ...to.words, ...spoken.flatMap(wordsOf)],
          names: [...from.names, ...to.names],
          addresses: [...from.addresses, ...to.addresses],
          source: from,
          destination: to,
        },
      ]
    }),
  )
}

const wordsOf = (flow: ListedFlow): string[] => [
  flow.purpose,
  flow.transport,
  flow.protocol ?? '',
  flow.service ?? '',
  ...languages.map((language) => messagesFor(language)[`family.${flow.family}`]),
  ...flow.rows,
]
