import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { foldText } from '#core/text/fold-text.ts'

/** Words of the roles in both languages, what is told by a longer text first. */
const words: readonly (readonly [HostKind | null, RegExp])[] = [
  [null, /(?:統合|integrated) ?(?:sps|smart protection)/],
  ['edge-relay', /\bedge|エッジ/],
  [
    'off-premises-agent',
    /off[- ]?prem|オフプレミス|社外(?!.*(?:サーバ|server))|持ち?出し|roaming|在宅/,
  ],
  [
    'web-browser',
    /管理(?:用|者)?(?:端末|pc|コンソール)|管理者|ブラウザ|browser|admin(?:istrator)?s?\b|踏み台/,
  ],
  [
    'apex-one-server',
    /(?:apex ?one|osce|officescan|ウ[イィ]ルスバスター|virus ?buster).*(?:サーバ|server)/,
  ],
  [
    'agent',
    /エージェント|agent|クライアント|client|端末|(?<![a-z])pcs?(?![a-z])|パソコン|ノート|work ?station|desktop|laptop/,
  ],
  ['standalone-sps', /smart ?protection|スマート ?プロテクション|(?<![a-z])sps(?![a-z])/],
  ['sql-server', /sql|データベース|database|(?<![a-z])db(?![a-z])/],
  [
    'active-directory',
    /active ?directory|アクティブ ?ディレクトリ|ドメイン ?コントローラ|domain ?controller|(?<![a-z])(?:adds|ad|dc)(?![a-z])/,
  ],
  ['apex-central', /apex ?central|tmcm|control ?manager|コントロール ?マネージャ/],
  [
    'apex-one-server',
    /apex ?one|osce|office ?scan|ウ[イィ]ルスバスター|virus ?buster|(?<![a-z])xg(?![a-z])/,
  ],
]

/** Longer texts are no names of roles. */
const longestRole = 300

const findKind = (text: string): HostKind | null | undefined =>
  words.find(([, pattern]) => pattern.test(text))?.[0]

/** A text as its words are looked for. */
const foldRole = (written: string): string =>
  foldText(written.slice(0, longestRole))
    .replace(/[\s_]+/g, ' ')
    .trim()

/**
 * What a text calls a host, in so many words; null for nothing. What stands in brackets does not
 * count, and what says for which product something is there only where the rest says nothing.
 */
export function nameRole(written: string): HostKind | null {
  const text = foldRole(written)
  const id = hostKinds.find((kind) => kind === text)
  if (id) return id
  const bare = text.replace(/[([【「][^)\]】」]*[)\]】」]?/g, ' ')
  const head = bare.replace(/apex ?(?:one|central) ?(?:用|向け)|\bfor apex ?(?:one|central)/g, ' ')
  return findKind(head) ?? findKind(bare) ?? null
}

/** What a text says that a host is, be it in brackets; null for nothing. */
export const suggestRole = (written: string): HostKind | null =>
  nameRole(written) ?? findKind(foldRole(written)) ?? null
