import type { ComparedStatus } from '#core/comparison/comparison.ts'
import type { PresetId } from '#core/configuration/presets.ts'
import type { Edit } from '#core/deployment/apply-edit.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import type { SettingPath } from '#core/deployment/setting-path.ts'
import type { FlowColumn } from '#core/flows/flow-columns.ts'
import type { FlowFacet, FlowFilters } from '#core/flows/flow-filters.ts'
import type { FlowGrouping } from '#core/flows/group-flows.ts'
import type { DecodedLink } from '#core/link/decode-deployment.ts'
import type { LinkProblem } from '#core/link/link-problem.ts'
import type { View, ViewKey } from '#core/link/view.ts'
import type { Language } from '#core/messages/language.ts'
import type { OpenedDeployment, OpeningProblem } from '#core/opening/opening.ts'
import type { RuleColumn } from '#core/rules/rule-columns.ts'
import type { FlowResult, Verification } from '#core/rules/verification/check-result.ts'
import type { VerificationProblem } from '#core/rules/verification/read-verification.ts'
import type { WalkthroughId } from '#core/topology/walkthroughs/walkthroughs.ts'

export type ThemePreference = 'light' | 'dark' | 'system'

/** What the user likes; kept on the machine, never in a link. */
export type Preferences = {
  readonly language: Language
  readonly theme: ThemePreference
  /** Columns of the table of flows that are not shown. */
  readonly hiddenColumns: readonly FlowColumn[]
}

/** How the tables of flows and of rules are arranged; it lasts as long as the page. */
export type TableArrangement = {
  /** All but those that the view has: from which zones and to which. */
  readonly filters: Omit<FlowFilters, FlowFacet & ViewKey>
  readonly grouping: FlowGrouping
  /** The column that counts first comes first; none for the one order of flows. */
  readonly sorting: readonly {
    readonly id: FlowColumn | 'result' | 'status'
    readonly desc: boolean
  }[]
  /** Keys of the groups whose rows are folded away. */
  readonly folded: readonly string[]
  /** How the table of rules is sorted; null for the order in which a firewall has them. */
  readonly ruleSorting: { readonly id: RuleColumn; readonly desc: boolean } | null
  /** Only flows with one of these results are meant, in the picture, too; none for all. */
  readonly results: readonly FlowResult[]
  /** Of a comparison, only what has one of these statuses is listed; none for all. */
  readonly statuses: readonly ComparedStatus[]
}

export const panels = ['details', 'findings', 'walkthroughs', 'changes'] as const

/** What the panel beside the picture shows. */
export type Panel = (typeof panels)[number]

/** A walk-through that is being shown, and the step that it stands at. */
export type Walk = { readonly id: WalkthroughId; readonly step: number }

/** What became of the file or link that was opened on the page last. */
export type OpeningOutcome =
  | {
      readonly kind: 'opened'
      readonly source: OpeningSource
      /** False where the deployment was on the screen already. */
      readonly changed: boolean
      readonly problems: readonly LinkProblem[]
      readonly endsEarly: boolean
      /** How many other deployments the document holds. */
      readonly others: number
    }
  | { readonly kind: 'refused'; readonly source: OpeningSource; readonly problem: OpeningProblem }
  | { readonly kind: 'results'; readonly read: number; readonly refused: readonly RefusedResults[] }

/** What was handed over as results and holds none that can be read. */
export type RefusedResults = {
  readonly source: OpeningSource
  readonly problem: VerificationProblem['kind'] | 'unreadable'
}

export type OpeningSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'clipboard' | 'dropped-text' }

/** A deployment that the one on the screen is compared with. */
export type Baseline = {
  readonly deployment: Deployment
  readonly source: BaselineSource
  /** After a swap the baseline before it: as long as it stands on the screen, this is its source. */
  readonly swapped?: Pick<Baseline, 'deployment' | 'source'>
}

/** What is known of the baseline of a link. */
export type KeptBaseline = Partial<Omit<Baseline, 'deployment'>>

/** Where a baseline comes from. */
export type BaselineSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'preset'; readonly preset: PresetId }
  /** When the link was opened, in ms since 1970; absent where nobody knows. */
  | { readonly kind: 'link'; readonly at?: number }
  /** The deployment as the page was opened with it; what was on the screen, kept or swapped. */
  | { readonly kind: 'opened' | 'kept' | 'swapped' }

