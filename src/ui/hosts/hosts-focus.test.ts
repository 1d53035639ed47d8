// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultHiddenColumns } from '#core/flows/flow-columns.ts'
import { type AppStore, createAppStore } from '#state/app-store.ts'
import { createDiagramStore } from '#state/diagram-store.ts'
import { createFieldDrafts } from '#state/field-drafts.ts'
import { createPlainPlacer } from '#state/plain-placer.ts'
import { ServicesProvider } from '#ui/kit/services.tsx'
import { HostsScreen } from './hosts-screen.tsx'

// What jsdom lacks and the page asks for as it loads.
vi.hoisted(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  Element.prototype.scrollIntoView = () => undefined
})

let root: Root
let app: AppStore

const never = () => new Promise<never>(() => undefined)

afterEach(async () => {
  await act(() => root.unmount())
  document.body.replaceChildren()
})

/** Shows the table of hosts for a link. */
async function show(link: string): Promise<void> {
  app = createAppStore(link, {
    language: 'en',
    theme: 'light',
    hiddenColumns: defaultHiddenColumns,
  })
  const drafts = createFieldDrafts(app)
  const diagram = createDiagramStore(app, never, [], createPlainPlacer(never))
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  const screen = createElement(HostsScreen, { tools: null })
  await act(() =>
    root.render(createElement(ServicesProvider, { value: { app, diagram, drafts } }, screen)),
  )
}

const cell = (host: string, column: string): HTMLElement | null =>
  document.querySelector(`[data-host="${host}"] > [data-cell="${column}"]`)

const button = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.ariaLabel ?? one.textContent) === name,
  )

const focus = (element: HTMLElement | null | undefined) => act(async () => element?.focus())

const click = (element: HTMLElement | undefined) =>
  act(async () => {
    element?.focus()
    element?.click()
  })

const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    )
  })

/** What has the focus, as `host column`, or else by its name. */
function focused(): string {
  const element = document.activeElement
  const host = element?.closest<HTMLElement>('[data-host]')?.dataset['host']
  const column = element?.closest<HTMLElement>('[data-cell]')?.dataset['cell']
  return host ? `${host} ${column}` : (element?.ariaLabel ?? element?.textContent ?? '')
}

/** What is copied while something has the focus. */
async function copy(): Promise<string> {
  const copied = new Map<string, string>()
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
  })
  await act(async () => document.activeElement?.dispatchEvent(event))
  return copied.get('text/plain') ?? ''
}

const threeAgents = '#v=2&agent.name=A&agent-2.name=B&agent-3.name=C'

test('the row behind a removed one has the focus, behind the last one the last that stays', async () => {
  await show(threeAgents)
  await focus(cell('agent-2', 'name'))
  await press(' ', { shiftKey: true })
  await press('Delete')
  expect(focused()).toBe('agent-3 number')
  await act(async () => app.update({ type: 'undo' }))
  expect(focused()).toBe('agent-3 number')
  await act(async () => app.update({ type: 'look', view: { search: 'agents' } }))
  await press('Delete')
  expect(focused()).toBe('agent-2 number')
})

test('the focus stays in the table when undo takes its row, or a search hides what was changed', async () => {
  await show(threeAgents)
  const hosts = [{ kind: 'agent' as const }]
  await act(async () => app.update({ type: 'edit', edit: { kind: 'add-hosts', hosts } }))
  await focus(cell('agent-4', 'address'))
  await act(async () => app.update({ type: 'undo' }))
  expect(focused()).toBe('web-browser address')
  await focus(cell('agent-2', 'zone'))
  await act(async () => app.update({ type: 'look', view: { search: 'apex' } }))
  await act(async () => app.update({ type: 'look', view: { search: 'nobody is called this' } }))
  expect(document.activeElement?.role).toBe('grid')
})

test('a notice that goes with its button leaves the focus to the cell', async () => {
  await show(threeAgents)
  await focus(cell('agent-2', 'number'))
  await press('Delete')
  await click(button('Undo'))
  expect(focused()).toBe('agent-3 number')
  await press('Delete')
  await click(button('Dismiss'))
  expect(focused()).toBe('web-browser number')
})

test('a zone that is added has the focus, and one that is moved keeps it at what moved it', async () => {
  await show(threeAgents)
  await click(button('Add zone'))
  const name = document.querySelector('form input')
  if (!(name instanceof HTMLInputElement)) throw new Error('The form has no name')
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(name, 'OT')
    name.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => name.form?.requestSubmit())
  expect(focused()).toBe('OT')
  await click(button('Move OT up: less trusted'))
  expect(focused()).toBe('Move OT up: less trusted')
  await click(button('Move Internet down: more trusted'))
  expect(focused()).toBe('Move Internet down: more trusted')
  await click(button('Add zone'))
  await click(button('Cancel'))
  expect(focused()).toBe('Add zone')
  await focus(button('OT'))
  await act(async () => app.update({ type: 'undo' }))
  await act(async () => app.update({ type: 'undo' }))
  await act(async () => app.update({ type: 'undo' }))
  expect(focused()).toBe('Zones')
})

test('what is chosen from a list or in a popup is copied as its cell once that is closed', async () => {
  await show(`${threeAgents}&standalone-sps-2.name=S&standalone-sps.serves=agent-2`)
  await focus(cell('agent-2', 'zone')?.querySelector('select'))
  expect(await copy()).toBe('Client segment')
  await click(cell('standalone-sps', 'serves')?.querySelector('button') ?? undefined)
  await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).not.toBeNull())
  await press('Escape')
  await vi.waitFor(() => expect(focused()).toBe('standalone-sps serves'))
  expect(document.activeElement?.role).toBe('gridcell')
  expect(await copy()).toBe('B')
})

test('a number is typed into cells of text, and leads nowhere from others', async () => {
  await show(threeAgents)
  const heard: string[] = []
  document.addEventListener('keydown', ({ key }) => heard.push(key))
  await focus(cell('agent', 'zone'))
  await press('1')
  await focus(cell('agent', 'connections'))
  await press('2')
  await press('?')
  expect(heard).toEqual(['?'])
})
