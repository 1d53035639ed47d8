import { choices } from '#core/configuration/configuration.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from './app-state.ts'
import type { AppStore } from './app-store.ts'
import type { DiagramStore } from './diagram-store.ts'
import { selectPictured } from './select-shown.ts'

/** Cards of a picture that is laid out on trial: a larger one would hold up the page. */
const mostWarmed = 20

/** Flows of a deployment whose neighbours are derived on trial, for the same reason. */
const mostFlows = 2_000

type Layouts = Pick<DiagramStore, 'layOut'>

/** Runs a task once nothing else is to be done. */
type WhenIdle = (task: () => void) => void

/**
 * Lays out what is likely to be wanted next, one after the other: the presets, then every
 * deployment that is one choice away. It loads the engine before it is needed, its first slow
 * layouts are made where nobody waits, and most changes are on the screen at once. A change of
 * the deployment meanwhile starts its own neighbours anew, when its own picture has been drawn:
 * deriving a neighbour of a large network takes as long as deriving what is waited for.
 */
export async function warmUp(app: AppStore, diagram: Layouts, whenIdle: WhenIdle): Promise<void> {
  const { language } = app.get().preferences
  for (const preset of presetIds) {
    await diagram.layOut(topologyOf(deploymentOf(presetConfiguration(preset))), language)
  }
  await warmNeighbours(app, diagram, whenIdle)
  app.subscribe((state, before) => {
    const isBack = !isWarmed(before) && isWarmed(state)
    if (state.deployment !== before.deployment || isBack)
      void warmNeighbours(app, diagram, whenIdle)
  })
}

async function warmNeighbours(app: AppStore, diagram: Layouts, whenIdle: WhenIdle): Promise<void> {
  const { deployment, preferences } = app.get()
  const isWanted = () => app.get().deployment === deployment && isWarmed(app.get())
  if (!isWanted()) return
  await new Promise<void>(whenIdle)
  if (!isWanted() || isLarge(app.get())) return
  for (const neighbour of listNeighbours(deployment)) {
    const pictured = gatherHosts(topologyOf(neighbour))
    if (pictured.hosts.length > mostWarmed) return
    await diagram.layOut(pictured, preferences.language)
    await new Promise<void>(whenIdle)
    if (!isWanted()) return
  }
}

/** Known already of what is on the screen, and much the same for its neighbours. */
const isLarge = ({ deployment, view }: AppState): boolean =>
  topologyOf(deployment).flows.length > mostFlows ||
  selectPictured(deployment, view).hosts.length > mostWarmed

/**
 * In the table of hosts nobody chooses an option next, and typing must not wait. The picture of a
 * comparison is of both deployments together, which no neighbour is.
 */
const isWarmed = ({ view, baseline }: AppState): boolean => view.tab !== 'hosts' && !baseline

const listNeighbours = (deployment: Deployment): Deployment[] =>
  Object.entries(choices).flatMap(([key, values]) =>
    values.map((value) => applyEdit(deployment, { kind: 'set-options', change: { [key]: value } })),
  )
