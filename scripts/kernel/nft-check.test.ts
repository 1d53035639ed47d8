import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { makeRuleChange } from '#core/exports/comparison/make-rule-change.ts'
import { makeRuleFile, type RuleSettings } from '#core/exports/rules/rule-formats.ts'
import { reservedWords } from '#core/rules/objects/reserved-words.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { withSecondStep } from '#core/testing/apply-change.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findLacking } from './namespaces.ts'

const lacking = findLacking()
const check = test.skipIf(lacking !== null)
const reason = lacking === null ? '' : ` (${lacking})`

/** What nft says of a text; it is loaded nowhere. */
const findFault = (text: string): string => {
  const { status, stderr } = spawnSync('unshare', ['-n', 'nft', '-c', '-f', '-'], {
    input: text,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${status} ${stderr}`
}

/** Every text of a deployment: between zones and of each host, in both views. */
const listTexts = (deployment: Deployment): string[] =>
  (['single', 'grouped'] as const).flatMap((view) =>
    [null, ...topologyOf(deployment).hosts.map(({ id }) => id)].flatMap((host) => {
      const settings: RuleSettings = {
        language: 'en',
        view,
        boundary: null,
        host,
      }
      const file = makeRuleFile('nftables', deployment, settings)
      return file.ok ? [file.value.content] : []
    }),
  )

check(
  `nft takes the text of every deployment, whatever its hosts are called${reason}`,
  () => {
    const deployments = [
      ...sampleDeployments(15, 4, 5),
      ...fc.sample(anyDeployment, { numRuns: 45, seed: 11 }),
    ]
    for (const deployment of deployments) {
      const texts = listTexts(deployment)
      expect(texts.length).toBeGreaterThan(1)
      // Each replaces the table of the one before, so that one run reads them all.
      expect(findFault(texts.join('\n'))).toBe('')
    }
  },
  60_000,
)

/** What the kernel holds once texts are loaded, one after the other. */
const listRuleset = (texts: readonly string[]): string => {
  const load = texts.map((_, index) => `printf %s "$${index + 1}" | nft -f -`).join(' && ')
  const script = `${load} && nft -s list ruleset`
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-n', 'sh', '-c', script, 'sh', ...texts],
    {
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

check(
  `the rules before and then the change are the rules after, both ways${reason}`,
  () => {
    const samples = sampleDeployments(3, 4, 9)
    const pairs = samples.slice(1).map((after, index) => [samples[index] ?? after, after] as const)
    for (const [before, after] of pairs) {
      const write = (deployment: Deployment) =>
        unwrap(
          makeRuleFile('nftables', deployment, {
            language: 'en',
            view: 'single',
            boundary: null,
            host: null,
          }),
        ).content
      const change = (from: Deployment, to: Deployment) =>
        unwrap(
          makeRuleChange('nftables', compareDeployments(from, to), {
            view: 'single',
            boundary: null,
            host: null,
          }),
        ).content
      const both = (from: Deployment, to: Deployment) => withSecondStep(change(from, to))
      const [had, has] = [listRuleset([write(before)]), listRuleset([write(after)])]
      expect(had).not.toBe(has)
      expect(listRuleset([write(before), both(before, after)])).toBe(has)
      expect(listRuleset([write(after), both(after, before)])).toBe(had)
    }
  },
  60_000,
)

/** Words in quotes in the parser's own table of names. */
function listKeywords(): string[] {
  const linked = execFileSync('sh', ['-c', 'ldd "$(command -v nft)"'], { encoding: 'utf8' })
  const library = /=> (\S*libnftables\S*)/.exec(linked)?.[1]
  if (library === undefined) throw new Error('nft is not linked with its library')
  const words = readFileSync(library, 'latin1').matchAll(/"([A-Za-z][A-Za-z\d_]*)"/g)
  return [...new Set([...words].map(([, word = '']) => word))]
}

check(
  `no word that nft keeps for itself becomes the name of an object${reason}`,
  () => {
    const keywords = listKeywords()
    expect(keywords.length).toBeGreaterThan(200)
    const isRefused = (word: string): boolean =>
      findFault(`table inet t {\n set ${word} {\n type ipv4_addr\n }\n}\n`) !== ''
    expect(isRefused('HQ_clients')).toBe(false)
    const refused = keywords.filter(isRefused)
    expect(refused.length).toBeGreaterThan(100)
    expect(refused.filter((word) => !reservedWords.has(word.toLowerCase()))).toEqual([])
  },
  60_000,
)
