import type { ZoneKind } from '#core/configuration/network-terms.ts'
import type { SeparatorName } from '#core/exports/flows/format-csv.ts'
import { type FormatId, formatIds } from '#core/exports/formats.ts'
import {
  defaultLook,
  defaultScale,
  everything,
  type PictureLook,
  type PictureSettings,
  type Scale,
} from '#core/exports/picture/picture-settings.ts'
import type { Language } from '#core/messages/language.ts'
import { parseElementId } from '#core/topology/ids.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'
import type { ExportSettings } from '#state/make-export.ts'

/** What the dialog offers: the files, and paper. */
export const targets: readonly Target[] = [...formatIds, 'print']

export type Target = FormatId | 'print'

export const papers = ['a4', 'a3'] as const

export type Paper = (typeof papers)[number]

export const shownParts = ['everything', 'selection', 'zones'] as const

/** What the user has chosen in the dialog, of every format at once. */
export type ExportChoices = PictureLook & {
  readonly target: Target
  /** Null for the language of the screen. */
  readonly language: Language | null
  readonly scale: Scale
  readonly separator: SeparatorName
  readonly paper: Paper
  readonly part: (typeof shownParts)[number]
  /** Zones that are left out while `part` is `zones`. */
  readonly hiddenZones: readonly ZoneKind[]
}

/** What every control of the dialog works with. */
export type ChoiceProps = {
  readonly choices: ExportChoices
  readonly onChange: (changed: Partial<ExportChoices>) => void
}

export const defaultChoices: ExportChoices = {
  ...defaultLook,
  target: 'svg',
  language: null,
  scale: defaultScale,
  separator: 'comma',
  paper: 'a4',
  part: 'everything',
  hiddenZones: [],
}

/** What of the screen's state the choices hang on. */
export type ExportContext = {
  readonly language: Language
  readonly selection: readonly string[]
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

/** The settings of a printed picture: its title stands beside it, and paper has its own margins. */
export const toPrintSettings = (
  choices: ExportChoices,
  context: ExportContext,
): PictureSettings => ({
  language: choices.language ?? context.language,
  theme: choices.theme === 'print' ? 'print' : 'light',
  ground: 'transparent',
  legend: true,
  titleBlock: false,
  ports: 'chips',
  margin: 'none',
  shown: narrow(choices, context),
})

/** Without a selection its choice shows everything, as its switch is then off. */
function narrow({ part, hiddenZones }: ExportChoices, { selection }: ExportContext): Narrowing {
  switch (part) {
    case 'everything':
      return everything
    case 'selection':
      return { ...everything, around: selection.flatMap((id) => parseElementId(id)?.id ?? []) }
    case 'zones':
      return { ...everything, hiddenZones }
  }
}
