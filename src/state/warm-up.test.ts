import { expect, test, vi } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createAppStore } from './app-store.ts'
import { warmUp } from './warm-up.ts'

const hostsOf = (topology: Topology) => topology.hosts.map(({ id }) => id).join()

/** A diagram store that notes what it is asked for. */
function aDiagramStore() {
  const asked: Topology[] = []
  const diagram = {
    get: () => ({ laidOut: defaultLayouts.en, language: 'en', plain: false }) as const,
    subscribe: () => () => {},
    retry: () => {},
    layOut: async (topology: Topology) => {
      asked.push(topology)
      return diagram.get()
    },
  }
  return { asked, diagram }
}

const atOnce = (task: () => void) => task()

const newApp = () => createAppStore('', { language: 'en', theme: 'light', hiddenColumns: [] })

test('the presets are laid out first, then every deployment that is one choice away', async () => {
  const { asked, diagram } = aDiagramStore()
  await warmUp(newApp(), diagram, atOnce)
  const presets = presetIds.map((preset) => topologyOf(deploymentOf(presetConfiguration(preset))))
  expect(asked.slice(0, presets.length)).toEqual(presets)
  const later = asked.slice(presets.length).map(hostsOf)
  for (const host of ['edge-relay', 'apex-central', 'sql-server', 'active-directory']) {
    expect(later.some((hosts) => !hosts.includes(host))).toBe(true)
  }
})

test('a change starts the neighbours of the new deployment, and ends those of the old one', async () => {
  const app = newApp()
  const { asked, diagram } = aDiagramStore()
  await warmUp(app, diagram, atOnce)
  const before = asked.length
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { 'agent-port': 30_000 } } })
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before + 20))
  await new Promise((resolve) => setTimeout(resolve, 10))
  const later = asked.slice(before)
  const ofLast = later.filter((topology) => topology.flows.some(({ port }) => port === 30_000))
  expect(later.length - ofLast.length).toBeLessThan(5)
})

test('what changes nothing of the deployment lays nothing out', async () => {
  const app = newApp()
  const { asked, diagram } = aDiagramStore()
  await warmUp(app, diagram, atOnce)
  const before = asked.length
  app.update({ type: 'look', view: { search: '443' } })
  expect(asked.length).toBe(before)
})

test('pictures of like hosts are laid out as they are drawn, and large ones not on trial', async () => {
  const alike = Array.from({ length: 30 }, (_, at) => `agent-${at + 2}.name=a${at}`).join('&')
  const apart = Array.from({ length: 30 }, (_, at) => {
    return `z${at}.name=z&agent-${at + 2}.zone=z${at}`
  }).join('&')
  const countAsked = async (link: string) => {
    const { asked, diagram } = aDiagramStore()
    await warmUp(
      createAppStore(link, { language: 'en', theme: 'light', hiddenColumns: [] }),
      diagram,
      atOnce,
    )
    return asked.slice(presetIds.length).map(({ hosts }) => hosts.length)
  }
  const gathered = await countAsked(`#v=2&${alike}`)
  expect(gathered.length).toBeGreaterThan(20)
  expect(Math.max(...gathered)).toBeLessThan(12)
  expect(await countAsked(`#v=2&${apart}`)).toEqual([])
})

test('no neighbour is derived before the page is idle, and none of what has changed again', async () => {
  const app = newApp()
  const { asked, diagram } = aDiagramStore()
  const waiting: (() => void)[] = []
  let isHeld = false
  await warmUp(app, diagram, (task) => (isHeld ? waiting.push(task) : task()))
  isHeld = true
  const before = asked.length
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { 'agent-port': 30_000 } } })
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { 'agent-port': 30_001 } } })
  expect([asked.length, waiting.length]).toEqual([before, 2])
  isHeld = false
  for (const start of waiting) start()
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before + 20))
  const portsOf = ({ flows }: Topology) => flows.map(({ port }) => port)
  expect(asked.slice(before).flatMap(portsOf)).not.toContain(30_000)
})

test('beside a comparison, whose picture is of both deployments, nothing is laid out on trial', async () => {
  const app = newApp()
  const { asked, diagram } = aDiagramStore()
  await warmUp(app, diagram, atOnce)
  const before = asked.length
  app.update({
    type: 'compare',
    baseline: { deployment: app.get().deployment, source: { kind: 'kept' } },
  })
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(asked.length).toBe(before)
  app.update({ type: 'compare', baseline: null })
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before + 20))
})
