import { expect, test } from 'vitest'
import { defaultHiddenColumns } from '#core/flows/flow-columns.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { createAppStore } from './app-store.ts'
import { selectAttention } from './select-attention.ts'
import { selectFirstMatch } from './select-first-match.ts'
import { countHosts, selectFoundHosts } from './select-found-hosts.ts'
import { selectComparedMatches, selectSearched } from './select-matches.ts'

/** What is on the screen while a deployment without a host and a port of its baseline is searched. */
function search(text: string) {
  const app = createAppStore('#v=2&agent.name=HQ&agent-2.name=Lab&server-http-port=80', {
    language: 'en',
    theme: 'light',
    hiddenColumns: defaultHiddenColumns,
  })
  const { deployment } = decodeDeployment(
    '#v=2&agent.name=HQ&agent-2.name=Plant&agent-2.address=10.7.0.0/16&agent-3.name=Lab',
  )
  app.update({ type: 'compare', baseline: { deployment, source: { kind: 'link' } } })
  app.update({ type: 'look', view: { search: text } })
  return app.get()
}

test.each(['Plant', '10.7.3.4'])('a search for %s finds what only the baseline has', (text) => {
  const state = search(text)
  const found = selectComparedMatches(state)
  expect(found?.size).toBeGreaterThan(0)
  for (const { id, source, destination } of selectSearched(state))
    expect(found?.has(id)).toBe([source, destination].includes('agent-2~'))
  expect(selectFirstMatch(state)).toContain('agent-2~')
  expect(selectAttention(state)?.flows).toEqual(found)
  expect(selectFoundHosts(state)).toEqual(new Set(['agent-2~']))
})

test('a port that moved is found by both of its numbers', () => {
  const idsOf = (text: string) => [...(selectComparedMatches(search(text)) ?? [])]
  expect(idsOf('8080').length).toBeGreaterThan(0)
  for (const id of idsOf('8080')) expect(id).toMatch(/tcp\/8080$/)
  expect(idsOf('80').some((id) => /^agent>apex-one-server:tcp\/80$/.test(id))).toBe(true)
})

test('hosts of both deployments are counted once', () => {
  const state = search('')
  expect(countHosts(state)).toBe(countHosts({ ...state, baseline: null }) + 1)
})
