import { expect, test } from 'vitest'
import { messagesFor } from '#core/messages/messages.ts'
import { formatSettingProblem } from './format-opening-problem.ts'

const messages = messagesFor('en')

test('a cut picture names the setting that was left out', () => {
  const text = formatSettingProblem({ kind: 'cut', doubtful: 'edge=of' }, true, messages)
  expect(text).toContain('edge=of')
})

test('an edited document speaks of its fingerprint', () => {
  const text = formatSettingProblem({ kind: 'cut', doubtful: null }, true, messages)
  expect(text).toBe(messages['opening.edited'])
})
