import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { type Configuration, choices } from '#core/configuration/configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppStore } from './app-store.ts'
import type { DiagramStore } from './diagram-store.ts'

type Layouts = Pick<DiagramStore, 'layOut'>

/**
 * Lays out what is likely to be wanted next, one after the other: the presets, then every
 * deployment that is one choice away. It loads the engine before it is needed, its first slow
 * layouts are made where nobody waits, and most changes are on the screen at once. A change of
 * the deployment meanwhile starts its own neighbours anew.
 */
export async function warmUp(app: AppStore, diagram: Layouts): Promise<void> {
  const { language } = app.get().preferences
  for (const preset of presetIds) {
    await diagram.layOut(topologyOf(presetConfiguration(preset)), language)
  }
  await warmNeighbours(app, diagram)
  app.subscribe((state, before) => {
    if (state.configuration !== before.configuration) void warmNeighbours(app, diagram)
  })
}

async function warmNeighbours(app: AppStore, diagram: Layouts): Promise<void> {
  const { configuration, preferences } = app.get()
  for (const neighbour of listNeighbours(configuration)) {
    if (app.get().configuration !== configuration) return
    await diagram.layOut(topologyOf(neighbour), preferences.language)
  }
}

const listNeighbours = (configuration: Configuration): Configuration[] =>
  Object.entries(choices).flatMap(([key, values]) =>
    values.map((value) => changeConfiguration(configuration, { [key]: value })),
  )
