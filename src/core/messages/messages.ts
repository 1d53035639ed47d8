import { canvas as enCanvas } from './en/canvas.ts'
import { columns as enColumns } from './en/columns.ts'
import { network as enNetwork } from './en/network.ts'
import { options as enOptions } from './en/options.ts'
import { picture as enPicture } from './en/picture.ts'
import { screen as enScreen } from './en/screen.ts'
import { view as enView } from './en/view.ts'
import { isolateBlanks } from './isolate-blanks.ts'
import { canvas as jaCanvas } from './ja/canvas.ts'
import { columns as jaColumns } from './ja/columns.ts'
import { network as jaNetwork } from './ja/network.ts'
import { options as jaOptions } from './ja/options.ts'
import { picture as jaPicture } from './ja/picture.ts'
import { screen as jaScreen } from './ja/screen.ts'
import { view as jaView } from './ja/view.ts'
import type { Language } from './language.ts'
import type { Translation } from './translation.ts'

const en = {
  ...enNetwork,
  ...enOptions,
  ...enPicture,
  ...enScreen,
  ...enCanvas,
  ...enView,
  ...enColumns,
}

/**
 * The texts that the first screen shows; one with blanks to fill is a function of them. What only
 * a later part shows stands in `later-messages.ts`, which is no part of the first script.
 */
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
  ...jaScreen,
  ...jaCanvas,
  ...jaView,
  ...jaColumns,
}

const byLanguage: Readonly<Record<Language, Messages>> = { en, ja }

/** All texts of one language. */
export const messagesFor = (language: Language): Messages => byLanguage[language]

const shown: Readonly<Record<Language, Messages>> = {
  en: isolateBlanks(en),
  ja: isolateBlanks(ja),
}

/** The same as the page shows them. */
export const shownMessagesFor = (language: Language): Messages => shown[language]
