import type { Configuration, ConfigurationKey } from '#core/configuration/configuration.ts'
import type { LinkProblem } from '#core/configuration/link-problem.ts'
import type { View } from '#core/configuration/view.ts'
import type { Language } from '#core/messages/language.ts'
import type { WalkthroughId } from '#core/topology/walkthroughs/walkthroughs.ts'

export type ThemePreference = 'light' | 'dark' | 'system'

/** What the user likes; kept on the machine, never in a link. */
export type Preferences = { readonly language: Language; readonly theme: ThemePreference }

export const panels = ['details', 'findings', 'walkthroughs', 'changes'] as const

/** What the panel beside the picture shows. */
export type Panel = (typeof panels)[number]

/** A walk-through that is being shown, and the step that it stands at. */
export type Walk = { readonly id: WalkthroughId; readonly step: number }

/** Everything that cannot be derived. */
export type AppState = {
  readonly configuration: Configuration
  /** Earlier configurations, the latest last. */
  readonly past: readonly Configuration[]
  /** Configurations that were undone, the next one to redo first. */
  readonly future: readonly Configuration[]
  /** What the last step changed from; null before the first. Changes are told against it. */
  readonly previous: Configuration | null
  /** The field that is being typed in: its further changes join the step already made. */
  readonly typing: ConfigurationKey | null
  /** What was wrong with the link that was opened last; empty once dismissed. */
  readonly linkProblems: readonly LinkProblem[]
  /** Ids of the picture's elements that are selected. */
  readonly selection: readonly string[]
  readonly view: View
  /** The open panel; null while it is closed. */
  readonly panel: Panel | null
  readonly walk: Walk | null
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
  /** Selects, and opens the details of what is selected. */
  | { readonly type: 'select'; readonly ids: readonly string[] }
  /** Selects and leaves the panel as it is: what a list shows the place of. */
  | { readonly type: 'point-at'; readonly ids: readonly string[] }
  | { readonly type: 'look'; readonly view: Partial<View> }
  | { readonly type: 'open-panel'; readonly panel: Panel | null }
  | { readonly type: 'walk'; readonly walk: Walk | null }
  | { readonly type: 'prefer'; readonly preferences: Partial<Preferences> }
