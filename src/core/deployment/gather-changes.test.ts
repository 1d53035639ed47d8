import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { applyEdit, type Edit } from './apply-edit.ts'
import { defaultDeployment } from './default-deployment.ts'
import { formatAlike } from './format-change.ts'
import { changeKey, gatherChanges } from './gather-changes.ts'
import { listChanges } from './list-changes.ts'

const messages = laterMessagesFor('en')
const add = (count: number): Edit => ({
  kind: 'add-hosts',
  hosts: Array.from({ length: count }, (_, at) => ({ kind: 'agent', name: `Plant ${at}` })),
  beside: true,
})
const told = (before = defaultDeployment, ...edits: readonly Edit[]) => {
  const after = applyEdit(before, { kind: 'several', edits })
  return gatherChanges(listChanges(before, after)).map((alike) => ({
    count: alike.length,
    ...formatAlike(alike, before, after, messages),
  }))
}

test('many hosts that came are one line, two are told by name', () => {
  expect(told(defaultDeployment, add(2))).toHaveLength(2)
  expect(told(defaultDeployment, add(58))).toEqual([
    { count: 58, name: 'Apex One agents (58)', what: messages['changes.came'] },
  ])
})

test('what became of one thing of many hosts is one line, and other things are others', () => {
  const many = applyEdit(defaultDeployment, add(4))
  const { hosts } = many.sites[0]
  const move = hosts.map(
    ({ id }): Edit => ({ kind: 'set-host', id, change: { zone: 'dmz', addresses: ['10.0.0.1'] } }),
  )
  expect(told(many, ...move, { kind: 'set-title', title: 'x' }).map(({ name }) => name)).toEqual([
    'Title',
    `Apex One agents (${hosts.length}): Addresses`,
    `Apex One agents (${hosts.length}): Zone`,
  ])
})

test('every change is told once', () => {
  const after = applyEdit(defaultDeployment, add(9))
  const changes = listChanges(defaultDeployment, after)
  const keys = gatherChanges(changes).flat().map(changeKey)
  expect(keys).toEqual(changes.map(changeKey))
  expect(new Set(keys).size).toBe(keys.length)
})
