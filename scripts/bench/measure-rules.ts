import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { makeRuleFile } from '#core/exports/rules/rule-formats.ts'
import { invariant } from '#core/kit/invariant.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { deriveRules } from '#core/rules/derive-rules.ts'
import { dialectIds } from '#core/rules/dialects/dialects.ts'
import type { RuleView } from '#core/rules/rule.ts'
import { deriveTopology } from '#core/topology/derive-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { time } from './measure-core.ts'
import { scaleDeployment } from './scale-deployment.ts'

/** How many flows a network has whose rules are a burden. */
const manyFlows = 5_000

/**
 * What both views of the rules are derived in, and the texts of one view written in, in ms of the
 * processor: they are held to a bar, which a busy machine must not move.
 */
export type RuleFigures = {
  readonly flows: number
  /** From options and hosts to flows. */
  readonly derivingFlows: number
  readonly derivingRules: number
  readonly texts: readonly {
    readonly name: string
    readonly times: Readonly<Record<RuleView, number>>
  }[]
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The smallest network, by tens of hosts, with so many flows. */
function manyFlowsDeployment(hosts = 200): Deployment {
  const deployment = scaleDeployment(hosts)
  return topologyOf(deployment).flows.length >= manyFlows
    ? deployment
    : manyFlowsDeployment(hosts + 10)
}

export async function measureRules(rounds: number): Promise<RuleFigures> {
  const deployment = manyFlowsDeployment()
  // Remembered from here on, as it is in the page.
  const topology = topologyOf(deployment)
  const configuration = configurationOf(deployment)
  const [, derivingFlows] = await time(
    rounds,
    () => deriveTopology(evaluateMatrix(matrix, configuration), structuredClone(deployment)),
    processorTime,
  )
  const [, derivingRules] = await time(rounds, () => deriveRules(topology), processorTime)
  const write = async (format: (typeof dialectIds)[number], view: RuleView): Promise<number> => {
    const settings = { language: 'en', view, boundary: null, host: null } as const
    const [file, took] = await time(
      rounds,
      () => makeRuleFile(format, deployment, settings),
      processorTime,
    )
    invariant(file.ok, `no text for ${format}`)
    return took
  }
  const texts: RuleFigures['texts'][number][] = []
  for (const name of dialectIds) {
    const [grouped, single] = [await write(name, 'grouped'), await write(name, 'single')]
    texts.push({ name, times: { grouped, single } })
  }
  return { flows: topology.flows.length, derivingFlows, derivingRules, texts }
}
