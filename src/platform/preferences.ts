import * as z from 'zod/mini'
import { defaultHiddenColumns, flowColumns } from '#core/exports/flows/flow-columns.ts'
import { type Language, languages } from '#core/messages/language.ts'

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
  try {
    const kept = schema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
    if (kept.success) return kept.data
  } catch {
    // Storage may be forbidden or hold what another program wrote: it counts as empty.
  }
  return { language: preferredLanguage(), theme: 'system', hiddenColumns: defaultHiddenColumns }
}

/** Keeps the preferences; where the browser forbids it they last as long as the page. */
export function savePreferences(preferences: StoredPreferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences))
  } catch {
    // A full or forbidden storage is no reason to disturb anyone.
  }
}

function preferredLanguage(): Language {
  const first = navigator.languages[0] ?? navigator.language
  return first.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}
