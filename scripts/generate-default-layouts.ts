import { writeFileSync } from 'node:fs'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { layoutDefaults } from '../src/core/testing/layout-defaults.ts'

const layouts = await layoutDefaults(createElkEngine())

/** Flows are told by the configuration: to keep them here too would make the first script larger. */
const withoutFlows = ({ flows: _flows, links, ...rest }: LaidOutTopology) => ({
  ...rest,
  links: links.map(({ flows: _own, ...link }) => link),
})

writeFileSync(
  new URL('../src/core/layout/default-layouts.ts', import.meta.url),
  `// Made by \`npm run generate\`: do not edit. A test fails when it is stale.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import type { Language } from '#core/messages/language.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { LaidOutLink, LaidOutTopology } from './laid-out-topology.ts'

type Placed = Omit<LaidOutTopology, 'flows' | 'links'> & {
  readonly links: readonly Omit<LaidOutLink, 'flows'>[]
}

const { flows, links } = topologyOf(defaultConfiguration)

const addFlows = (placed: Placed): LaidOutTopology => ({
  ...placed,
  flows,
  links: placed.links.map((link, index) => ({ ...link, flows: links[index]?.flows ?? [] })),
})

/** The default deployment in each language, so that the first picture needs no engine. */
export const defaultLayouts: Readonly<Record<Language, LaidOutTopology>> = {
${Object.entries(layouts)
  .map(
    ([language, layout]) => `  ${language}: addFlows(${JSON.stringify(withoutFlows(layout))}),\n`,
  )
  .join('')}}
`,
)
