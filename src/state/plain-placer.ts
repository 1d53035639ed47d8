import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import type { placePlainly } from '#core/layout/place-plainly.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'

type PlacePlainly = typeof placePlainly

/** The simple placement, whose code the first picture of the default deployment does not need. */
export type PlainPlacer = {
  /** Loads the code; rejects when it does not come. */
  readonly load: () => Promise<void>
  /** The topology placed simply; null while the code is still to come. */
  readonly place: (topology: Topology, language: Language) => LaidOutTopology | null
}

export function createPlainPlacer(loadCode: () => Promise<PlacePlainly>): PlainPlacer {
  let code: PlacePlainly | null = null
  return {
    async load() {
      code ??= await loadCode()
    },
    place: (topology, language) => code?.(topology, { messages: messagesFor(language) }) ?? null,
  }
}
