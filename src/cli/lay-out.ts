import type { LayOut } from '#core/exports/picture/make-picture.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { createElkEngine } from './elk-engine.ts'

/** Lays out in this process, for the shell, scripts and tests. */
export function createLayOut(): LayOut {
  const engine = createElkEngine()
  return (topology, language) =>
    layoutTopology(topology, { engine, messages: messagesFor(language) })
}
