import { spacing } from '../spacing.ts'
import type { EngineOptions } from './layout-engine.ts'

const { corner } = spacing

/**
 * What the engine is told for the whole graph. The order in a layer is ours (`semiInteractive`,
 * no greedy switch), the layers are ours (partitions); the engine balances and routes.
 */
export const rootOptions: EngineOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
  'elk.separateConnectedComponents': 'false',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.partitioning.activate': 'true',
  'elk.layered.crossingMinimization.semiInteractive': 'true',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.thoroughness': '1',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.networkSimplex.nodeFlexibility.default': 'NONE',
  'elk.spacing.nodeNode': String(spacing.card),
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.labelNode': '0',
  'elk.spacing.portPort': String(spacing.port),
  'elk.spacing.portsSurrounding': surrounding(corner, corner),
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
}

function surrounding(top: number, others: number): string {
  return `[top=${top},left=${others},bottom=${others},right=${others}]`
}

// Only this form is obeyed for the ports of a single node; the plain option is ignored there.
const ofOneNode = (option: string) => ({ 'elk.spacing.individual': option })

// Between two nodes the larger of their own distances counts, so both ends ask for the small one.
const passingSpacing = `elk.spacing.nodeNode:${spacing.passing}`

/** Line ends of the hub keep `top` px from its upper corners; lines may pass near below it. */
export const keepPortsBelow = (top: number): EngineOptions =>
  ofOneNode(`${passingSpacing};,;elk.spacing.portsSurrounding:${surrounding(top, corner)}`)

/** A label or a pass: its own distance to the ones above and below. */
export const labelSpacing: EngineOptions = ofOneNode(`elk.spacing.nodeNode:${spacing.label}`)

const noPortSpacing = `elk.spacing.portsSurrounding:${surrounding(0, 0)}`

export const waySpacing: EngineOptions = ofOneNode(`${passingSpacing};,;${noPortSpacing}`)
export const passSpacing: EngineOptions = ofOneNode(
  `elk.spacing.nodeNode:${spacing.label};,;${noPortSpacing}`,
)

/** The layer of a node and its fixed place among all nodes. */
export const standAt = (layer: number, seat: number): EngineOptions => ({
  'elk.partitioning.partition': String(layer),
  'elk.position': `(0,${seat * 100})`,
})
