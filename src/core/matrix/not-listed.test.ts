import { expect, test } from 'vitest'
import { languages } from '#core/messages/language.ts'
import { listNotListed } from './not-listed.ts'
import { formatNotListed, listNotListedNames } from './not-listed-names.ts'

const withRpc = [{ rows: ['B5a'] }]

test('what the list leaves out names its page, in both languages', () => {
  const all = listNotListed(withRpc)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.map(({ id }) => id)).toEqual(listNotListedNames(withRpc).map(({ id }) => id))
  for (const { name, text, address } of all) {
    expect(new URL(address).protocol).toBe('https:')
    for (const language of languages) {
      for (const words of [name, text]) expect(words[language]).not.toBe('')
    }
  }
})

test('ports that follow a flow are named beside that flow alone', () => {
  expect(formatNotListed(withRpc, 'en')).toBe(
    'Not in the list: DNS, time, updates, cloud, dynamic RPC',
  )
  expect(formatNotListed([{ rows: ['E4'] }], 'ja')).toBe(
    '一覧にない通信: DNS、時刻、アップデート、クラウド',
  )
})
