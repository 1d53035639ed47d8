import { expect, test, vi } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { createAppStore } from './app-store.ts'
import { readTolerantly } from './read-address.ts'
import { type Address, syncAddress } from './sync-address.ts'

/** An address bar with its history, as a browser keeps it. */
function anAddress(fragment = '', recall: Address['recall'] = () => undefined) {
  const history = [fragment]
  let listener: (fragment: string) => void = () => {}
  const address: Address = {
    read: () => history.at(-1) ?? '',
    write: (written, how) => {
      if (how === 'replace') history.pop()
      history.push(written)
    },
    watch: (heard) => {
      listener = heard
      return () => {}
    },
    recall,
  }
  const visit = (visited: string) => {
    history.push(visited)
    // A browser tells of it twice.
    listener(visited)
    listener(visited)
  }
  const goBack = () => {
    history.pop()
    listener(history.at(-1) ?? '')
  }
  return { address, history, visit, goBack }
}

function aSyncedStore(fragment = '', recall?: Address['recall']) {
  const bar = anAddress(fragment, recall)
  const app = createAppStore(fragment, { language: 'en', theme: 'system', hiddenColumns: [] })
  syncAddress(app, bar.address, fragment)
  return { ...bar, app }
}

const settings = (fragment: string | undefined) => fragment?.replace(/c=\w+&/, '')

test('each change is a step of the history', () => {
  const { app, history } = aSyncedStore()
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { ad: 'off' } } })
  expect(history.map(settings)).toEqual(['', '#v=1&edge=off', '#v=1&edge=off&ad=off'])
})

test('a link that comes while the program is still loading is opened', () => {
  const { address, history, visit } = anAddress('#v=1&edge=off')
  const app = createAppStore('#v=1&edge=off', {
    language: 'en',
    theme: 'system',
    hiddenColumns: [],
  })
  visit('#v=1&ad=off')
  syncAddress(app, address, '#v=1&edge=off')
  expect(configurationOf(app.get().deployment)).toEqual({ ...defaultConfiguration, ad: 'off' })
  expect(settings(history.at(-1))).toBe('#v=1&ad=off')
})

test('typing on in one field is one step', () => {
  const { app, history } = aSyncedStore()
  for (const port of [3, 30, 300]) {
    app.update({
      type: 'edit',
      edit: { kind: 'set-options', change: { 'agent-port': port } },
      typing: 'agent-port',
    })
  }
  app.update({ type: 'finish-typing' })
  app.update({
    type: 'edit',
    edit: { kind: 'set-options', change: { 'agent-port': 5 } },
    typing: 'agent-port',
  })
  expect(history.map(settings)).toEqual(['', '#v=1&agent-port=300', '#v=1&agent-port=5'])
})

test('the default deployment has no fragment', () => {
  const { app, history } = aSyncedStore('#v=1&edge=off')
  app.update({ type: 'edit', edit: { kind: 'reset-options', keys: ['edge'] } })
  expect(history.at(-1)).toBe('')
})

