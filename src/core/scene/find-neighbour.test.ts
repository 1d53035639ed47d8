import { expect, test } from 'vitest'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from './compose-scene.ts'
import { type Direction, findNeighbour } from './find-neighbour.ts'

const scene = composeScene(defaultLayouts.en, {
  messages: messagesFor('en'),
  theme: 'light',
  title: '',
  ground: 'theme',
  legend: false,
})

const walk = (from: string, ...directions: readonly Direction[]) =>
  directions.reduce<string | null>(
    (id, direction) => id && findNeighbour(scene, id, direction),
    from,
  )

test('from a host along its connection to the host at the other end', () => {
  expect(walk('host:apex-one-server', 'right')).toBe('link:apex-one-server>sql-server')
  expect(walk('host:apex-one-server', 'right', 'right')).toBe('host:sql-server')
  expect(walk('host:sql-server', 'left', 'left')).toBe('host:apex-one-server')
})

test('across a connection to the next one', () => {
  expect(walk('host:apex-one-server', 'right', 'down')).toBe(
    'link:apex-one-server>active-directory',
  )
})

test('where no connection leaves, to the nearest host', () => {
  expect(walk('host:agent', 'down')).toBe('host:web-browser')
})

test('every host and connection can be reached by arrow keys alone', () => {
  const reached = new Set(['host:apex-one-server'])
  for (const id of reached) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = findNeighbour(scene, id, direction)
      if (next) reached.add(next)
    }
  }
  const all = [...scene.hosts, ...scene.connections].map((element) => element.id)
  expect([...reached].toSorted()).toEqual(all.toSorted())
})

test('at the edge of the picture an arrow leads nowhere', () => {
  expect(walk('host:sql-server', 'right')).toBeNull()
})
