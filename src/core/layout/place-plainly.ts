import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import { placeInRows } from './place-in-rows.ts'
import { completePicture, planPicture } from './plan-picture.ts'

/** A layout without an engine, for when the engine fails: correct and complete, but not pretty. */
export function placePlainly(
  topology: Topology,
  { messages }: { readonly messages: Messages },
): LaidOutTopology {
  const plan = planPicture(topology, 'wide', messages)
  return completePicture(placeInRows(plan), plan)
}
