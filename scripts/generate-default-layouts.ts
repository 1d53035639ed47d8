import { writeFileSync } from 'node:fs'
import { createElkEngine } from '../src/cli/elk-engine.ts'
import { layoutDefaults } from '../src/core/testing/layout-defaults.ts'

const layouts = await layoutDefaults(createElkEngine())

writeFileSync(
  new URL('../src/core/layout/default-layouts.ts', import.meta.url),
  `// Made by \`npm run generate\`: do not edit. A test fails when it is stale.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
import type { Language } from '#core/messages/language.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'

/** The default deployment in each language, so that the first picture needs no engine. */
export const defaultLayouts: Readonly<Record<Language, LaidOutTopology>> = {
${Object.entries(layouts)
  .map(([language, layout]) => `  ${language}: ${JSON.stringify(layout)},\n`)
  .join('')}}
`,
)
