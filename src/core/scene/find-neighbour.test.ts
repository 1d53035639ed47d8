import { expect, test } from 'vitest'
import { invariant } from '#core/kit/invariant.ts'
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

test('of several hosts the nearest is that which lies most in the direction', () => {
  const at = (id: string, x: number, y: number) => {
    const [some] = scene.hosts
    invariant(some, 'the scene has hosts')
    return { ...some, id, box: { x, y, width: 10, height: 10 } }
  }
  const hosts = [at('here', 0, 0), at('aside', 90, 40), at('ahead', 140, 0), at('behind', -20, 0)]
  const bare = { ...scene, hosts, connections: [] }
  expect(findNeighbour(bare, 'here', 'right')).toBe('ahead')
  expect(findNeighbour(bare, 'here', 'down')).toBe('aside')
  expect(findNeighbour(bare, 'here', 'left')).toBe('behind')
  expect(findNeighbour(bare, 'here', 'up')).toBeNull()
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
