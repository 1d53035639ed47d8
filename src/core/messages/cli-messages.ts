import { cli as en } from './en/cli.ts'
import { cli as ja } from './ja/cli.ts'
import type { Language } from './language.ts'
import { type LaterMessages, laterMessagesFor } from './later-messages.ts'
import type { Translation } from './translation.ts'

/** The page’s texts and those of the command line, which the page has no use for. */
export type CliMessages = LaterMessages & Translation<typeof en>

export const cliMessagesFor = (language: Language): CliMessages => ({
  ...laterMessagesFor(language),
  ...(language === 'ja' ? ja : en),
})
