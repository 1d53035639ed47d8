import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import cruiserConfig from '../../dependency-cruiser.mjs'

/**
 * Checks the checks: plants each forbidden thing once in a throwaway project with this project's
 * own settings, runs the tools there, and expects every plant to be found, by its rule.
 */
type Plant = { readonly rule: string; readonly file: string; readonly code: string }

/** What the plants import; itself without fault. */
const soil: Readonly<Record<string, string>> = {
  'src/main.tsx': "import './ui/app.tsx'",
  'src/cli/main.ts': 'export const cli = 1',
  'src/ui/app.tsx': 'export const App = () => <p>planted</p>',
  'src/ui/share/panel.ts': 'export const panel = 1',
  'src/state/store.ts': 'export const store = 1',
  'src/platform/download.ts': 'export const download = 1',
  'src/core/testing/builders.ts': 'export const builders = 1',
  'src/core/kit/compare.ts': 'export const compare = 1',
  'src/core/exports/late.ts': 'export type Late = 1',
  'src/core/layout/pass.ts': 'export const pass = 1',
  'src/core/loft/loft.ts': 'export const loft = 1',
  'scripts/build.mjs': 'export const build = 1',
  'src/core/kit/hidden.ts': "export type Hidden = import('../exports/late.ts').Late",
  'e2e/page.spec.ts': 'export const page = 1',
  'vite.config.ts': 'export const config = 1',
}

const stages = [
  'kit',
  'text',
  'messages',
  'configuration',
  'deployment',
  'link',
  'matrix',
  'topology',
  'flows',
  'rules',
  'comparison',
  'layout',
  'scene',
]
const layoutRooms = ['plan', 'size', 'engine', 'tidy', 'finish']

const importPlants: readonly Plant[] = [
  ...stages.map((stage) => ({
    rule: `${stage}-imports-only-earlier-stages`,
    file: `src/core/${stage}/early.ts`,
    code: "import type { Late } from '#core/exports/late.ts'\nexport type Early = Late",
  })),
  {
    rule: 'opening-imports-only-earlier-stages',
    file: 'src/core/opening/early.ts',
    code: "export { loft as attic } from '#core/loft/loft.ts'",
  },
  {
    rule: 'exports-imports-only-earlier-stages',
    file: 'src/core/exports/early.ts',
    code: "export { loft } from '#core/loft/loft.ts'",
  },
  ...layoutRooms.map((room) => ({
    rule: `layout-${room}-imports-only-earlier-rooms`,
    file: `src/core/layout/${room}/early.ts`,
    code: "export { pass } from '../pass.ts'",
  })),
  {
    rule: 'core-knows-no-skin',
    file: 'src/core/kit/skin.ts',
    code: "export { store } from '#state/store.ts'",
  },
  {
    rule: 'core-tests-need-no-browser',
    file: 'src/core/kit/skin.test.ts',
    code: "export { store } from '#state/store.ts'",
  },
  {
    rule: 'core-npm-allow-list',
    file: 'src/core/kit/packages.ts',
    code: "export { createStore } from 'zustand/vanilla'",
  },
  {
    rule: 'core-does-no-io',
    file: 'src/core/kit/io.ts',
    code: "export { readFileSync } from 'node:fs'",
  },
  {
    rule: 'elk-only-behind-its-port',
    file: 'src/state/elk.ts',
    code: "export const load = () => import('elkjs/lib/elk-api.js')",
  },
  {
    rule: 'state-knows-no-view',
    file: 'src/state/view.ts',
    code: "export { useState } from 'react'",
  },
  {
    rule: 'platform-is-a-leaf',
    file: 'src/platform/twig.ts',
    code: "export { store } from '#state/store.ts'",
  },
  {
    rule: 'cli-stands-alone',
    file: 'src/cli/screen.ts',
    code: "export { panel } from '#ui/share/panel.ts'",
  },
  {
    rule: 'nobody-imports-the-cli',
    file: 'src/state/shell.ts',
    code: "export { cli } from '../cli/main.ts'",
  },
  {
    rule: 'react-flow-only-in-canvas',
    file: 'src/ui/options/flow.tsx',
    code: "export { ReactFlow } from '@xyflow/react'",
  },
  {
    rule: 'panels-do-not-import-each-other',
    file: 'src/ui/options/neighbour.ts',
    code: "export { panel } from '#ui/share/panel.ts'",
  },
  {
    rule: 'nobody-imports-main',
    file: 'src/ui/options/start.ts',
    code: "import '../../main.tsx'",
  },
  {
    rule: 'product-knows-no-test',
    file: 'src/core/kit/tested.ts',
    code: "export { builders } from '#core/testing/builders.ts'",
  },
  {
    rule: 'product-knows-no-script',
    file: 'src/ui/options/built.ts',
    code: "export { build } from '../../../scripts/build.mjs'",
  },
  {
    rule: 'no-circular',
    file: 'src/core/kit/circle.ts',
    code: "export type { Circle } from './circle.ts'",
  },
  {
    rule: 'no-unresolvable',
    file: 'src/core/kit/lost.ts',
    code: "export { lost } from '#core/kit/nowhere.ts'",
  },
  { rule: 'no-dead-module', file: 'src/core/kit/dead.ts', code: 'export const dead = 1' },
]

const inCore = (rule: string, name: string, code: string): Plant => ({
  rule,
  file: `src/core/kit/${name}.ts`,
  code,
})

