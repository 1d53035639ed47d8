import { expect, test } from 'vitest'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { decodeDeployment } from './decode-deployment.ts'
import { formatLinkProblem } from './format-link-problem.ts'
import type { LinkNote } from './link-problem.ts'
import { packText } from './pack-text.ts'

const problemsOf = (fragment: string, language: (typeof languages)[number] = 'en') =>
  decodeDeployment(fragment).problems.map((problem) =>
    formatLinkProblem(problem, laterMessagesFor(language)),
  )

test('a value that is not possible is named beside all that are', () => {
  expect(problemsOf('#v=1&edge=maybe&ad=off')).toEqual([
    '“maybe” is not possible for “edge”. Possible: on, off.',
  ])
  expect(problemsOf('#v=1&agent-port=0&ad=off')[0]).toContain('a whole number from 1 to 65535.')
  expect(problemsOf('#v=1&build=x&ad=off')[0]).toContain('Possible: a whole number.')
  expect(problemsOf(`#v=1&title=${'x'.repeat(201)}&ad=off`)[0]).toContain('at most 200 characters')
  expect(problemsOf('#v=1&hide-zones=moon&ad=off')[0]).toContain('internet, dmz, client, server')
  expect(problemsOf('#v=1&tab=x&ad=off')[0]).toContain('diagram, hosts, ports, rules.')
})

test('an id that is no host’s is named once, beside those that are', () => {
  const [said, ...more] = problemsOf('#v=2&agnet.name=HQ&agnet.address=10.1.0.0/16&ad=off')
  expect(more).toEqual([])
  expect(said).toContain('“agnet” is no host')
  expect(said).toContain('agent-2')
})

test('a setting without a value is said to have none', () => {
  const said = '“quarantine” has no value. Possible: '
  expect(problemsOf('#v=1&iis=default&quarantine=')[0]).toContain(said)
  expect(problemsOf('#v=1&quarantine&ad=off')[0]).toContain(said)
  expect(problemsOf('#v=1&title=%E3%81&ad=off')[0]).toContain('“%E3%81” is not possible')
})

test('a cut link names the setting that is left out, where there is one', () => {
  expect(problemsOf('#v=1&c=00000000&edge=off&ad=of')[0]).toContain('“ad=of”')
  const [packed] = problemsOf('#v=1&c=00000000&ad=off&z=AAAA')
  expect(packed).toBe(laterMessagesFor('en')['link.cut'])
})

test('what a link says is quoted in one line of at most 60 letters', () => {
  const [long] = problemsOf(`#v=1&${'k'.repeat(300)}=1&ad=off`)
  expect(long).toBe(`“${'k'.repeat(59)}…” is not an option.`)
  const [exact] = problemsOf(`#v=1&${'k'.repeat(60)}=1&ad=off`)
  expect(exact).toBe(`“${'k'.repeat(60)}” is not an option.`)
  const [broken] = problemsOf('#v=1&two%0D%0Alines%09and=1&ad=off')
  expect(broken).toBe('“two lines and” is not an option.')
})

test('what is to be known of a link that was read is said in each language', () => {
  const notes: readonly LinkNote[] = [
    { kind: 'lost-sign' },
    { kind: 'line-break', before: 'agent-port=30', after: '000', joined: true },
    { kind: 'line-break', before: 'agent-port=30', after: '000', joined: false },
    { kind: 'ending', last: 'title=HQ', rest: 'please check' },
    { kind: 'ending', last: 'title=HQ', rest: '' },
    { kind: 'shortened' },
    { kind: 'signs-left-out', key: 'agent.name' },
    { kind: 'another-link' },
  ]
  const texts = languages.flatMap((language) =>
    notes.map((note) => formatLinkProblem(note, laterMessagesFor(language))),
  )
  expect(new Set(texts).size).toBe(2 * notes.length)
  expect(texts[1]).toContain('“agent-port=30|000”')
  expect(texts[3]).toContain('“please check”')
  expect(formatLinkProblem({ kind: 'more', count: 3 }, laterMessagesFor('en'))).toBe('And 3 more.')
})

test.each([
  '#v=1&',
  '#edge=off',
  '#v=7&edge=off',
  '#v=1&c=0&edge=off',
  '#v=1&x=1&edge=off',
  '#v=1&edge=off&edge=on',
  '#v=1&edge=x',
  '#v=1&z=A',
  '#v=2&edge=off&before=A',
  `#v=2&edge=off&before=${packText(`v=2&before=${packText('v=1')}`)}`,
  `#v=1&title=${'x'.repeat(33_000)}`,
])('%.30s is explained in each language, in other words', (fragment) => {
  const [english, japanese] = languages.map((language) => problemsOf(fragment, language))
  expect(english?.length).toBeGreaterThan(0)
  expect(japanese?.length).toBe(english?.length)
  for (const [index, text] of (english ?? []).entries()) expect(japanese?.[index]).not.toBe(text)
})
