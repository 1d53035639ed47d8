import type { Configuration, ConfigurationKey } from '#core/configuration/configuration.ts'
import type { LinkProblem } from '#core/configuration/link-problem.ts'
import type { Language } from '#core/messages/language.ts'

export type ThemePreference = 'light' | 'dark' | 'system'

/** What the user likes; kept on the machine, never in a link. */
export type Preferences = { readonly language: Language; readonly theme: ThemePreference }

/** Everything that cannot be derived. */
export type AppState = {
  readonly configuration: Configuration
  /** Earlier configurations, the latest last. */
  readonly past: readonly Configuration[]
  /** Configurations that were undone, the next one to redo first. */
  readonly future: readonly Configuration[]
  /** The field that is being typed in: its further changes join the step already made. */
  readonly typing: ConfigurationKey | null
  /** What was wrong with the link that was opened last; empty once dismissed. */
  readonly linkProblems: readonly LinkProblem[]
  /** Ids of the picture's elements that are selected. */
  readonly selection: readonly string[]
  readonly preferences: Preferences
}

/** Everything that can be done to the state. */
export type Action =
  | {
      readonly type: 'change'
      readonly change: Partial<Configuration>
      /** Set while a field is being typed in. */
      readonly typing?: ConfigurationKey
    }
  | { readonly type: 'finish-typing' }
  | { readonly type: 'reset'; readonly keys: readonly ConfigurationKey[] }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'open-link'; readonly fragment: string }
  | { readonly type: 'dismiss-link-problems' }
  | { readonly type: 'select'; readonly ids: readonly string[] }
  | { readonly type: 'prefer'; readonly preferences: Partial<Preferences> }