test('a link that is opened is applied and gets its checksum in its place', () => {
  const { app, history, visit } = aSyncedStore()
  visit('#v=1&edge=off&ad=off')
  expect(app.get().deployment).toMatchObject({ sites: [{ options: { edge: 'off', ad: 'off' } }] })
  expect(history).toEqual(['', expect.stringMatching(/^#v=1&c=[0-9a-f]{8}&edge=off&ad=off$/)])
  expect(app.get().past).toHaveLength(1)
})

test('a link that the page starts with gets its checksum, and keeps its view', () => {
  const { history } = aSyncedStore('#v=1&edge=off&tab=ports')
  expect(history).toEqual([expect.stringMatching(/^#v=1&c=[0-9a-f]{8}&edge=off&tab=ports$/)])
})

test('a link that has its checksum stays as it is written', () => {
  const link = encodeDeployment(deploymentOf({ ...defaultConfiguration, edge: 'off' }))
  expect(aSyncedStore(link).history).toEqual([link])
  const reordered = `#v=1&ad=on&c=${link.slice('#v=1&c='.length)}`
  expect(aSyncedStore(reordered).history).toEqual([reordered])
})

test('a link that was damaged on its way is read by the tolerant reader', async () => {
  const { app, history, visit } = aSyncedStore()
  visit('#v=1&amp%3Bedge=off&amp%3Bagent-port=30000.')
  await vi.waitFor(() => expect(configurationOf(app.get().deployment).edge).toBe('off'))
  expect(app.get()).toMatchObject({
    deployment: { sites: [{ options: { 'agent-port': 30_000 } }] },
    linkProblems: [],
  })
  expect(history.map(settings)).toEqual(['', '#v=1&agent-port=30000&edge=off'])
})

test('a link that was cut within a letter stays as it came, and its fault is named', async () => {
  const { app, history, visit } = aSyncedStore()
  const cut = '#v=2&agent.name=HQ&agent-2.name=%E6%9D%B1%E4%BA'
  visit(cut)
  await vi.waitFor(() => expect(app.get().linkProblems).toHaveLength(1))
  expect(app.get().linkProblems).toMatchObject([{ key: 'agent-2.name', value: '%E6%9D%B1%E4%BA' }])
  expect(history.at(-1)).toBe(cut)
})

test('a link that lost its sign is read, said to have, and written as it should be', async () => {
  const { app, history, visit } = aSyncedStore()
  visit('/tools/%23v=1&edge=off')
  await vi.waitFor(() => expect(app.get().linkProblems).toEqual([{ kind: 'lost-sign' }]))
  expect(history.map(settings)).toEqual(['', '#v=1&edge=off'])
})

test('a link is not opened any more once the user has gone on', async () => {
  const { app, visit } = aSyncedStore()
  visit('#v=1&edge=off.')
  visit('#v=1&ad=off')
  await readTolerantly('#v=1&edge=off.')
  expect(app.get().deployment).toMatchObject({ sites: [{ options: { edge: 'on', ad: 'off' } }] })
})

test('going back brings the earlier deployment and writes nothing', () => {
  const { app, history, goBack } = aSyncedStore()
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { ad: 'off' } } })
  goBack()
  expect(app.get().deployment).toMatchObject({ sites: [{ options: { edge: 'off', ad: 'on' } }] })
  expect(history.map(settings)).toEqual(['', '#v=1&edge=off'])
})

test('a link with problems stays until the next change', () => {
  const { app, history } = aSyncedStore('#v=1&edge=perhaps')
  app.update({ type: 'prefer', preferences: { language: 'ja' } })
  expect(history).toEqual(['#v=1&edge=perhaps'])
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { ad: 'off' } } })
  expect(settings(history.at(-1))).toBe('#v=1&ad=off')
})

test('a link with problems stays until they are dismissed', () => {
  const { app, history } = aSyncedStore('#v=1&edge=perhaps&ad=off')
  app.update({ type: 'dismiss-link-problems' })
  expect(history.map(settings)).toEqual(['#v=1&ad=off'])
})

test('opening a good link after a bad one leaves the bad one in the history', () => {
  const { history, visit } = aSyncedStore('#v=1&edge=perhaps')
  visit('#v=1&ad=off')
  expect(history.map(settings)).toEqual(['#v=1&edge=perhaps', '#v=1&ad=off'])
})

test('going back to where it began brings the first deployment', () => {
  const { app, goBack } = aSyncedStore()
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  goBack()
  expect(configurationOf(app.get().deployment).edge).toBe('on')
})

test('what was written is not read again when the browser tells of it', () => {
  const { app, visit, history } = aSyncedStore()
  for (const port of [3, 30]) {
    app.update({
      type: 'edit',
      edit: { kind: 'set-options', change: { 'agent-port': port } },
      typing: 'agent-port',
    })
    visit(history.pop() ?? '')
  }
  expect(app.get()).toMatchObject({
    typing: 'agent-port',
    past: [{ deployment: defaultDeployment }],
  })
})

test('the address holds what is compared with, and going back leaves the comparison', () => {
  const { app, address, history, goBack } = aSyncedStore()
  const deployment = deploymentOf({ ...defaultConfiguration, iis: 'default' })
  app.update({ type: 'compare', baseline: { deployment, source: { kind: 'kept' } } })
  expect(history).toHaveLength(2)
  const again = createAppStore(address.read(), app.get().preferences).get()
  expect(again.baseline?.deployment).toEqual(deployment)
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  expect(createAppStore(address.read(), again.preferences).get()).toMatchObject({
    deployment: app.get().deployment,
    baseline: { deployment },
  })
  goBack()
  expect(configurationOf(app.get().deployment).edge).toBe('on')
  goBack()
  expect(app.get().baseline).toBeNull()
})

test('going back to a comparison, its baseline is what it was', () => {
  const source = { kind: 'file', name: 'plan.svg' } as const
  const { app, goBack } = aSyncedStore('', () => ({ source }))
  const deployment = deploymentOf({ ...defaultConfiguration, iis: 'default' })
  app.update({ type: 'compare', baseline: { deployment, source } })
  app.update({ type: 'swap' })
  goBack()
  expect(app.get().baseline).toEqual({ deployment, source })
  expect(app.get().past).toHaveLength(3)
})
