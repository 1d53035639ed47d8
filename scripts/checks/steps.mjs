import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { runNode } from '../setup/run.mjs'

/**
 * @typedef {import('./run-steps.mjs').Step} Step
 * @typedef {import('./run-steps.mjs').Outcome} Outcome
 * @typedef {Omit<Outcome, 'output'>} Counts
 */

const reports = 'node_modules/.cache/reports'
/** A step that hangs ends after half an hour. */
const limits = { capture: true, timeout: 30 * 60_000 }

/**
 * A tool that passes or fails as a whole.
 *
 * @param {string} title
 * @param {string} file
 * @param {...string} args
 * @returns {Step}
 */
const check = (title, file, ...args) => ({
  title,
  run: async () => {
    const { code, output } = await runNode(file, args, limits)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
  },
})

/**
 * @param {string} report
 * @param {(report: any) => Counts} count
 */
function readCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/**
 * A test runner, counted by the report that it writes. A run outside whose tests something went
 * wrong, or that ran no test at all, counts as one failure.
 *
 * @param {string} title
 * @param {{
 *   name: string,
 *   start: (report: string) => ReturnType<typeof runNode>,
 *   count: (report: any) => Counts,
 * }} runner
 * @returns {Step}
 */
const tests = (title, { name, start, count }) => ({
  title,
  run: async () => {
    const report = `${reports}/${name}.json`
    mkdirSync(reports, { recursive: true })
    rmSync(report, { force: true })
    const { code, output } = await start(report)
    const counts = readCounts(report, count)
    if (counts.passed + counts.failed === 0)
      return { ...counts, failed: 1, output: `${output}\nNo test was run.` }
    return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1), output }
  },
})

/** The checks that need neither a browser nor a build. */
export const fastSteps = [
  check('Types (tsc)', 'node_modules/typescript/bin/tsc', '-b'),
  check('Style and bans (biome)', 'node_modules/@biomejs/biome/bin/biome', 'ci'),
  check('Import rules (dependency-cruiser)', 'scripts/checks/import-rules.mjs'),
  check('Unused files, exports and packages (knip)', 'node_modules/knip/bin/knip.js'),
  check('Repeated code (jscpd)', 'node_modules/jscpd/run-jscpd.js', '--fail-on-empty'),
  check('Lock file', 'scripts/checks/lock-file.mjs'),
]

/** @param {{ assertionResults: { status: string, title: string }[] }[]} files */
const listPending = (files) =>
  files.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, title }) =>
      status === 'skipped' || status === 'pending' ? [title] : [],
    ),
  )

const unitTests = tests('Unit tests (vitest)', {
  name: 'vitest',
  start: (report) =>
    runNode(
      'node_modules/vitest/vitest.mjs',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      limits,
    ),
  count: ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
    notRun: listPending(testResults),
  }),
})

const build = check('Build (vite)', 'node_modules/vite/bin/vite.js', 'build')

/** @type {Step} */
const buildSingle = {
  ...check('Build of one file', '--import', 'tsx', 'scripts/build-single.ts'),
  needs: build,
}

/** @type {Step} */
const firstLoad = {
  ...check('Size of the first load (size-limit)', 'node_modules/size-limit/bin.js'),
  needs: build,
}

/**
 * @typedef {{ status: string, results: { error?: { message?: string } }[] }} BrowserTest
 * @typedef {{
 *   title: string,
 *   suites?: Suite[],
 *   specs: { title: string, tests: BrowserTest[] }[],
 * }} Suite
 */

/** Lines of an error's message that say what it is; what follows is the page's code. */
const told = 8

/** @param {BrowserTest} test */
function firstErrorOf({ results }) {
  const message = results.find(({ error }) => error)?.error?.message ?? ''
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .slice(0, told)
    .map((line) => `\n        ${line}`)
    .join('')
}

/**
 * Titles and errors of the tests with this status.
 *
 * @param {string} wanted
 * @param {Suite} suite
 * @returns {string[]}
 */
const listTests = (wanted, { title, suites = [], specs }) => [
  ...specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === wanted)
      .map((test) => `${title} › ${spec.title}${firstErrorOf(test)}`),
  ),
  ...suites.flatMap((inner) => listTests(wanted, inner)),
]

/**
 * @param {string} browser
 * @returns {Step}
 */
const browserTests = (browser) => ({
  ...tests('Browser tests (playwright)', {
    name: 'playwright',
    start: (report) =>
      runNode('node_modules/@playwright/test/cli.js', ['test'], {
        ...limits,
        env: { PORTSCAPE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    count: ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      failures: suites.flatMap((/** @type {Suite} */ suite) => listTests('unexpected', suite)),
      secondTry: suites.flatMap((/** @type {Suite} */ suite) => listTests('flaky', suite)),
    }),
  }),
  needs: buildSingle,
})

/**
 * Everything that must hold before a change lands.
 *
 * @param {string} browser
 * @returns {Step[]}
 */
export const allSteps = (browser) => [
  ...fastSteps,
  unitTests,
  build,
  firstLoad,
  buildSingle,
  browserTests(browser),
]
