import { expect, test } from 'vitest'
import { compareLinks } from '#core/testing/compare-links.ts'
import { listFormerMembers } from './list-former-members.ts'

test('a host that is gone was like those that it stood with, and like no others', () => {
  const comparison = compareLinks(
    '#v=2&agent.name=A&agent-2.name=B&agent-3.name=C&agent-4.name=D&agent-4.zone=dmz',
    '#v=2&agent.name=A&agent-2.name=C&agent-3.name=D&agent-3.zone=dmz&agent-4.name=E',
  )
  expect(listFormerMembers(comparison, ['agent', 'agent-2'])).toEqual(['agent-2~'])
  expect(listFormerMembers(comparison, ['agent-3'])).toEqual([])
  expect(listFormerMembers(comparison, ['agent-4'])).toEqual([])
  expect(listFormerMembers(comparison, ['agent-2~'])).toEqual([])
})
