import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Bilingual } from './matrix-row.ts'

export type NotListedId = 'dns' | 'time' | 'updates' | 'cloud' | 'rpc'

/** Something that the list leaves out, by its name in a line with all others. */
type NotListedName = {
  readonly id: NotListedId
  readonly short: Bilingual
  /** It goes along with these rows alone; without them with any deployment. */
  readonly besideRows?: readonly string[]
}

/** A flow, as far as it matters here. */
export type FlowRows = { readonly rows: readonly string[] }

// Apart from what is said of each, which is no part of the first script.
const names: readonly NotListedName[] = [
  { id: 'dns', short: { en: 'DNS', ja: 'DNS' } },
  { id: 'time', short: { en: 'time', ja: '時刻' } },
  { id: 'updates', short: { en: 'updates', ja: 'アップデート' } },
  { id: 'cloud', short: { en: 'cloud', ja: 'クラウド' } },
  { id: 'rpc', short: { en: 'dynamic RPC', ja: 'RPC 動的ポート' }, besideRows: ['B5a'] },
]

/** What goes along with a deployment in which the rows of these flows apply. */
export function listNotListedNames(flows: readonly FlowRows[]): NotListedName[] {
  const applies = (row: string) => flows.some(({ rows }) => rows.includes(row))
  return names.filter(({ besideRows }) => besideRows?.some(applies) !== false)
}

/** All of it in a line. */
export function formatNotListed(flows: readonly FlowRows[], language: Language): string {
  const messages = messagesFor(language)
  const shorts = listNotListedNames(flows).map(({ short }) => short[language])
  return messages['not-listed.short'](messages['view.list'](shorts))
}
