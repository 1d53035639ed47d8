// @vitest-environment jsdom
import { act, createElement } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { AppStore } from '#state/app-store.ts'
import { showPart } from '#ui/kit/testing/show-part.ts'
import { HostsScreen } from './hosts-screen.tsx'

// What jsdom lacks and the page asks for as it loads.
vi.hoisted(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  Element.prototype.scrollIntoView = () => undefined
})

let app: AppStore
let remove: () => Promise<void>

afterEach(() => remove())

/** Shows the table of hosts for a link. */
async function show(link: string): Promise<void> {
  const shown = await showPart(createElement(HostsScreen, { tools: null }), link)
  app = shown.app
  remove = shown.remove
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

/** Popups come and go in their own time, which a busy machine stretches. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })

/** What is copied while something has the focus. */
async function copy(): Promise<string> {
  const copied = new Map<string, string>()
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
  })
  await act(async () => document.activeElement?.dispatchEvent(event))
  return copied.get('text/plain') ?? ''
}

/** Pastes into what has the focus. */
async function paste(text: string): Promise<void> {
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
  })
  await act(async () => document.activeElement?.dispatchEvent(event))
}

/** What is said to those who hear it, in the order of the page. */
const heard = (): string =>
  [...document.querySelectorAll('[role="status"]')]
    .map((status) => status.querySelector('p')?.textContent ?? status.textContent?.trim())
    .filter(Boolean)
    .join(' | ')

/** Types a text into what has the focus. */
const type = (text: string) =>
  act(async () => {
    const field = document.activeElement
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })

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

