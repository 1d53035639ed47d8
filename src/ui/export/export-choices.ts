import type { Comparison } from '#core/comparison/comparison.ts'
import {
  type ComparisonFormatId,
  isComparisonFormatId,
} from '#core/exports/comparison/comparison-formats.ts'
import type { SeparatorName } from '#core/exports/flows/format-csv.ts'
import { type FormatId, formatIds, formats } from '#core/exports/formats.ts'
import {
  defaultLook,
  defaultScale,
  type PictureLook,
  type PictureSettings,
  type Scale,
} from '#core/exports/picture/picture-settings.ts'
import { leavesOut, type View } from '#core/link/view.ts'
import type { Language } from '#core/messages/language.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { parseElementId } from '#core/topology/ids.ts'
import { everything, type Narrowing } from '#core/topology/narrow-topology.ts'
import { toNarrowing } from '#core/topology/to-narrowing.ts'
import type { Baseline } from '#state/app-state.ts'
import type { ExportSettings } from '#state/make-export.ts'

/** What is exported: what is on the screen, or what differs between it and the baseline. */
export const subjects = ['deployment', 'comparison'] as const

export type Subject = (typeof subjects)[number]

/** What the dialog offers: the files, and paper. */
export const targets: readonly Target[] = [...formatIds, 'print']

export type Target = FormatId | 'print'

/** Whether a subject can be had so. */
export const isOffered = (target: Target, subject: Subject): boolean =>
  subject === 'deployment' || target === 'print' || isComparisonFormatId(target)

export const papers = ['a4', 'a3'] as const

export type Paper = (typeof papers)[number]

export const shownParts = ['screen', 'everything', 'selection', 'zones'] as const

export type ShownPart = (typeof shownParts)[number]

/** What the user has chosen in the dialog, of every format at once. */
export type ExportChoices = PictureLook & {
  /** The comparison counts while there is one. */
  readonly subject: Subject
  readonly target: Target
  /** Null for the language of the screen. */
  readonly language: Language | null
  readonly scale: Scale
  readonly separator: SeparatorName
  readonly paper: Paper
  /** Whether what scripts found of the flows is put into the file. */
  readonly results: boolean
  /** Null until it is chosen: then it is what the screen shows. */
  readonly part: ShownPart | null
  /** Whether a selection brings what it talks to. */
  readonly neighbours: boolean
  /** Ids of the zones that are left out while `part` is `zones`. */
  readonly hiddenZones: readonly string[]
}

/** What every control of the dialog works with. */
export type ChoiceProps = {
  readonly choices: ExportChoices
  readonly onChange: (changed: Partial<ExportChoices>) => void
}

export const defaultChoices: ExportChoices = {
  ...defaultLook,
  subject: 'comparison',
  target: 'svg',
  language: null,
  scale: defaultScale,
  separator: 'comma',
  paper: 'a4',
  results: false,
  part: null,
  neighbours: false,
  hiddenZones: [],
}

/** What of the screen's state the choices hang on. */
export type ExportContext = {
  readonly language: Language
  readonly selection: readonly string[]
  readonly view: View
  /** Ids of the flows that search and filters leave in the table; null where they leave all. */
  readonly listed: readonly string[] | null
  /** What scripts found of the flows; null while no results were read. */
  readonly verification: VerificationState | null
  /** What differs from the baseline, and where that is from; null without one. */
  readonly compared: {
    readonly comparison: Comparison
    readonly baseline: Baseline
  } | null
}

/** The choices as far as they are possible now; the others come back when they are again. */
export function settleChoices(choices: ExportChoices, hasBaseline: boolean): ExportChoices {
  const subject = hasBaseline ? choices.subject : 'deployment'
  const target = isOffered(choices.target, subject) ? choices.target : defaultChoices.target
  return { ...choices, subject, target }
}

/** What is put into the file of what scripts found. */
export const wantedResults = (
  { results }: Pick<ExportChoices, 'results'>,
  { verification }: Pick<ExportContext, 'verification'>,
): VerificationState | null => (results ? verification : null)

/** Whether the screen leaves out something that a file of this kind could show. */
export const hidesSome = (
  { view, listed }: Pick<ExportContext, 'view' | 'listed'>,
  target: Target,
): boolean => leavesOut(view) || (isOfTable(target) && listed !== null)

/** A search marks flows in the picture and leaves them there; in the table it takes them away. */
const isOfTable = (target: Target): boolean => target !== 'print' && formats[target].kind === 'text'

/** The part that is shown: the chosen one where it is possible. */
export function findPart(
  { part, target }: Pick<ExportChoices, 'part' | 'target'>,
  context: Pick<ExportContext, 'view' | 'listed' | 'selection'>,
): ShownPart {
  const hides = hidesSome(context, target)
  const usual = hides ? 'screen' : 'everything'
  if (part === 'selection' && context.selection.length === 0) return usual
  return part === null || part === 'screen' ? usual : part
}

export const toExportSettings = (
  choices: ExportChoices & { readonly target: Exclude<Target, 'print'> },
  context: ExportContext,
): ExportSettings => ({
  ...choices,
  format: choices.target,
  language: choices.language ?? context.language,
  shown: narrow(choices, context),
})

/** A comparison is written whole: like hosts are one card, and ports stand on the lines. */
export const toComparisonSettings = (
  choices: ExportChoices & { readonly target: ComparisonFormatId },
  { language }: Pick<ExportContext, 'language'>,
) => ({
  ...choices,
  format: choices.target,
  language: choices.language ?? language,
  ports: defaultLook.ports,
  portSlides: defaultLook.portSlides,
  shown: comparedShown,
})

const comparedShown: Narrowing = { ...everything, gathered: true }

/** The settings of a printed picture: its title stands beside it, and paper has its own margins. */
export const toPrintSettings = (
  choices: ExportChoices,
  context: ExportContext,
): PictureSettings => ({
  ...defaultLook,
  language: choices.language ?? context.language,
  theme: choices.theme === 'print' ? 'print' : 'light',
  ground: 'transparent',
  margin: 'none',
  shown: isCompared(choices, context) ? comparedShown : narrow(choices, context),
})

/** Whether the choices mean the comparison, and there is one. */
const isCompared = (
  { subject }: Pick<ExportChoices, 'subject'>,
  { compared }: Pick<ExportContext, 'compared'>,
): boolean => subject === 'comparison' && compared !== null

const narrow = (choices: ExportChoices, context: ExportContext): Narrowing => ({
  ...narrowPart(choices, context),
  gathered: context.view.gather === 'on',
  unfolded: context.view.unfold,
})

function narrowPart(choices: ExportChoices, context: ExportContext): Narrowing {
  const { target, neighbours, hiddenZones } = choices
  switch (findPart(choices, context)) {
    case 'everything':
      return everything
    case 'screen':
      return { ...toNarrowing(context.view), flows: isOfTable(target) ? context.listed : null }
    case 'selection':
      return { ...everything, around: listSelected(context.selection), neighbours }
    case 'zones':
      return { ...everything, hiddenZones }
  }
}

/** The ids of the selected hosts and connections. */
const listSelected = (selection: readonly string[]): readonly string[] =>
  selection.flatMap((element) => {
    const subject = parseElementId(element)
    return subject && subject.kind !== 'zone' ? subject.id : []
  })
