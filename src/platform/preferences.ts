import * as z from 'zod/mini'
import { defaultHiddenColumns, flowColumns } from '#core/flows/flow-columns.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { keep, loadKept, mergeKept } from './kept-values.ts'

/** The key is also in public/theme.js, which reads it before the program has loaded. */
const storageKey = 'portscape.preferences'

const schema = z.object({
  language: z.enum(languages),
  theme: z.enum(['light', 'dark', 'system']),
  // Added later: what was kept before has none, and the rest of it still counts.
  hiddenColumns: z.catch(z.readonly(z.array(z.enum(flowColumns))), defaultHiddenColumns),
})

export type StoredPreferences = Readonly<z.infer<typeof schema>>

/** What was kept on this machine; else the browser's language and the system's theme. */
export function loadPreferences(): StoredPreferences {
  const kept = schema.safeParse(loadKept(storageKey))
  if (kept.success) return kept.data
  return { language: preferredLanguage(), theme: 'system', hiddenColumns: defaultHiddenColumns }
}

/** Keeps what has changed; where the browser forbids it, that lasts as long as the page. */
export const savePreferences = (before: StoredPreferences, after: StoredPreferences): void =>
  keep(storageKey, mergeKept(loadPreferences(), { before, after }))

function preferredLanguage(): Language {
  const first = navigator.languages[0] ?? navigator.language
  return first.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}
