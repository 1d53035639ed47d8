import { readFileSync } from 'node:fs'
import swc from '@swc/core'
import { cruise, format } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

/**
 * Holds the rules of dependency-cruiser.mjs. Its own command exits 0 when it could read nothing,
 * for which a missing parser is enough; here an import that was not read is a failure.
 */

// Version 17, the last one for Node 20, does not tell its parser that .tsx files hold JSX.
const { parseFileSync } = swc
Object.assign(swc, {
  /** @type {(file: string, options: import('@swc/core').TsParserConfig) => unknown} */
  parseFileSync: (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') }),
})

const staticImport = /^(?:import|export)\b[^'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm
const dynamicImport = /\bimport\('([^']+)'\)/g

/** @param {string} specifier */
const toBareName = (specifier) => specifier.replace(/^node:/, '').replace(/\?.*$/, '')

/** @param {import('dependency-cruiser').IModule} module */
function findUnreadImports({ source, dependencies }) {
  const text = readFileSync(source, 'utf8')
  const read = new Set(dependencies.map(({ module }) => toBareName(module)))
  return [...text.matchAll(staticImport), ...text.matchAll(dynamicImport)]
    .map(([, first, second]) => toBareName(first ?? second ?? ''))
    .filter((specifier) => !read.has(specifier))
    .map(
      (specifier) =>
        `${source}: the import of ${specifier} escapes the rules; write it as a statement.`,
    )
}

const options = await extractOptions('./dependency-cruiser.mjs')
const { output } = await cruise(['src', 'scripts', 'e2e', '*.config.ts'], options)
if (typeof output === 'string') throw new Error('dependency-cruiser gave back text, not a result')

const sources = output.modules.filter(({ source }) => /^(src|e2e)\/.*[.]tsx?$/.test(source))
const problems = sources.flatMap(findUnreadImports)
if (sources.length === 0)
  problems.push('dependency-cruiser read no TypeScript file: is @swc/core installed?')
for (const problem of problems) console.error(problem)

const report = await format(output, { outputType: 'err' })
console.log(report.output)
const broken = new Set(output.summary.violations.map(({ rule }) => rule.name))
for (const { name, comment } of output.summary.ruleSetUsed?.forbidden ?? [])
  if (broken.has(name ?? '')) console.log(`${name}:\n  ${comment}\n`)
process.exit(output.summary.error + problems.length === 0 ? 0 : 1)
