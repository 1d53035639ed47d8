import { type PresetId, presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { changedPaths } from '#core/deployment/list-settings.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import type { Baseline, BaselineSource } from '#state/app-state.ts'

/** Both languages have the day in the order of their dates. */
const locales = { en: 'en-GB', ja: 'ja-JP' } as const satisfies Record<Language, string>

/**
 * What a baseline is called, and where it is from where its name does not say so. One that is a
 * preset is called that, unless it is from a file, which has a name.
 */
export function nameBaseline(
  { deployment, source }: Baseline,
  language: Language,
): { readonly name: string; readonly from: string } {
  const messages = laterMessagesFor(language)
  const from = formatSource(source, language, messages)
  const title = isolateText(deployment.title)
  if (source.kind === 'file') {
    const file = isolateText(source.name)
    // Of a file that holds a comparison, the title says which side it is.
    return title === '' ? { name: file, from } : { name: title, from: file }
  }
  const preset = source.kind === 'preset' ? source.preset : presetOf(deployment).preset
  if (preset) return { name: messages[`preset.${preset}`], from }
  return title === '' ? { name: from, from: '' } : { name: title, from }
}

function formatSource(source: BaselineSource, language: Language, messages: LaterMessages): string {
  if (source.kind !== 'link' || source.at === undefined) {
    return messages[`compare.from-${source.kind}`]
  }
  const day = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short' })
  return messages['compare.from-link-at'](day.format(source.at))
}

const presetOf = rememberEach((deployment: Deployment): { readonly preset: PresetId | null } => ({
  preset:
    presetIds.find(
      (id) => changedPaths(deploymentOf(presetConfiguration(id)), deployment).length === 0,
    ) ?? null,
}))
