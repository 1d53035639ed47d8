import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { decodeConfiguration } from './decode-configuration.ts'
import { encodeConfiguration } from './encode-configuration.ts'

const problemsOf = (fragment: string) => decodeConfiguration(fragment).problems

test('of what stands twice the first counts, be it an option or the view', () => {
  const link = decodeConfiguration('#v=1&edge=off&edge=on&tab=ports&tab=diagram')
  expect(link).toMatchObject({ configuration: { edge: 'off' }, view: { tab: 'ports' } })
  expect(link.problems).toEqual([
    { kind: 'repeated-key', key: 'edge' },
    { kind: 'repeated-key', key: 'tab' },
  ])
})

test('a number has at most fifteen digits, so that it is exactly what is written', () => {
  expect(decodeConfiguration(`#v=1&build=${'9'.repeat(15)}`).configuration.build).toBe(1e15 - 1)
  expect(problemsOf(`#v=1&build=1${'0'.repeat(15)}&ad=off`)).toMatchObject([{ key: 'build' }])
  expect(problemsOf('#v=1&build=&ad=off')).toMatchObject([{ key: 'build' }])
})

test('what stands before the checksum is not under it, so that a program may add to a link', () => {
  const link = encodeConfiguration({ ...defaultConfiguration, edge: 'off' })
  const added = link.replace('#v=1&', '#v=1&tab=ports&')
  expect(decodeConfiguration(added)).toMatchObject({ view: { tab: 'ports' }, problems: [] })
})

test('a packed part that was damaged is not named as the setting left out', () => {
  expect(problemsOf('#v=1&c=00000000&ad=off&z=AAAA')).toEqual([
    { kind: 'cut', doubtful: null },
    { kind: 'unreadable' },
  ])
})

test('a title with an escaped equals sign is not taken for a link escaped as a whole', () => {
  const link = '#v=1&title=a%3Db%2526c'
  expect(decodeConfiguration(link).configuration.title).toBe('a=b%26c')
})

test('a link of more than 32,768 characters is not read', () => {
  const long = `#v=1&edge=off&title=${'x'.repeat(32_768 - 19)}`
  expect(problemsOf(long)).toMatchObject([{ kind: 'impossible-value', key: 'title' }])
  expect(problemsOf(`${long}x`)).toMatchObject([{ kind: 'too-large' }, { kind: 'nothing-applied' }])
})
