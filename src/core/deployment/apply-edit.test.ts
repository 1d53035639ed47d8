import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { applyEdit, type Edit, pathsOf } from './apply-edit.ts'
import { configurationOf } from './configuration-of.ts'
import { defaultDeployment } from './default-deployment.ts'
import { centralKeys } from './deployment.ts'
import { deploymentOf } from './deployment-of.ts'
import { hostsOf } from './edit-hosts.ts'
import { listHosts } from './list-hosts.ts'
import { changedPaths, listSettings } from './list-settings.ts'

test('options come back as they were set, those of Apex Central and those of the site', () => {
  const change = { 'central-http-port': 8080, edge: 'off', iis: 'default' } as const
  const edited = applyEdit(defaultDeployment, { kind: 'set-options', change })
  expect(configurationOf(edited)).toMatchObject({ ...change, 'server-https-port': 443 })
  expect(edited.central['central-http-port']).toBe(8080)
  for (const key of centralKeys) expect(edited.sites[0].options).not.toHaveProperty(key)
  expect(listSettings(edited)).toEqual([
    ['iis', 'default'],
    ['central-http-port', 8080],
    ['edge', 'off'],
  ])
})

test('a title stays when options are set or reset, and options when it is', () => {
  const titled = applyEdit(defaultDeployment, { kind: 'set-title', title: 'Tokyo' })
  const preset = presetConfiguration('single-server')
  const changed = applyEdit(titled, { kind: 'set-options', change: preset })
  expect(changed).toEqual({ ...deploymentOf(preset), title: 'Tokyo' })
  const reset = applyEdit(changed, { kind: 'reset-options', keys: ['edge', 'sql'] })
  expect(changedPaths(changed, reset)).toEqual(['edge', 'sql'])
  expect(reset.title).toBe('Tokyo')
  expect(changedPaths(defaultDeployment, titled)).toEqual(['title'])
})

test('an edit names its settings, also where it changes none', () => {
  expect(pathsOf({ kind: 'set-options', change: { edge: 'on' } })).toEqual(['edge'])
  expect(pathsOf({ kind: 'reset-options', keys: ['ad'] })).toEqual(['ad'])
  expect(pathsOf({ kind: 'set-title', title: '' })).toEqual(['title'])
})

const edit = (...edits: readonly Edit[]) =>
  edits.reduce((now, edit) => applyEdit(now, edit), defaultDeployment)
const hosts = (...edits: readonly Edit[]) =>
  hostsOf(edit(...edits)).map(({ id, name }) => [id, name])
const add = (...names: readonly string[]): Edit => ({
  kind: 'add-hosts',
  hosts: names.map((name) => ({ kind: 'agent', name })),
})

test('named hosts take the place of the unnamed one first, further ones get numbers', () => {
  expect(hosts(add('HQ', 'Plant', 'Osaka'))).toEqual([
    ['agent', 'HQ'],
    ['agent-2', 'Plant'],
    ['agent-3', 'Osaka'],
  ])
  expect(hosts(add(''))).toEqual([['agent-2', '']])
})

test('beside the others, a host takes no place of the unnamed one', () => {
  const beside: Edit = {
    kind: 'add-hosts',
    beside: true,
    hosts: [
      { kind: 'agent', zone: 'dmz' },
      { kind: 'agent', name: 'HQ' },
    ],
  }
  expect(hosts(beside)).toEqual([
    ['agent-2', ''],
    ['agent-3', 'HQ'],
  ])
})

test('when the first host goes the next takes its place, and what serves it follows', () => {
  const serve: Edit = { kind: 'set-host', id: 'standalone-sps', change: { serves: ['agent-2'] } }
  const remove: Edit = { kind: 'remove-hosts', ids: ['agent'] }
  const left = edit(add('HQ', 'Plant', 'Osaka'), serve, remove)
  expect(hostsOf(left).map(({ id, name, serves }) => [id, name, serves])).toEqual([
    ['agent', 'Plant', []],
    ['agent-3', 'Osaka', []],
    ['standalone-sps', '', ['agent']],
  ])
  expect(hostsOf(applyEdit(left, { kind: 'remove-hosts', ids: ['agent', 'agent-3'] }))).toEqual([])
})

