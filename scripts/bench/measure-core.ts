import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { compareRules } from '#core/comparison/compare-rules.ts'
import { explainChanges } from '#core/comparison/explain-changes.ts'
import { uniteIds } from '#core/comparison/unite-ids.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { renderSvg } from '#core/exports/svg/render-svg.ts'
import type { LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { deriveTopology } from '#core/topology/derive-topology.ts'
import { findFindings } from '#core/topology/findings/find-findings.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { median } from './browser.ts'

/** What each stage of the pipeline gives of one deployment, and how long it takes, in ms. */
export type CoreFigures = {
  readonly topology: Topology
  /** Cards of the picture in which like hosts are gathered. */
  readonly cards: number
  readonly bytes: number
  readonly times: Readonly<Record<CoreStage, number>>
}

export const coreStages = [
  'evaluation',
  'topology',
  'findings',
  'gathering',
  'layout, gathered',
  'layout, each host',
  'scene, gathered',
  'scene, each host',
  'comparison',
  'union, gathered',
  'rules compared',
  'causes',
] as const

type CoreStage = (typeof coreStages)[number]

/** What takes less than this, in ms, is run so often that it fills the time. */
const leastTime = 500

/** Runs it so often at least, and gives the result and the median time in ms of the clock. */
export async function time<T>(
  rounds: number,
  run: () => T | Promise<T>,
  clock = () => performance.now(),
): Promise<readonly [T, number]> {
  const took: number[] = []
  // The first run also pays for what is made once.
  let result = await run()
  const end = performance.now() + leastTime
  while (took.length < rounds || performance.now() < end) {
    const started = clock()
    result = await run()
    took.push(clock() - started)
  }
  return [result, median(took)]
}

/** The same deployment whose agents listen on another port. */
export function withOtherPort(deployment: Deployment): Deployment {
  const port = configurationOf(deployment)['agent-port'] + 1
  return applyEdit(deployment, { kind: 'set-options', change: { 'agent-port': port } })
}

async function measureComparison(before: Deployment, rounds: number) {
  const after = withOtherPort(before)
  const [comparison, comparing] = await time(rounds, () => compareDeployments(before, after))
  const [, uniting] = await time(rounds, () =>
    gatherCompared(uniteTopologies(comparison), listStatuses(comparison), everything),
  )
  const [had, has] = [rulesOf(topologyOf(before)), rulesOf(topologyOf(after))]
  const [, ruling] = await time(rounds, () => compareRules(had, has, uniteIds(before, after)))
  const [, explaining] = await time(rounds, () => explainChanges(comparison))
  return {
    comparison: comparing,
    'union, gathered': uniting,
    'rules compared': ruling,
    causes: explaining,
  }
}

export async function measureCore(
  deployment: Deployment,
  engine: LayoutEngine,
  rounds: number,
): Promise<CoreFigures> {
  const messages = messagesFor('en')
  const settings = { messages, theme: 'light', title: '', ground: 'theme', legend: true } as const
  const configuration = configurationOf(deployment)
  const draw = async (shown: Topology) => {
    const [laidOut, layout] = await time(rounds, () => layoutTopology(shown, { engine, messages }))
    const [scene, drawing] = await time(rounds, () => composeScene(laidOut, settings))
    return { scene, layout, drawing }
  }
  const [evaluation, evaluating] = await time(rounds, () => evaluateMatrix(matrix, configuration))
  // A copy, of which nothing is remembered yet.
  const [topology, deriving] = await time(rounds, () =>
    deriveTopology(evaluation, structuredClone(deployment)),
  )
  const [, finding] = await time(rounds, () => findFindings(topology, configuration))
  const [cards, gathering] = await time(rounds, () => gatherHosts(topology))
  const gathered = await draw(cards)
  const each = await draw(topology)
  return {
    topology,
    cards: cards.hosts.length,
    bytes: renderSvg(gathered.scene, encodeDeployment(deployment)).length,
    times: {
      evaluation: evaluating,
      topology: deriving,
      findings: finding,
      gathering,
      'layout, gathered': gathered.layout,
      'layout, each host': each.layout,
      'scene, gathered': gathered.drawing,
      'scene, each host': each.drawing,
      ...(await measureComparison(deployment, rounds)),
    },
  }
}
