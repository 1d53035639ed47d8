import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { describeBriefly, describeComparison, tellCounts } from './describe-comparison.ts'

const read = (link: string) => decodeDeployment(link).deployment

const comparison = compareDeployments(
  read('#v=2&title=Old'),
  read('#v=2&title=New&server-http-port=80&edge=off'),
)

test.each(languages)('settings are left out where a table of them follows (%s)', (language) => {
  const [whole, brief] = [
    describeComparison(comparison, language),
    describeBriefly(comparison, language, 'plan.json'),
  ]
  const tellsSettings = (lines: readonly string[]) => lines.some((line) => line.includes('8080'))
  expect([tellsSettings(whole), tellsSettings(brief)]).toEqual([true, false])
  expect(brief[0]).toBe(`${whole[0]} · plan.json`)
  const messages = laterMessagesFor(language)
  for (const all of [comparison.flows, comparison.rules]) {
    for (const lines of [whole, brief]) {
      expect(lines.join('\n')).toContain(tellCounts(all, messages))
    }
  }
  expect(brief).toHaveLength(3)
})
