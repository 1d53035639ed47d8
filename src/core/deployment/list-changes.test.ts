import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { compareTopologies } from '#core/topology/compare-topologies.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { applyEdit, type Edit } from './apply-edit.ts'
import { defaultDeployment } from './default-deployment.ts'
import { addHosts, removeHosts } from './edit-hosts.ts'
import { formatChange } from './format-change.ts'
import { listChanges } from './list-changes.ts'
import { changedPaths } from './list-settings.ts'
import { matchHosts } from './match-hosts.ts'

const three = addHosts(
  defaultDeployment,
  ['HQ', 'Plant', 'Branch'].map((name) => ({ kind: 'agent', name })),
)

test('what is there twice is there without a change, and any change of a setting is one', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      expect(listChanges(before, before)).toEqual([])
      const isOther = changedPaths(before, after).length > 0
      expect(listChanges(before, after).length > 0).toBe(isOther)
    }),
    { numRuns: 150 },
  )
})

test('each host is matched with one at most', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const ids = [...matchHosts(before, after).values()]
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 150 },
  )
})

test('a host that is removed leaves its id to the next, which is not the one that went', () => {
  const left = removeHosts(three, ['agent'])
  expect(left.sites[0].hosts.map(({ id, name }) => [id, name])).toEqual([
    ['agent', 'Plant'],
    ['agent-3', 'Branch'],
  ])
  expect(listChanges(three, left)).toEqual([
    { kind: 'host-removed', host: expect.objectContaining({ name: 'HQ' }) },
  ])
  const ids = matchHosts(three, left)
  const { added, removed } = compareTopologies(topologyOf(three), topologyOf(left), (id) =>
    ids.get(id),
  )
  expect(added).toEqual([])
  expect(
    new Set(removed.map(({ source, destination }) => [source, destination].includes('agent'))),
  ).toEqual(new Set([true]))
})

test('hosts without a name are known by their addresses', () => {
  const two = addHosts(defaultDeployment, [
    { kind: 'agent', addresses: ['10.1.0.0/16'] },
    { kind: 'agent', addresses: ['10.2.0.0/16'] },
  ])
  expect(listChanges(two, removeHosts(two, ['agent']))).toEqual([
    { kind: 'host-removed', host: expect.objectContaining({ addresses: ['10.1.0.0/16'] }) },
  ])
})

test('a host that is renamed is the same one', () => {
  const renamed = applyEdit(three, { kind: 'set-host', id: 'agent-2', change: { name: 'Works' } })
  expect(listChanges(three, renamed).map(({ kind }) => kind)).toEqual(['host'])
})

test('an option that brings a kind of host adds no host of the user’s', () => {
  const off = applyEdit(three, { kind: 'set-options', change: { edge: 'off' } })
  expect(listChanges(three, off)).toEqual([{ kind: 'option', key: 'edge' }])
})

test('how far a zone is trusted is told by its neighbours', () => {
  const before = applyEdit(defaultDeployment, {
    kind: 'add-zone',
    zone: { name: 'OT', trust: 2.5 },
  })
  const tell = (edit: Edit) => {
    const after = applyEdit(before, edit)
    return listChanges(before, after)
      .filter(({ kind }) => kind === 'zone')
      .map((change) => formatChange(change, before, after, laterMessagesFor('en')).what)
  }
  const move = (to: string | null) => tell({ kind: 'move-zone', id: 'z1', before: to })
  const from = 'between Client segment and Server segment'
  expect(move('client')).toEqual([`${from} → between DMZ and Client segment`])
  expect(move('internet')).toEqual([`${from} → less than Internet, the least of all`])
  expect(move(null)).toEqual([`${from} → more than Server segment, the most of all`])
  expect(tell({ kind: 'set-zone', id: 'z1', change: { trust: 2.6 } })).toEqual([
    `${from} → the same place in the order`,
  ])
})
