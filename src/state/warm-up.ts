import { choices } from '#core/configuration/configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppStore } from './app-store.ts'
import type { DiagramStore } from './diagram-store.ts'

/** Cards of a picture that is laid out on trial: a larger one would hold up the page. */
const mostWarmed = 20

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
    await diagram.layOut(topologyOf(deploymentOf(presetConfiguration(preset))), language)
  }
  await warmNeighbours(app, diagram)
  app.subscribe((state, before) => {
    const isBack = before.view.tab === 'hosts' && state.view.tab !== 'hosts'
    if (state.deployment !== before.deployment || isBack) void warmNeighbours(app, diagram)
  })
}

async function warmNeighbours(app: AppStore, diagram: Layouts): Promise<void> {
  const { deployment, preferences } = app.get()
  for (const neighbour of listNeighbours(deployment)) {
    // In the table of hosts nobody chooses an option next, and typing must not wait.
    if (app.get().deployment !== deployment || app.get().view.tab === 'hosts') return
    const pictured = gatherHosts(topologyOf(neighbour))
    if (pictured.hosts.length > mostWarmed) return
    await diagram.layOut(pictured, preferences.language)
  }
}

const listNeighbours = (deployment: Deployment): Deployment[] =>
  Object.entries(choices).flatMap(([key, values]) =>
    values.map((value) => applyEdit(deployment, { kind: 'set-options', change: { [key]: value } })),
  )
