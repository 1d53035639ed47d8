import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { foldText } from '#core/text/fold-text.ts'
import { kindName } from '../host-name.ts'

/** Words for the roles beside their names, as they are typed in lists. */
const otherWords: Readonly<Record<HostKind, readonly string[]>> = {
  'off-premises-agent': ['off-premises', 'roaming', 'オフプレミス', 'オフプレミスエージェント'],
  'edge-relay': ['edge', 'edge relay', 'エッジリレー'],
  agent: ['agent', 'agents', 'security agent', 'エージェント', 'client', 'clients', 'クライアント'],
  'web-browser': [
    'browser',
    'ブラウザ',
    'ブラウザー',
    'administrator',
    '管理端末',
    '管理コンソール',
  ],
  'apex-central': ['tmcm', 'control manager', 'コントロールマネージャ'],
  'apex-one-server': ['apex one', 'osce', 'officescan', 'ウイルスバスター'],
  'standalone-sps': ['smart protection server', 'スマートプロテクションサーバ'],
  'sql-server': ['database', 'データベース', 'データベースサーバ'],
  'active-directory': [
    'active directory',
    'domain controller',
    'アクティブディレクトリ',
    'ドメインコントローラ',
    'ドメインコントローラー',
  ],
}

/** Of shorter words every other one is near. */
const shortestWord = 4

/** Texts longer than any word and its mistakes are not compared. */
const longestText = 40

/** So many mistakes of typing are looked past. */
const mostMistakes = (word: string): number => (word.length < 7 ? 1 : 2)

const compact = (text: string): string => foldText(text).replace(/[\s\p{P}]+/gu, '')

/** Every word that is compared, with its role. */
export const vocabulary: readonly (readonly [HostKind, string])[] = hostKinds.flatMap((kind) => {
  const names = languages.flatMap((one) => kindName(kind, messagesFor(one)).split('/'))
  const words = new Set([kind, ...names, ...otherWords[kind]].map(compact))
  return [...words].flatMap((word) =>
    word.length < shortestWord ? [] : [[kind, word] satisfies [HostKind, string]],
  )
})

const known: ReadonlyMap<string, HostKind> = new Map(vocabulary.map(([kind, word]) => [word, kind]))

/** The role that a text is a word for, however its parts are joined; null for none. */
export const findExactRole = (text: string): HostKind | null =>
  known.get(compact(text.slice(0, longestText))) ?? null

/** The role whose word a text has but for a mistake of typing or two; null for none. */
export function findNearRole(text: string): HostKind | null {
  const written = foldText(text.slice(0, 10 * longestText))
  const words = [...new Set([written, ...written.split(/[\s\p{P}]+/u)].map(compact))]
  const [nearest] = words
    .filter(isComparable)
    .flatMap(listNear)
    .toSorted((a, b) => a.mistakes - b.mistakes)
  return nearest?.kind ?? null
}

const isComparable = (word: string): boolean =>
  word.length >= shortestWord && word.length <= longestText && !known.has(word)

/** The words that a text may be meant for. */
const listNear = (text: string) =>
  vocabulary.flatMap(([kind, word]) => {
    const most = mostMistakes(word)
    if (Math.abs(word.length - text.length) > most) return []
    const mistakes = countMistakes(text, word)
    return mistakes <= most ? [{ kind, mistakes }] : []
  })

/**
 * How many letters were left out, put in, exchanged for another, or swapped with their neighbour:
 * the optimal string alignment distance.
 */
export function countMistakes(one: string, other: string): number {
  const counted = new Map<number, number>()
  /** Between what stands before two places. */
  const count = (a: number, b: number): number => {
    if (a === 0 || b === 0) return a + b
    const key = a * (other.length + 1) + b
    const found = counted.get(key)
    if (found !== undefined) return found
    const [last, before] = [one[a - 1], one[a - 2]]
    const isSwapped = a > 1 && b > 1 && last === other[b - 2] && before === other[b - 1]
    const mistakes = Math.min(
      count(a - 1, b) + 1,
      count(a, b - 1) + 1,
      count(a - 1, b - 1) + (last === other[b - 1] ? 0 : 1),
      isSwapped ? count(a - 2, b - 2) + 1 : Infinity,
    )
    counted.set(key, mistakes)
    return mistakes
  }
  return count(one.length, other.length)
}
