import type { OwnPath, SettingPath } from '#core/deployment/setting-path.ts'
import type { ViewKey } from './view.ts'

/** What can be wrong with a link. Whatever is right in it is applied all the same. */
export type LinkProblem =
  /** The checksum does not match; `doubtful` is the last setting, which was left out. */
  | { readonly kind: 'cut'; readonly doubtful: string | null }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-version' }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'unknown-key'; readonly key: string }
  /** Settings of a host, under an id that none can have. */
  | { readonly kind: 'unknown-host'; readonly id: string }
  | { readonly kind: 'repeated-key'; readonly key: string }
  | {
      readonly kind: 'impossible-value'
      readonly key: SettingPath | ViewKey
      readonly value: string
    }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** The packed part unpacks to more than any deployment needs. */
  | { readonly kind: 'swells' }
  | { readonly kind: 'unreadable' }
  /** The deployment to compare with cannot be read whole, for a reason; nothing of it counts. */
  | { readonly kind: 'baseline'; readonly why: LinkProblem }
  /** As the reason for that: it is a comparison itself, or is packed once more. */
  | { readonly kind: 'nested' }
  /** So many more than are named; stands behind those that are. */
  | { readonly kind: 'more'; readonly count: number }
  | LinkNote
  /** Stands last: nothing of the link could be applied. */
  | { readonly kind: 'nothing-applied' }

/** What a reader should know of a link that was read whole, but not as it should have arrived. */
export type LinkNote =
  /** The address had no `#` of its own: it was escaped or lost on the way. */
  | { readonly kind: 'lost-sign' }
  /** A line break stands within a setting, which can be read with or without what follows it. */
  | {
      readonly kind: 'line-break'
      readonly before: string
      readonly after: string
      readonly joined: boolean
    }
  /** It is not certain that the link ends where reading stopped. */
  | { readonly kind: 'ending'; readonly last: string; readonly rest: string }
  /** A program showed only the start of the link. */
  | { readonly kind: 'shortened' }
  /** An address was written with the mask of its network: it was taken as a host. */
  | {
      readonly kind: 'host-with-mask'
      readonly value: string
      readonly host: string
      readonly network: string
    }
  /** Control characters, which no name can hold, were left out of one. */
  | { readonly kind: 'signs-left-out'; readonly key: OwnPath }
  /** The text has another link with another deployment, which was not opened. */
  | { readonly kind: 'another-link' }

const noteKinds = [
  'lost-sign',
  'line-break',
  'ending',
  'shortened',
  'host-with-mask',
  'signs-left-out',
  'another-link',
] as const

/** Whether something is only to be known, and nothing of the link was left out for it. */
export const isNote = (problem: LinkProblem): problem is LinkNote =>
  noteKinds.some((kind) => kind === problem.kind)

/** As many problems as a person reads. */
const mostProblems = 8

/** The first problems, and how many more there are. */
export function limitProblems(problems: readonly LinkProblem[], more = 0): readonly LinkProblem[] {
  const count = Math.max(0, problems.length - mostProblems) + more
  const named = problems.slice(0, mostProblems)
  return count > 0 ? [...named, { kind: 'more', count }] : named
}
