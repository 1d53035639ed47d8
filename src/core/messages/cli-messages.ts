import { cli as en } from './en/cli.ts'
import { cli as ja } from './ja/cli.ts'
import type { Language } from './language.ts'
import { type Messages, messagesFor } from './messages.ts'
import type { Translation } from './translation.ts'

/** All texts and those of the command line, which the page has no use for. */
export type CliMessages = Messages & Translation<typeof en>

export const cliMessagesFor = (language: Language): CliMessages => ({
  ...messagesFor(language),
  ...(language === 'ja' ? ja : en),
})
