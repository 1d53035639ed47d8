import { canvas as enCanvas } from './en/canvas.ts'
import { exporting as enExporting } from './en/export.ts'
import { findings as enFindings } from './en/findings.ts'
import { links as enLinks } from './en/links.ts'
import { network as enNetwork } from './en/network.ts'
import { opening as enOpening } from './en/opening.ts'
import { options as enOptions } from './en/options.ts'
import { panel as enPanel } from './en/panel.ts'
import { picture as enPicture } from './en/picture.ts'
import { ports as enPorts } from './en/ports.ts'
import { screen as enScreen } from './en/screen.ts'
import { view as enView } from './en/view.ts'
import { walkthroughs as enWalkthroughs } from './en/walkthroughs.ts'
import { canvas as jaCanvas } from './ja/canvas.ts'
import { exporting as jaExporting } from './ja/export.ts'
import { findings as jaFindings } from './ja/findings.ts'
import { links as jaLinks } from './ja/links.ts'
import { network as jaNetwork } from './ja/network.ts'
import { opening as jaOpening } from './ja/opening.ts'
import { options as jaOptions } from './ja/options.ts'
import { panel as jaPanel } from './ja/panel.ts'
import { picture as jaPicture } from './ja/picture.ts'
import { ports as jaPorts } from './ja/ports.ts'
import { screen as jaScreen } from './ja/screen.ts'
import { view as jaView } from './ja/view.ts'
import { walkthroughs as jaWalkthroughs } from './ja/walkthroughs.ts'
import type { Language } from './language.ts'
import type { Translation } from './translation.ts'

const en = {
  ...enNetwork,
  ...enOptions,
  ...enPicture,
  ...enLinks,
  ...enScreen,
  ...enExporting,
  ...enCanvas,
  ...enFindings,
  ...enWalkthroughs,
  ...enView,
  ...enPanel,
  ...enPorts,
  ...enOpening,
}

/** Every user-facing text; one with blanks to fill is a function of them. */
export type Messages = Translation<typeof en>

/** The keys of the texts without blanks. */
export type PlainKey<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? Key : never
}[keyof Texts]

export type PlainMessageKey = PlainKey<Messages>

const ja: Messages = {
  ...jaNetwork,
  ...jaOptions,
  ...jaPicture,
  ...jaLinks,
  ...jaScreen,
  ...jaExporting,
  ...jaCanvas,
  ...jaFindings,
  ...jaWalkthroughs,
  ...jaView,
  ...jaPanel,
  ...jaPorts,
  ...jaOpening,
}

const byLanguage: Readonly<Record<Language, Messages>> = { en, ja }

/** All texts of one language. */
export const messagesFor = (language: Language): Messages => byLanguage[language]
