import { expect, test } from 'vitest'
import { connectionId, elementId, flowElements, parseElementId } from './ids.ts'

const ends = { source: 'agent', destination: 'apex-one-server' }

test.each(['zone', 'host', 'connection', 'ports', 'chip'] as const)(
  'the id of a %s gives back its kind and its own id',
  (kind) => {
    for (const id of ['', 'agent', 'agent>apex-one-server:HTTP/80', 'host:a>b', ':', '>']) {
      expect(parseElementId(elementId(kind, id))).toEqual({ kind, id })
    }
  },
)

test.each(['', 'legend', 'host', 'hosts:agent', 'xhost:agent', 'agent>apex-one-server'])(
  '%j is the id of no such element',
  (id) => {
    expect(parseElementId(id)).toBeNull()
  },
)

test('saved pictures keep the ids of their elements', () => {
  expect(connectionId(ends)).toBe('agent>apex-one-server')
  expect(elementId('ports', connectionId(ends))).toBe('ports:agent>apex-one-server')
  expect(flowElements(ends)).toEqual([
    'host:agent',
    'host:apex-one-server',
    'link:agent>apex-one-server',
  ])
})
