import { writeFileSync } from 'node:fs'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { layoutDefaults } from '../src/core/testing/layout-defaults.ts'

const topology = topologyOf(defaultDeployment)
const layouts = await layoutDefaults(createElkEngine())

type Entries = Readonly<Record<string, unknown>>

/** What the configuration tells anyhow would only make the first script larger. */
const omitKnown = (placed: Entries, known: Entries | undefined): Entries =>
  Object.fromEntries(
    Object.entries(placed).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(known?.[key]),
    ),
  )

const toPlaced = ({ size, zones, hosts, connections }: LaidOutTopology): Entries => ({
  size,
  zones: zones.map((zone, index) => omitKnown(zone, topology.zones[index])),
  hosts: hosts.map((host, index) => omitKnown(host, topology.hosts[index])),
  connections: connections.map((connection, index) => {
    const known = topology.connections[index]
    const chips = connection.chips.map((chip, place) => omitKnown(chip, known?.chips[place]))
    return { ...omitKnown(connection, known), chips }
  }),
})

writeFileSync(
  new URL('../src/core/layout/default-placements.ts', import.meta.url),
  `// Made by \`npm run generate\`: do not edit. A test fails when it is stale.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
import type { Language } from '#core/messages/language.ts'
import type { Placed } from './placed.ts'

/** Where everything of the default deployment stands in each language. */
export const defaultPlacements: Readonly<Record<Language, Placed>> = {
${Object.entries(layouts)
  .map(([language, layout]) => `  ${language}: ${JSON.stringify(toPlaced(layout))},\n`)
  .join('')}}
`,
)
