import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import {
  formatOpeningProblem,
  formatSettingProblem,
  listReasons,
} from './format-opening-problem.ts'

const messages = laterMessagesFor('en')

test('a cut picture names the setting that was left out', () => {
  const text = formatSettingProblem({ kind: 'cut', doubtful: 'edge=of' }, true, messages)
  expect(text).toContain('edge=of')
})

test('an edited document speaks of its fingerprint', () => {
  const text = formatSettingProblem({ kind: 'cut', doubtful: null }, true, messages)
  expect(text).toBe(messages['opening.edited'])
})

test('a document says its version in a field, a link in its text', () => {
  const noVersion = { kind: 'no-version' } as const
  expect(formatSettingProblem(noVersion, true, messages)).toBe(messages['opening.no-version'])
  expect(formatSettingProblem(noVersion, false, messages)).toBe(messages['link.no-version'])
  const later = { kind: 'unknown-version', version: '2' } as const
  expect(formatSettingProblem(later, true, messages)).toBe(messages['opening.unknown-version']('2'))
  expect(formatSettingProblem(later, false, messages)).toBe(messages['link.unknown-version']('2'))
})

test('of a key that stands there twice a document has the last, a link the first', () => {
  const repeated = { kind: 'repeated-key', key: 'iis' } as const
  expect(formatSettingProblem(repeated, true, messages)).toContain('“iis” stands in the file')
  expect(formatSettingProblem(repeated, true, messages)).toContain('only the last counts')
  expect(formatSettingProblem(repeated, false, messages)).toBe(messages['link.repeated-key']('iis'))
})

test('a version of any length is quoted in one line', () => {
  const long = { kind: 'unknown-version', version: '9'.repeat(5_000) } as const
  for (const isDocument of [true, false]) {
    expect(formatSettingProblem(long, isDocument, messages).length).toBeLessThan(200)
  }
})

test('a refusal says how many files there were, and what is the largest that is read', () => {
  expect(formatOpeningProblem({ kind: 'several', count: 3 }, messages)).toContain('3')
  expect(formatOpeningProblem({ kind: 'too-large' }, messages)).toMatch(/\d+ MB/)
  expect(formatOpeningProblem({ kind: 'damaged' }, messages)).toBe(messages['opening.damaged'])
})

test.each([
  ['en', 'results of its verification scripts'],
  ['ja', '疎通確認スクリプトの結果'],
] as const)('what is no file of Portscape is told all that it reads (%s)', (language, results) => {
  const text = formatOpeningProblem({ kind: 'not-portscape' }, laterMessagesFor(language))
  expect(text).toContain(results)
})

test('where no setting is right each is named once behind the reason, others have one reason', () => {
  const wrong = { kind: 'impossible-value', key: 'iis', value: 'banana' } as const
  const problem = { kind: 'no-setting', problems: [wrong, wrong] } as const
  expect(listReasons(problem, true, messages)).toEqual([
    messages['opening.no-setting'],
    expect.stringMatching(/banana.*iis/),
  ])
  expect(listReasons({ kind: 'damaged' }, true, messages)).toEqual([messages['opening.damaged']])
})
