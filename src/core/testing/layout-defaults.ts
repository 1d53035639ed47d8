import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'

/** Lays the default deployment out anew in each language. */
export async function layoutDefaults(
  engine: LayoutEngine,
): Promise<Readonly<Record<Language, LaidOutTopology>>> {
  const layOut = (language: Language) =>
    layoutTopology(topologyOf(defaultDeployment), { engine, messages: messagesFor(language) })
  return { en: await layOut('en'), ja: await layOut('ja') }
}
