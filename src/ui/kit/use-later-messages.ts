import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import { useAppState } from './services.tsx'

/** The texts of the chosen language, for parts that load after the first screen. */
export const useLaterMessages = (): LaterMessages =>
  laterShownMessagesFor(useAppState((state) => state.preferences.language))
