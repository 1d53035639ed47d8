import { expect, test } from 'vitest'
import { defaultView } from '#core/link/view.ts'
import { isUnfolded, toggleGathered } from './toggle-gathered.ts'

const agents = ['agent', 'agent-2']
const servers = ['standalone-sps', 'standalone-sps-2']
const both = [agents, servers]

test('a card is split and put together again, and the others stay', () => {
  const split = { ...defaultView, ...toggleGathered(defaultView, agents, both) }
  expect(split).toEqual({ ...defaultView, unfold: ['agent'] })
  expect([isUnfolded(split, agents), isUnfolded(split, servers)]).toEqual([true, false])
  expect({ ...split, ...toggleGathered(split, agents, both) }).toEqual(defaultView)
})

test('where none are gathered, one card alone is', () => {
  const none = { ...defaultView, gather: 'off' } as const
  const view = { ...none, ...toggleGathered(none, agents, both) }
  expect([isUnfolded(view, agents), isUnfolded(view, servers)]).toEqual([false, true])
})

test('whichever of its hosts is named, a card is put together whole', () => {
  const view = { ...defaultView, unfold: ['agent-2', 'agent', 'standalone-sps'] }
  expect(toggleGathered(view, agents, both).unfold).toEqual(['standalone-sps'])
})
