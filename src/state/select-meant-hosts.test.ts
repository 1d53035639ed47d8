import { expect, test } from 'vitest'
import { createAppStore } from './app-store.ts'
import { selectMeantHosts } from './select-meant-hosts.ts'

const link =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-3.name=Plant%20B'

/** Ids of the hosts that are meant while something is searched and selected. */
function meant(search: string, ...ids: readonly string[]): string[] {
  const app = createAppStore(link, {
    language: 'en',
    theme: 'light',
    hiddenColumns: [],
  })
  app.update({ type: 'look', view: { search } })
  app.update({ type: 'point-at', ids })
  return [...selectMeantHosts(app.get())]
}

test('an address means the host that holds it, and a name those that bear it', () => {
  expect(meant('10.1.0.7')).toEqual(['host:agent'])
  expect(meant('plant')).toEqual(['host:agent-2', 'host:agent-3'])
  expect(meant('')).toEqual([])
})

test('what is selected is meant, and both ends of a connection', () => {
  expect(meant('', 'host:agent-2')).toEqual(['host:agent-2'])
  expect(meant('', 'link:agent-3>apex-one-server')).toEqual([
    'host:agent-3',
    'host:apex-one-server',
  ])
  expect(meant('', 'zone:client')).toEqual([])
})

test('among what is searched, what is selected; else what is searched', () => {
  expect(meant('plant', 'link:agent-3>apex-one-server')).toEqual(['host:agent-3'])
  expect(meant('10.1.0.7', 'host:sql-server')).toEqual(['host:agent'])
})
