import type { ConfigurationKey } from '#core/configuration/configuration.ts'
import type { ViewKey } from './view.ts'

/** What can be wrong with a link. Whatever is right in it is applied all the same. */
export type LinkProblem =
  /** The checksum does not match; `doubtful` is the last setting, which was left out. */
  | { readonly kind: 'cut'; readonly doubtful: string | null }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-version' }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'repeated-key'; readonly key: string }
  | {
      readonly kind: 'impossible-value'
      readonly key: ConfigurationKey | ViewKey
      readonly value: string
    }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** The packed part unpacks to more than any deployment needs. */
  | { readonly kind: 'swells' }
  | { readonly kind: 'unreadable' }
  /** Stands last: nothing of the link could be applied. */
  | { readonly kind: 'nothing-applied' }