const inUi = (rule: string, name: string, code: string): Plant => ({
  rule,
  file: `src/ui/kit/${name}.ts`,
  code,
})

const lintPlants: readonly Plant[] = [
  inCore('style/noRestrictedGlobals', 'dom', 'export const dom = document.title'),
  inCore('style/noRestrictedGlobals', 'clock', 'export const clock = Date.now()'),
  inCore('style/noRestrictedGlobals', 'timer', 'setTimeout(() => 1)'),
  inCore('style/noRestrictedGlobals', 'locale', 'export const locale = Intl.NumberFormat()'),
  inCore('style/noRestrictedGlobals', 'network', "export const network = fetch('/')"),
  inCore('nursery/noJsRestrictedProperties', 'luck', 'export const luck = Math.random()'),
  inCore(
    'nursery/noJsRestrictedProperties',
    'order',
    "export const order = 'a'.localeCompare('b')",
  ),
  inCore('style/noRestrictedImports', 'framework', "import 'react'"),
  inCore('style/noRestrictedImports', 'outside', "import '#ui/app.tsx'"),
  { rule: 'style/noRestrictedImports', file: 'src/state/hook.ts', code: "import 'zustand'" },
  inUi('suspicious/noExplicitAny', 'any', 'export const any: any = 1'),
  inUi('suspicious/noConsole', 'talk', 'console.log(1)'),
  inUi('nursery/noUnsafeTypeAssertion', 'assertion', 'export const a = JSON.parse("1") as string'),
  inUi('style/noNonNullAssertion', 'bang', 'export const bang = [1].at(0)!.toFixed()'),
  inUi('style/noDefaultExport', 'default', 'export default 1'),
  inUi('style/noEnum', 'enum', 'export enum Colour { Red }'),
  inUi('style/noNestedTernary', 'ternary', 'export const t = (a: 1) => (a ? (a ? 1 : 2) : 3)'),
  inUi('style/useConsistentTypeDefinitions', 'interface', 'export interface Shape { a: 1 }'),
  inUi('style/useFilenamingConvention', 'CamelCase', 'export const camel = 1'),
  inUi(
    'performance/noBarrelFile',
    'barrel',
    "export { any } from './any.ts'\nexport { Shape } from './interface.ts'",
  ),
  inUi('correctness/useImportExtensions', 'extension', "import './any'"),
  {
    rule: 'suspicious/noFocusedTests',
    file: 'src/ui/kit/only.test.ts',
    code: "test.only('a', () => {})",
  },
]

const typePlants: readonly Plant[] = [
  inCore('TS2584', 'page', 'export const page = document.title'),
  inCore('TS2591', 'machine', 'export const machine = process.platform'),
  inCore('TS6307', 'climb', "export { store } from '../../state/store.ts'"),
]

const settings = [
  '.gitignore',
  'biome.json',
  'dependency-cruiser.mjs',
  'package.json',
  'scripts/checks/import-rules.mjs',
  'tsconfig.base.json',
  'tsconfig.core.json',
]

const project = realpathSync(mkdtempSync(join(tmpdir(), 'portscape-nets-')))
const root = resolve(import.meta.dirname, '../..')

function write(file: string, content: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), content)
}

/** Everything that the tool prints; a failing tool is what this is about. */
const outputOf = (file: string, ...args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const options = { cwd: project, maxBuffer: 2 ** 26 }
    execFile(process.execPath, [file, ...args], options, (_, stdout, stderr) =>
      done(`${stdout}${stderr}`),
    )
  })

const output = { imports: '', lint: '', types: '' }

beforeAll(async () => {
  for (const file of settings) cpSync(join(root, file), join(project, file))
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction')
  for (const [file, code] of Object.entries(soil)) write(file, code)
  for (const { file, code } of [...importPlants, ...lintPlants, ...typePlants]) write(file, code)
  output.imports = await outputOf('scripts/checks/import-rules.mjs')
  output.lint = await outputOf(
    'node_modules/@biomejs/biome/bin/biome',
    ...['lint', '--reporter=github', '--max-diagnostics=none', 'src'],
  )
  output.types = await outputOf(
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.core.json', '--outDir', join(project, 'out')],
  )
}, 60_000)

afterAll(() => rmSync(project, { recursive: true }))

/** A line of the tool's report names both the rule and the file. */
const reports = (report: string, { rule, file }: Omit<Plant, 'code'>): boolean =>
  report.split('\n').some((line) => line.includes(rule) && line.includes(file))

describe('the import rules', () => {
  test.each(importPlants)('find $rule in $file', (plant) => {
    expect(reports(output.imports, plant), output.imports).toBe(true)
  })

  test('refuse an import that their parser does not see', () => {
    const hidden = { rule: 'escapes the rules', file: 'src/core/kit/hidden.ts' }
    expect(reports(output.imports, hidden), output.imports).toBe(true)
  })

  test('each have a planted violation here', () => {
    const planted = importPlants.map(({ rule }) => rule).sort()
    expect(cruiserConfig.forbidden?.map(({ name }) => name).sort()).toEqual(planted)
  })
})

describe('the linter', () => {
  test.each(lintPlants)('finds $rule in $file', (plant) => {
    expect(reports(output.lint, plant), output.lint).toBe(true)
  })
})

describe('the compiler', () => {
  test.each(typePlants)('finds $rule in $file', (plant) => {
    expect(reports(output.types, plant), output.types).toBe(true)
  })
})
