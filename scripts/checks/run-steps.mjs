/**
 * What a step found: how many checks or tests passed and failed, and what its tool printed.
 *
 * @typedef {{
 *   passed: number,
 *   failed: number,
 *   skipped?: number,
 *   notRun?: string[],
 *   failures?: string[],
 *   secondTry?: string[],
 *   output: string,
 * }} Outcome
 *
 * Titles of tests that were not run say why; `secondTry` are those that passed only then. These and
 * `failures` come with their errors, for whoever sees the end of a run alone.
 *
 * A step does nothing of its own if the step that it needs failed.
 *
 * @typedef {{ title: string, run: () => Promise<Outcome>, needs?: Step }} Step
 */

/** @param {number} since */
const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * @param {Step} step
 * @param {ReadonlySet<Step>} failures
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ needs, run }, failures) {
  if (needs === undefined || !failures.has(needs)) return await run()
  return { passed: 0, failed: 1, output: `Not run, because this failed: ${needs.title}\n` }
}

/** @param {Outcome} outcome */
function formatOutcome({ passed, failed, skipped = 0 }) {
  const counts = passed + failed > 1 ? [`${passed} passed`, `${failed} failed`] : []
  if (skipped > 0) counts.push(`${skipped} skipped`)
  return [failed === 0 ? 'ok' : 'FAILED', ...counts].join(', ')
}

/** @param {Outcome} outcome */
const listRemarks = ({ failures = [], notRun = [], secondTry = [] }) => [
  ...failures.map((title) => `failed: ${title}`),
  ...notRun.map((title) => `not run: ${title}`),
  ...secondTry.map((title) => `passed only at the second try: ${title}`),
]

/**
 * Runs all steps, one after the other and to the last even when one fails, and prints what each
 * found; the last line counts all checks and tests. Gives back whether everything passed.
 *
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  const start = performance.now()
  const total = { passed: 0, failed: 0 }
  /** @type {Set<Step>} */
  const failures = new Set()
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.title}`)
    const stepStart = performance.now()
    const outcome = await outcomeOf(step, failures)
    total.passed += outcome.passed
    total.failed += outcome.failed
    if (outcome.failed > 0) {
      failures.add(step)
      console.log(`\n${outcome.output.trim()}\n`)
    }
    console.log(`      ${formatOutcome(outcome)}, ${secondsSince(stepStart)}`)
    for (const remark of listRemarks(outcome)) console.log(`      ${remark}`)
  }
  console.log(`\nAll in ${secondsSince(start)}.`)
  for (const { title } of failures) console.log(`FAILED: ${title}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0
}
