import { invariant } from '#core/kit/invariant.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { LayoutEngine } from './engine/layout-engine.ts'
import { readBack } from './engine/read-back.ts'
import { toEngineGraph } from './engine/to-engine-graph.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import { placePlainly } from './place-plainly.ts'
import { mostFollowed } from './plan/plan-order.ts'
import { completePicture, planPicture } from './plan-picture.ts'
import { leastGain, scaleOnSlide } from './size/scale-on-slide.ts'
import { type LabelShape, listLabelShapes } from './size/size-labels.ts'
import { centreLoneHosts } from './tidy/centre-lone-hosts.ts'
import { roundGaps } from './tidy/round-gaps.ts'
import { snapJogs } from './tidy/snap-jogs.ts'

type LayoutParts = { readonly engine: LayoutEngine; readonly messages: Messages }

/**
 * Places and routes a topology; all numbers in px. The same topology gives the same layout, with
 * no memory of earlier ones. Rejects when the engine does. With more than `mostFollowed` connections
 * the engine would take many seconds to balance lines that nobody can follow, and is not asked: like
 * hosts gathered, a deployment of hundreds of hosts has far fewer.
 */
export async function layoutTopology(
  topology: Topology,
  parts: LayoutParts,
): Promise<LaidOutTopology> {
  if (topology.connections.length > mostFollowed) return placePlainly(topology, parts)
  const pictures: LaidOutTopology[] = []
  for (const shape of listLabelShapes(topology.connections))
    pictures.push(await layoutWithLabels(topology, shape, parts))
  const usual = selectLargestOnSlide(pictures, repeatsKinds(topology) ? leastGain : 1)
  if (!mayBeFlatter(usual)) return usual
  const flat = await layoutWithLabels(topology, 'flat', parts)
  return selectLargestOnSlide([usual, flat], leastGain)
}

const repeatsKinds = ({ hosts }: Topology): boolean =>
  new Set(hosts.map(({ kind }) => kind)).size < hosts.length

/** Several hosts of a kind make a picture high, and each has the same labels again. */
const mayBeFlatter = (picture: LaidOutTopology): boolean =>
  picture.size.width * 9 < picture.size.height * 16 &&
  repeatsKinds(picture) &&
  picture.connections.some(({ chips }) => chips.length > 1)

/**
 * One column of many chips makes a picture high and two make it wide; which is better depends. A
 * later picture is taken when it is more than `gain` times as large as the best one before it.
 */
function selectLargestOnSlide(pictures: readonly LaidOutTopology[], gain: number): LaidOutTopology {
  const [first, ...others] = pictures
  invariant(first, 'there is a picture')
  return others.reduce(
    (best, other) => (scaleOnSlide(other.size) > gain * scaleOnSlide(best.size) ? other : best),
    first,
  )
}

async function layoutWithLabels(
  topology: Topology,
  shape: LabelShape,
  { engine, messages }: LayoutParts,
): Promise<LaidOutTopology> {
  const plan = planPicture(topology, shape, messages)
  const result = await engine(toEngineGraph(plan.layers, plan))
  const routed = readBack(result, plan.layers, plan.hosts)
  const straightened = snapJogs(routed, plan)
  const centred = centreLoneHosts(straightened, plan)
  return completePicture(roundGaps(centred, plan.columns.columnOf), plan)
}
