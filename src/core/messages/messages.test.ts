import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { laterMessagesFor } from './later-messages.ts'

const [en, ja] = languages.map(laterMessagesFor)

test('each language has its own texts', () => {
  expect(en?.['host.agent']).toBe('Apex One agents')
  expect(ja?.['host.agent']).toMatch(/エージェント/)
})

test('one of something is said in the singular', () => {
  expect(en?.['ports.count'](1, 1)).toBe('1 flow')
  expect(en?.['ports.count'](19, 19)).toBe('19 flows')
  expect(en?.['ports.copied'](1)).toBe('1 row copied')
  expect(en?.['ports.copied'](2)).toBe('2 rows copied')
  expect(en?.['unneeded.count'](1)).toBe('1 row')
  expect(en?.['unneeded.count'](0)).toBe('0 rows')
})

test('a part of the flows names the whole, all of them do not', () => {
  expect(en?.['ports.count'](3, 19)).toBe('3 of 19 flows')
  expect(en?.['ports.count'](0, 1)).toBe('0 of 1 flow')
  expect(ja?.['ports.count'](3, 19)).toContain('19')
  expect(ja?.['ports.count'](19, 19)).not.toBe(ja?.['ports.count'](3, 19))
})

test('a host that listens on nothing is not said to listen', () => {
  expect(en?.['picture.host']('Web browser', 'Client segment', '')).toBe(
    'Web browser, Client segment',
  )
  expect(en?.['picture.host']('SQL Server', 'Server segment', 'TCP 1433')).toBe(
    'SQL Server, Server segment, listens on TCP 1433',
  )
  expect(ja?.['picture.host']('A', 'B', '')).not.toMatch(/待|listen/)
})

test('a connection is named from its initiator to its listener in each language', () => {
  for (const messages of [en, ja]) {
    const text = messages?.['picture.connection']('FROM', 'TO', 'TCP 443') ?? ''
    expect(text.indexOf('FROM')).toBeLessThan(text.indexOf('TO'))
    expect(text).toContain('TCP 443')
  }
})
