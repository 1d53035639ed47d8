import { optionOf } from '#core/configuration/condition.ts'
import type { Configuration, OptionKey } from '#core/configuration/configuration.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import type { ProtocolFamily } from '#core/configuration/network-terms.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { EvaluatedRow, ResolvedPort } from '#core/matrix/evaluate-matrix.ts'
import { findRow } from '#core/matrix/matrix.ts'
import type { MatrixRow } from '#core/matrix/matrix-row.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { formatChip } from '#core/topology/port-text.ts'
import { protocolFamily } from '#core/topology/protocol-family.ts'
import { listShortNames } from '#core/topology/short-names.ts'
import type { Named, Searchable, SearchedPort } from './flow-query.ts'
import { formatPurpose } from './list-flows.ts'

/** A port that a row would need, as a chip says it; TCP and UDP on one number are one. */
export type NeededPort = SearchedPort & { readonly text: string; readonly family: ProtocolFamily }

/** A row of the list that does not apply, in the words of one language. */
export type UnneededRow = {
  readonly id: string
  readonly sourceName: string
  readonly destinationName: string
  readonly ports: readonly NeededPort[]
  readonly purpose: string
  /** Everything that keeps it from applying, and the option that each hangs on. */
  readonly reasons: readonly { readonly option: OptionKey; readonly text: string }[]
}

/** The rows of the list that a configuration does not need, in the order of the list. */
export function listUnneeded(
  evaluation: readonly EvaluatedRow[],
  configuration: Configuration,
  language: Language,
): UnneededRow[] {
  const messages = messagesFor(language)
  return evaluation.flatMap((evaluated) => {
    if (evaluated.active) return []
    const { row, ports, unmet } = evaluated
    return [
      {
        id: row.id,
        sourceName: kindName(row.source.host, messages),
        destinationName: kindName(row.destination.host, messages),
        ports: listPorts(row, ports),
        purpose: formatPurpose([row.id], language),
        reasons: unmet.map((missing) => ({
          option: optionOf(missing),
          text: formatUnmet(missing, configuration, messages),
        })),
      },
    ]
  })
}

function listPorts(row: MatrixRow, ports: readonly ResolvedPort[]): NeededPort[] {
  const offers = [row.protocol ?? row.service].filter((offer) => offer !== null)
  return [...groupBy(ports, ({ port }) => port)].map(([port, needed]) => {
    const [{ transport }] = needed
    const transports = needed.map((each) => each.transport)
    return {
      text: formatChip({ port, transports, offers }),
      port,
      transports,
      family: protocolFamily({ transport, offers }),
    }
  })
}

/** What a search of an unneeded row looks at, in every language at once; by the row's id. */
export function listUnneededSearchables(
  evaluation: readonly EvaluatedRow[],
  configuration: Configuration,
): ReadonlyMap<string, Searchable> {
  const rows = languages.flatMap((language) => listUnneeded(evaluation, configuration, language))
  return new Map(
    [...groupBy(rows, ({ id }) => id)].map(([id, spoken]) => {
      const [{ ports }] = spoken
      const row = findRow(id)
      const source = nameEnd(
        row?.source,
        spoken.map(({ sourceName }) => sourceName),
      )
      const destination = nameEnd(
        row?.destination,
        spoken.map(({ destinationName }) => destinationName),
      )
      return [
        id,
        {
          ports,
          words: [...source.words, ...destination.words, ...spoken.flatMap(wordsOf)],
          names: [...source.names, ...destination.names],
          addresses: [],
          source,
          destination,
        },
      ]
    }),
  )
}

const wordsOf = (row: UnneededRow): readonly string[] => [
  row.id,
  row.purpose,
  ...row.ports.map(({ text }) => text),
  ...row.reasons.map(({ text }) => text),
]

const nameEnd = (end: MatrixRow['source'] | undefined, words: readonly string[]): Named => ({
  words,
  addresses: [],
  names: end ? listShortNames([end.host, ...end.parts]) : [],
})
