import { readFileSync } from 'node:fs'

/**
 * The lock file must serve every machine: it names no registry, and it holds the native parts of
 * each tool for all systems. npm silently leaves out a part that its registry lacks on that day;
 * on another system the tool would then not start.
 *
 * @typedef {{ resolved?: string, optionalDependencies?: Record<string, string> }} LockEntry
 * @type {[string, LockEntry][]}
 */
const entries = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
const folders = new Set(entries.map(([folder]) => folder))

const addresses = entries
  .filter(([, { resolved }]) => resolved !== undefined)
  .map(([folder]) => `${folder} has an address; .npmrc has the setting that leaves it out.`)

const gaps = entries.flatMap(([folder, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !folders.has(`${folder}/node_modules/${name}`))
    .filter((name) => !folders.has(`node_modules/${name}`))
    .map((name) => `${folder} wants ${name}, which is missing; take a version that has it.`),
)

const problems = [...addresses, ...gaps]
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
