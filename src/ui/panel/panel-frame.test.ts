// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { elementId } from '#core/topology/ids.ts'
import { createAppStore } from '#state/app-store.ts'
import { createDiagramStore } from '#state/diagram-store.ts'
import { createFieldDrafts } from '#state/field-drafts.ts'
import { createPlainPlacer } from '#state/plain-placer.ts'
import { createUnionPicturer } from '#state/union-picturer.ts'
import { ServicesProvider } from '#ui/kit/services.tsx'
import { PanelFrame } from './panel-frame.tsx'

// What jsdom lacks and the page asks for as it loads.
vi.hoisted(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
})

const never = () => new Promise<never>(() => undefined)

test('the focus stays in the panel when undo takes the host that was added from it', async () => {
  const link = '#v=2&agent.name=A&agent-2.name=B'
  const app = createAppStore(link, { language: 'en', theme: 'light', hiddenColumns: [] })
  const drafts = createFieldDrafts(app)
  const placer = createPlainPlacer(never)
  const diagram = createDiagramStore(app, never, [], placer, createUnionPicturer(never))
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const ids = ['agent', 'agent-2'].map((id) => elementId('host', id))
  app.update({ type: 'select', ids })
  const frame = createElement(PanelFrame)
  await act(() =>
    root.render(createElement(ServicesProvider, { value: { app, diagram, drafts } }, frame)),
  )
  const adder = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Add another',
  )
  await act(async () => adder?.click())
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('details-host-name'))
  await act(async () => app.update({ type: 'undo' }))
  expect(document.activeElement?.id).toBe('side-panel')
  await act(() => root.unmount())
})