/** What a step changes: a deployment, or which like hosts stand on cards of their own. */
export type Snapshot = Pick<AppState, 'deployment' | 'baseline'> & Pick<View, 'gather' | 'unfold'>

/** The deployment and the steps around it. */
export type Steps = Pick<AppState, 'deployment' | 'past' | 'future' | 'previous'>

/** Everything that cannot be derived. */
export type AppState = {
  readonly deployment: Deployment
  /** What stood before each step, the latest last. */
  readonly past: readonly Snapshot[]
  /** What was undone, the next one to redo first. */
  readonly future: readonly Snapshot[]
  /** What the deployment last changed from; null before that. Changes are told against it. */
  readonly previous: Deployment | null
  /** What the deployment is compared with; null where it is not. */
  readonly baseline: Baseline | null
  /** The deployment that the page was opened with. */
  readonly opened: Deployment
  /** The field that is being typed in: its further changes join the step already made. */
  readonly typing: SettingPath | null
  /** What stood before that typing changed anything; null while it has not. */
  readonly beforeTyping: Steps | null
  /** What was wrong with the link that was opened last; empty once dismissed. */
  readonly linkProblems: readonly LinkProblem[]
  /** Null before the first opening, once dismissed, and after the next step. */
  readonly opening: OpeningOutcome | null
  /** Ids of the picture's elements that are selected. */
  readonly selection: readonly string[]
  /** Ids of the flows that are meant within the selection; none for all of them. */
  readonly selectedFlows: readonly string[]
  readonly view: View
  /** The open panel; null while it is closed. */
  readonly panel: Panel | null
  readonly walk: Walk | null
  /** What scripts found that were run on hosts; no step of the deployment touches it. */
  readonly verifications: readonly Verification[]
  readonly arrangement: TableArrangement
  readonly preferences: Preferences
}

/** Everything that can be done to the state. */
export type Action =
  | {
      readonly type: 'edit'
      readonly edit: Edit
      /** Set while a field is being typed in. */
      readonly typing?: SettingPath
    }
  /** Leaves no trace of what the typing has changed: it has come to nothing possible. */
  | { readonly type: 'take-back-typing'; readonly typing: SettingPath }
  | { readonly type: 'finish-typing' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Opens a link; `kept` is what is known of its baseline. */
  | { readonly type: 'open-link'; readonly link: DecodedLink; readonly kept?: KeptBaseline }
  | { readonly type: 'dismiss-link-problems' }
  /** Takes a baseline, or leaves the comparison; the deployment and its view stay. */
  | { readonly type: 'compare'; readonly baseline: Baseline | null }
  /** Puts the baseline in the place of the deployment, and the other way round. */
  | { readonly type: 'swap' }
  /** Puts the deployment of a file or a link in the place of the one on the screen. */
  | {
      readonly type: 'open-deployment'
      readonly source: OpeningSource
      readonly opened: OpenedDeployment
    }
  | {
      readonly type: 'refuse-opening'
      readonly source: OpeningSource
      readonly problem: OpeningProblem
    }
  | { readonly type: 'dismiss-opening' }
  /** Adds what scripts found to what is known. */
  | {
      readonly type: 'read-results'
      readonly runs: readonly Verification[]
      readonly refused: readonly RefusedResults[]
    }
  | { readonly type: 'clear-results' }
  /** Selects, and opens the details of what is selected. */
  | {
      readonly type: 'select'
      readonly ids: readonly string[]
      /** The flows that are meant; without them all. */
      readonly flows?: readonly string[]
    }
  /** Selects and leaves the panel as it is: what a list shows the place of. */
  | {
      readonly type: 'point-at'
      readonly ids: readonly string[]
      readonly flows?: readonly string[]
    }
  /** Looks in another way. Cards that are split or put together are a step: it is undone, too. */
  | { readonly type: 'look'; readonly view: Partial<View> }
  /** Filters the flows of the table; what filters by zones narrows the picture, too. */
  | { readonly type: 'filter'; readonly filters: FlowFilters }
  | { readonly type: 'open-panel'; readonly panel: Panel | null }
  | { readonly type: 'walk'; readonly walk: Walk | null }
  | { readonly type: 'arrange'; readonly arrangement: Partial<TableArrangement> }
  | { readonly type: 'prefer'; readonly preferences: Partial<Preferences> }
