import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Language } from '#core/messages/language.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { DiagramStore } from './diagram-store.ts'

/**
 * Lays the presets out one after the other. It loads the engine before it is needed, its first
 * slow layouts are made where nobody waits, and a chosen preset is on the screen at once.
 */
export async function warmUp(diagram: DiagramStore, language: Language): Promise<void> {
  for (const preset of presetIds) {
    await diagram.layOut(topologyOf(presetConfiguration(preset)), language)
  }
}
