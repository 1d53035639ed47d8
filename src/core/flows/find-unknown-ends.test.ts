import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { findUnknownEnds } from './find-hosts.ts'
import { formatUnknownEnds } from './format-unknown-ends.ts'

const { deployment } = decodeDeployment(
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&ot.name=Plant%20floor',
)

const said = (search: string, language: (typeof languages)[number] = 'en') =>
  formatUnknownEnds(findUnknownEnds(deployment, search), laterMessagesFor(language))

test.each([
  'from:hq',
  'from:"Plant floor"',
  'hq -> サーバ',
  'to:sps',
  'from:mcp',
  'from:10.1.0.7',
  'from:10.1',
  'to:https 443',
  'nowhere',
  '10.9.9.9',
  '',
])('%j asks for nothing at an end that there is not', (search) => {
  expect(said(search)).toBe('')
})

test.each([
  ['from:hqq', 'No zone or host is called “hqq”.'],
  ['from:moon to:mars', 'No zone or host is called “moon” or “mars”.'],
  ['hq -> 10.9.9.9', 'No host has the address 10.9.9.9.'],
  ['hq -> 10.9', 'No host has the address 10.9.'],
  ['from:moon to:10.9.9.9', 'No zone or host is called “moon”. No host has the address 10.9.9.9.'],
])('%j: %s', (search, sentence) => {
  expect(said(search)).toBe(sentence)
})

test('the same is said in every language', () => {
  for (const language of languages) expect(said('from:moon', language)).toContain('moon')
})