test('what is pasted where a search is on stays to be seen until the search changes', async () => {
  await show('#v=2&agent.name=Lab%201&agent-2.name=Lab%202&agent-3.name=C')
  await act(async () => app.update({ type: 'look', view: { search: 'lab' } }))
  expect(cell('agent-3', 'name')).toBeNull()
  await focus(cell('agent-2', 'name'))
  await paste('X\r\nY')
  expect(cell('agent-2', 'name')?.textContent).toBe('X')
  expect(cell('agent-4', 'name')?.textContent).toBe('Y')
  expect(cell('agent-3', 'name')).toBeNull()
  await act(async () => app.update({ type: 'look', view: { search: 'lab 1' } }))
  expect(cell('agent-4', 'name')).toBeNull()
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
  await type('OT')
  await act(async () => document.querySelector('form')?.requestSubmit())
  expect(focused()).toBe('OT')
  await click(button('Move OT up: less trusted'))
  expect(focused()).toBe('Move OT up: less trusted')
  expect(heard()).toBe('OT is zone 3 of 5, from the least trusted on.')
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

test.each([
  ['Enter', 'OT 2'],
  ['Escape', 'OT'],
])(
  'a zone keeps the focus when %s ends its renaming, and undo never loses it',
  async (key, name) => {
    await show(threeAgents)
    await click(button('Add zone'))
    await type('OT')
    await act(async () => document.querySelector('form')?.requestSubmit())
    await click(button('OT'))
    await type('OT 2')
    await press(key)
    expect(focused()).toBe(name)
    while (app.get().past.length > 0) await act(async () => app.update({ type: 'undo' }))
    expect(focused()).toBe('Zones')
  },
)

test('what is chosen from a list or in a popup is copied as its cell once that is closed', async () => {
  await show(`${threeAgents}&standalone-sps-2.name=S&standalone-sps.serves=agent-2`)
  await focus(cell('agent-2', 'zone')?.querySelector('select'))
  expect(await copy()).toBe('Client segment')
  await click(cell('standalone-sps', 'serves')?.querySelector('button') ?? undefined)
  await eventually(() => expect(document.querySelector('[role="dialog"]')).not.toBeNull())
  await press('Escape')
  await eventually(() => expect(focused()).toBe('standalone-sps serves'))
  expect(document.activeElement?.role).toBe('gridcell')
  expect(await copy()).toBe('B')
})

test('a number is typed into cells of text, and leads nowhere from others', async () => {
  await show(threeAgents)
  const keys: string[] = []
  document.addEventListener('keydown', ({ key }) => keys.push(key))
  await focus(cell('agent', 'zone'))
  await press('1')
  await focus(cell('agent', 'connections'))
  await press('2')
  await press('?')
  expect(keys).toEqual(['?'])
})

test('an address that cannot be applied is said aloud, and why when it is edited again', async () => {
  await show(threeAgents)
  await focus(cell('agent', 'address'))
  await press('F2')
  await type('10.1.0.300')
  expect(document.activeElement?.hasAttribute('aria-invalid')).toBe(false)
  await press('Enter')
  expect(focused()).toBe('agent-2 address')
  expect(heard()).toBe('Not applied to A: 10.1.0.300: 300 is above 255')
  await focus(cell('agent', 'address'))
  await press(' ')
  const field = document.activeElement
  expect(field?.getAttribute('aria-invalid')).toBe('true')
  const described = document.getElementById(field?.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('300 is above 255')
})

test('what is said of a cell goes once the cell is corrected', async () => {
  await show(threeAgents)
  const enter = async (text: string) => {
    await focus(cell('agent', 'address'))
    await press('F2')
    await type(text)
    await press('Enter')
  }
  await enter('10.1.0.300')
  expect(heard()).toContain('Not applied')
  await enter('10.1.0.30')
  expect(heard()).toBe('')
})

test.each(['=1+1', "'=1+1", '+81 3', '-x', '@home', "'quoted'"])(
  'the name %j comes back from the clipboard as it was, and not as a formula',
  async (name) => {
    await show(`#v=2&agent.name=${encodeURIComponent(name)}&agent-2.name=B`)
    await focus(cell('agent', 'name'))
    const copied = await copy()
    expect(copied).not.toMatch(/^[=+\-@]/)
    expect(heard()).toBe('1 cell copied.')
    await focus(cell('agent-2', 'name'))
    await paste(copied)
    expect(app.get().deployment.sites[0].hosts.map((host) => host.name)).toEqual([name, name])
  },
)

test.each([
  ['zone', 'Nothing was deleted: a host always stands in a zone.'],
  ['listens', 'Nothing was deleted: these cells follow from the list of ports.'],
])('that nothing of a cell can be deleted is said: %s', async (column, why) => {
  await show(threeAgents)
  await focus(cell('agent', column))
  await press('Delete')
  expect(heard()).toBe(why)
  await focus(cell('agent', 'name'))
  await press('Delete')
  expect(app.get().deployment.sites[0].hosts).toHaveLength(2)
})

test.each([
  ['Escape', ''],
  ['Enter', 'dmz'],
])('of the zone that the arrow keys chose in an open list, %s makes %j', async (key, zone) => {
  await show(threeAgents)
  const select = cell('agent', 'zone')?.querySelector('select')
  const { past } = app.get()
  await focus(select)
  // The browser applies the choice as its list closes, and the page sees of the key only its end.
  await act(async () => {
    if (select) select.value = 'dmz'
    select?.dispatchEvent(new Event('change', { bubbles: true }))
    document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
  })
  expect(app.get().deployment.sites[0].hosts[0]?.zone).toBe(zone)
  expect(app.get().past).toHaveLength(past.length + (zone === '' ? 0 : 1))
  expect(app.get().typing).toBeNull()
  expect(focused()).toBe('agent zone')
})

test('what cannot be removed says why, and offers nothing to undo', async () => {
  await show(threeAgents)
  await focus(cell('apex-one-server', 'number'))
  await press('Delete')
  expect(heard()).toBe('The options call for Apex One server, so one stays.')
  expect(button('Undo')).toBeUndefined()
  await focus(cell('agent', 'number'))
  await press('Delete')
  expect(heard()).toBe('1 host removed.')
  expect(button('Undo')).toBeDefined()
})

const checkbox = (name: string): HTMLInputElement | undefined =>
  [...document.querySelectorAll<HTMLInputElement>('[role="dialog"] [type="checkbox"]')].find(
    (one) => (one.ariaLabel ?? one.labels?.[0]?.textContent) === name,
  )

const serves = (): readonly string[] | undefined =>
  app.get().deployment.sites[0].hosts.find(({ id }) => id === 'standalone-sps')?.serves

test('agents are chosen by their zones, among those that a search finds, and by the keyboard', async () => {
  const more = [4, 5, 6, 7, 8, 9].map((at) => `&agent-${at}.name=P${at}&agent-${at}.zone=ot`)
  await show(`${threeAgents}${more.join('')}&ot.name=OT&ot.trust=1.5`)
  const trigger = () => cell('standalone-sps', 'serves')?.querySelector('button') ?? undefined
  await click(trigger())
  await eventually(() => expect(checkbox('all agents')?.checked).toBe(true))
  await click(checkbox('OT (6): all agents'))
  expect(serves()).toEqual(['agent-4', 'agent-5', 'agent-6', 'agent-7', 'agent-8', 'agent-9'])
  expect(trigger()?.textContent).toBe('OT')
  await click(checkbox('P4'))
  expect(checkbox('OT (6): all agents')?.indeterminate).toBe(true)
  expect(trigger()?.textContent).toBe('P5, P6\u00a0+3')
  await focus(document.querySelector<HTMLElement>('[role="dialog"] [type="search"]'))
  await type('b')
  expect(checkbox('all agents')).toBeUndefined()
  await press('ArrowDown')
  await press('ArrowDown')
  expect(document.activeElement).toBe(checkbox('B'))
  await click(checkbox('Client segment (1): all agents'))
  expect(serves()).toEqual(['agent-5', 'agent-6', 'agent-7', 'agent-8', 'agent-9', 'agent-2'])
})

/** Compares what is shown with another deployment. */
const compareWith = (link: string) =>
  act(async () => {
    const { deployment } = decodeDeployment(link)
    app.update({ type: 'compare', baseline: { deployment, source: { kind: 'link' } } })
  })

const baseline =
  '#v=2&agent.name=A&agent.address=10.1.0.0/16&agent-2.name=Gone&agent-2.zone=dmz&agent-3.name=B' +
  '&agent-4.name=C'

const rowNames = () =>
  [...document.querySelectorAll('[data-host]')].map((row) =>
    row.querySelector('[data-cell="name"] :is(s, .font-semibold)')?.textContent?.trim(),
  )

const agentsOf = () => app.get().deployment.sites[0].hosts.filter(({ kind }) => kind === 'agent')

test('what is typed, pasted or deleted at a host that is gone changes nothing, and that is said', async () => {
  await show(threeAgents)
  await compareWith(baseline)
  expect(rowNames().filter(Boolean)).toEqual(['A', 'Gone', 'B', 'C'])
  const { deployment } = app.get()
  await focus(cell('agent-2~', 'address'))
  expect(document.activeElement?.getAttribute('aria-readonly')).toBe('true')
  await press('1')
  await press('Enter')
  expect(focused()).toBe('agent-2~ address')
  await paste('10.9.0.0/16')
  expect(heard()).toBe('Nothing was changed: only the baseline has this host.')
  await press('Delete')
  await focus(cell('agent-2~', 'number'))
  await press('Delete')
  expect(app.get().deployment).toBe(deployment)
  // Among others it is passed over.
  await focus(cell('agent', 'address'))
  await paste('10.1.0.1\n10.1.0.2\n10.1.0.3')
  expect(agentsOf().map(({ addresses }) => addresses.join())).toEqual([
    '10.1.0.1',
    '10.1.0.2',
    '10.1.0.3',
  ])
})

test('a host that is gone is brought back by one step, and has the focus', async () => {
  await show(threeAgents)
  await compareWith(baseline)
  await focus(cell('agent-2~', 'name'))
  const { past } = app.get()
  await press('Enter')
  expect(focused()).toBe('agent-5 name')
  expect(heard()).toContain('Gone is back.')
  expect(app.get().past).toHaveLength(past.length + 1)
  expect(agentsOf().find(({ name }) => name === 'Gone')?.zone).toBe('dmz')
  await click(button('Undo'))
  expect(cell('agent-2~', 'name')).not.toBeNull()
})

test('a host that is added beside one that is gone is another one, and its name is typed', async () => {
  await show('#v=2&agent.name=A')
  await compareWith('#v=2&agent.name=A&agent-2.name=Gone')
  await click(button('Add another host: Apex One agents'))
  expect(document.activeElement?.tagName).toBe('INPUT')
  expect(focused()).toBe('agent-3 name')
  expect(cell('agent-2', 'name')?.textContent).toContain('Gone')
})

test('each cell that differs says what stood there, and rows are filtered by what became of them', async () => {
  await show(threeAgents)
  await compareWith(`${baseline}&server-http-port=8081`)
  expect(cell('agent', 'address')?.textContent).toContain('before: 10.1.0.0/16')
  expect(cell('agent', 'zone')?.querySelector('.hosts-was')).toBeNull()
  expect(cell('agent', 'name')?.textContent).toContain('matched by name')
  expect(cell('apex-one-server', 'listens')?.textContent).toContain('8081 → 8080')
  await click(button('Changed2'))
  expect(
    [...document.querySelectorAll<HTMLElement>('[data-host]')].map((row) => row.dataset['host']),
  ).toEqual(['agent', 'apex-one-server'])
  await click(button('Changed2'))
  await click(button('Removed1'))
  expect(rowNames()).toEqual(['Gone'])
  await act(async () => app.update({ type: 'look', view: { search: '10.1' } }))
  expect(rowNames()).toEqual([])
  await click(button('Removed1'))
  expect(rowNames()).toEqual(['A'])
})
