import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { compareDeployments } from './compare-deployments.ts'
import { tellRuleWas } from './tell-rule-was.ts'

const messages = laterMessagesFor('en')

const changedFrom = (before: string, after: string) => {
  const [had, has] = [before, after].map((link) => decodeDeployment(link).deployment)
  if (!had || !has) throw new Error('both are links')
  return compareDeployments(had, has).rules.filter(({ status }) => status === 'changed')
}

const tellEnds = (before: string, after: string) => {
  const rules = changedFrom(before, after)
  expect(rules.length).toBeGreaterThan(0)
  return rules.map((rule) => [...tellRuleWas([rule], messages).ofEnd])
}

test('a changed rule says the address that its host had', () => {
  for (const ends of tellEnds(
    '#v=2&agent.name=HQ&agent.address=10.0.0.22',
    '#v=2&agent.name=HQ&agent.address=10.0.9.22',
  ))
    expect(ends).toEqual([['agent', '10.0.0.22']])
})

test('it says that there was none, and the name that the host had', () => {
  for (const ends of tellEnds('#v=2&agent.name=HQ', '#v=2&agent.name=HO&agent.address=10.0.9.22'))
    expect(ends).toEqual([['agent', 'HQ, no address']])
})

test('every rule that changed says something, and one that stays says nothing', () => {
  const before = '#v=2&agent.name=HQ&agent.address=10.0.0.22&iis=default'
  for (const rule of changedFrom(before, '#v=2&agent.name=Head&edge=off')) {
    const { ofEnd, rows, basis } = tellRuleWas([rule], messages)
    expect(ofEnd.size + rows.length + basis.length).toBeGreaterThan(0)
    expect(tellRuleWas([{ ...rule, status: 'unchanged' }], messages)).toEqual({
      ofEnd: new Map(),
      rows: '',
      basis: '',
    })
  }
})
