import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Baseline } from '#state/app-state.ts'

/** What a baseline is called, and where it is from where its name does not say so. */
export function nameBaseline(
  { deployment, source }: Baseline,
  messages: LaterMessages,
): { readonly name: string; readonly from: string } {
  const from = messages[`compare.from-${source.kind}`]
  switch (source.kind) {
    case 'preset':
      return { name: messages[`preset.${source.preset}`], from }
    case 'file':
      return { name: source.name, from }
    default:
      return deployment.title === '' ? { name: from, from: '' } : { name: deployment.title, from }
  }
}
