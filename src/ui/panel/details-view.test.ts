// @vitest-environment jsdom
import { act, createElement } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { AppStore } from '#state/app-store.ts'
import { showPart } from '#ui/kit/testing/show-part.ts'
import { DetailsView } from './details-view.tsx'

// What jsdom lacks and the page asks for as it loads.
vi.hoisted(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
})

let app: AppStore
let remove: () => Promise<void>

afterEach(() => remove())

/** Shows the details of what is selected, with one deployment compared with an earlier one. */
async function show(before: string, after: string, ...selected: readonly string[]): Promise<void> {
  const { deployment } = decodeDeployment(before)
  const shown = await showPart(createElement(DetailsView), after, ({ update }) => {
    update({ type: 'compare', baseline: { deployment, source: { kind: 'link' } } })
    update({ type: 'select', ids: selected })
  })
  app = shown.app
  remove = shown.remove
}

/** What a part of the panel says, by its heading. */
const section = (heading: RegExp): Element | undefined =>
  [...document.querySelectorAll('section')].find((one) =>
    heading.test(one.querySelector('h3')?.textContent ?? ''),
  )

const listIn = (part: Element | undefined): (string | null)[] =>
  [...(part?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)

/** What became of each flow of a list, with its port. */
const rowsIn = (heading: RegExp): string[] =>
  [...(section(heading)?.querySelectorAll('tr[data-flow]') ?? [])].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent).join(' '),
  )

const before =
  '#v=2&agent.name=A&agent-2.name=B&agent-3.name=C&agent-4.name=D&server-http-port=8080' +
  '&ot.name=OT&ot.trust=1.5&agent-4.zone=ot&sql-server.zone=ot'
const after =
  '#v=2&agent.name=A&agent-2.name=C&agent-3.name=D&server-http-port=80' +
  '&ot.name=Plant&ot.trust=1.5&sql-server.zone=ot'

test('a card of several hosts lists those that are gone, and their flows', async () => {
  await show(before, after, 'host:agent', 'host:agent-2')
  expect(document.querySelector('h2')?.textContent).toBe('Apex One agents')
  expect(listIn(section(/^Hosts$/))).toEqual(['A', 'C', 'BRemoved'])
  expect(section(/^Inbound/)?.querySelector('h3')?.textContent).toBe('Inbound (2)')
  const outbound = rowsIn(/^Outbound/)
  expect(outbound.filter((row) => /Added.*in place of HTTP 8080/.test(row))).toHaveLength(2)
  expect(outbound.filter((row) => /^B.*Removed/.test(row)).length).toBeGreaterThan(1)
})

test('a host says what it was, and each of its ports and parts what became of it', async () => {
  await show(before, after, 'host:apex-one-server')
  expect(listIn(section(/^Listens on$/)).filter((item) => /80/.test(item ?? ''))).toHaveLength(2)
  expect(section(/^Parts$/)?.textContent).toMatch(/HTTP 80Added.*HTTP 8080Removed/)
  await act(async () => app.update({ type: 'select', ids: ['host:agent-3'] }))
  expect(section(/^Against the baseline$/)?.textContent).toContain('ZoneOT → Client segment')
})

test('a host that is gone comes back, and is shown', async () => {
  await show(before, after, 'host:agent-2~')
  expect(document.querySelector('h2')?.textContent).toBe('B')
  const [back] = [...document.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Bring back',
  )
  await act(async () => back?.click())
  expect(app.get().selection).toEqual(['host:agent-5'])
  expect(section(/^Against the baseline$/)?.textContent).toContain('Unchanged')
})

test('a connection says of each flow what became of it, and lists those that are gone', async () => {
  await show(before, after, 'link:agent>apex-one-server')
  expect(document.querySelector('article')?.textContent).toContain('ChangeUnchanged')
  expect(rowsIn(/^No longer needed/)).toEqual([
    expect.stringMatching(/Removed.*HTTP 80 takes its place.*HTTP 8080/),
  ])
})

test('a connection whose flows stay says which of its rules changed, what they were, and why', async () => {
  const named = (name: string) => `#v=2&agent.name=${name}&agent.address=10.1.0.0%2F16`
  await show(named('Lab'), named('Research'), 'link:agent>apex-one-server')
  const told = section(/^Against the baseline$/)
  expect(told?.textContent).toMatch(/^Against the baselineChanged/)
  expect(listIn(told)).not.toHaveLength(0)
  for (const rule of listIn(told))
    expect(rule).toMatch(/^Rule \d+(\.\d+)?Changedbefore: LabCause: .*Lab → Research/)
})

test('a zone says what it was, who moved, and what crosses its border no more', async () => {
  await show(before, after, 'zone:ot')
  expect(section(/^Against the baseline$/)?.textContent).toMatch(/NameOT → Plant.*Moved awayD/)
  await act(async () => app.update({ type: 'select', ids: ['zone:client'] }))
  expect(section(/^Against the baseline$/)?.textContent).toMatch(/Unchanged.*Moved hereD/)
})

test('on the side of the baseline a host and its connections are as they were there', async () => {
  const had = '#v=2&apex-one-server.name=old01&sql-server.name=db&sql-server.address=10.0.0.1'
  const has = '#v=2&apex-one-server.name=new01&sql-server.name=db&sql-server.address=10.0.0.2'
  await show(had, `${has}&server-http-port=80`, 'host:apex-one-server')
  await act(async () => app.update({ type: 'look', view: { side: 'before' } }))
  expect(document.querySelector('h2')?.textContent).toBe('old01')
  expect(document.querySelector('input')).toBeNull()
  await act(async () => app.update({ type: 'select', ids: ['link:agent>apex-one-server'] }))
  expect(document.querySelector('h2')?.textContent).toMatch(/→ old01$/)
  const flows = rowsIn(/\(\d+\)$/)
  expect(section(/\(\d+\)$/)?.querySelector('h3')?.textContent).toContain(`(${flows.length})`)
  expect(flows.join()).not.toMatch(/new01|Added/)
  expect(flows.join()).toMatch(/Removed/)
  await act(async () => app.update({ type: 'look', view: { side: 'both' } }))
  expect(document.querySelector('h2')?.textContent).toMatch(/new01$/)
})