test('a host that says nothing more is the unnamed one again', () => {
  const named: Edit = { kind: 'set-host', id: 'agent', change: { name: 'HQ', zone: 'server' } }
  expect(hosts(named)).toEqual([['agent', 'HQ']])
  const back: Edit = { kind: 'set-host', id: 'agent', change: { name: '', zone: 'client' } }
  expect(edit(named, back)).toEqual(defaultDeployment)
})

test('a zone that goes gives its hosts back; the usual ones stay', () => {
  const zone: Edit = { kind: 'add-zone', zone: { name: 'OT', trust: 2.5 } }
  const into: Edit = { kind: 'set-host', id: 'agent', change: { zone: 'z1' } }
  const made = edit(zone, into)
  expect(made.zones.map(({ id }) => id)).toEqual(['internet', 'dmz', 'client', 'z1', 'server'])
  expect(hostsOf(made)[0]?.zone).toBe('z1')
  expect(applyEdit(made, { kind: 'remove-zone', id: 'z1' })).toEqual(defaultDeployment)
  expect(edit({ kind: 'remove-zone', id: 'dmz' })).toEqual(defaultDeployment)
})

test('a zone moves in the order of trust', () => {
  const zone: Edit = { kind: 'add-zone', zone: { name: 'OT' } }
  const order = (before: string | null) =>
    edit(zone, { kind: 'move-zone', id: 'z1', before }).zones.map(({ id }) => id)
  expect(order('dmz')).toEqual(['internet', 'z1', 'dmz', 'client', 'server'])
  expect(order(null)).toEqual(['internet', 'dmz', 'client', 'server', 'z1'])
  expect(order('internet')).toEqual(['z1', 'internet', 'dmz', 'client', 'server'])
})

test('a zone of one’s own can be less trusted than the Internet, and comes back through a link', () => {
  const made = edit(
    { kind: 'add-zone', zone: { name: 'Guests' } },
    { kind: 'set-host', id: 'agent', change: { zone: 'z1' } },
    { kind: 'move-zone', id: 'z1', before: 'internet' },
  )
  expect(made.zones[0]).toMatchObject({ id: 'z1', trust: -1 })
  expect(decodeDeployment(encodeDeployment(made))).toMatchObject({
    deployment: made,
    problems: [],
  })
  expect(topologyOf(made).zones[0]?.id).toBe('z1')
})

test('any zone can be put anywhere, also among equally trusted ones', () => {
  const many = edit(
    { kind: 'add-zone', zone: { name: 'A' } },
    { kind: 'add-zone', zone: { name: 'B' } },
    { kind: 'add-zone', zone: { name: 'C' } },
  )
  const ids = many.zones.map(({ id }) => id)
  for (const id of ids) {
    const others = ids.filter((other) => other !== id)
    for (const [at, before] of [...others, null].entries()) {
      const moved = applyEdit(many, { kind: 'move-zone', id, before })
      expect(moved.zones.map((zone) => zone.id)).toEqual(others.toSpliced(at, 0, id))
    }
  }
})

test('whatever is edited comes back through a link', () => {
  fc.assert(
    fc.property(anyDeployment, fc.nat(), fc.nat(), (deployment, which, other) => {
      const ids = listHosts(deployment).map(({ id }) => id)
      const id = ids[which % ids.length] ?? ''
      const edits: readonly Edit[] = [
        { kind: 'remove-hosts', ids: [id, ids[other % ids.length] ?? ''] },
        { kind: 'set-host', id, change: { name: 'x', zone: 'dmz' } },
        add('', 'new'),
        { kind: 'add-zone', zone: { kind: 'server' } },
        { kind: 'move-zone', id: 'ot', before: 'dmz' },
      ]
      for (const one of edits) {
        const edited = applyEdit(deployment, one)
        expect(decodeDeployment(encodeDeployment(edited))).toMatchObject({
          deployment: edited,
          problems: [],
        })
      }
    }),
    { numRuns: 150 },
  )
})
