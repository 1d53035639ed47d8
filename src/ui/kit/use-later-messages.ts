import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { useAppState } from './services.tsx'

/** The texts of the chosen language, for parts that load after the first screen. */
export const useLaterMessages = (): LaterMessages =>
  laterMessagesFor(useAppState((state) => state.preferences.language))
