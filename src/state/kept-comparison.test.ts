import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { AppState, BaselineSource } from './app-state.ts'
import { createAppStore } from './app-store.ts'
import { decodeKept, encodeKept } from './kept-comparison.ts'
import { reduceAction } from './reduce-action.ts'

const preferences = { language: 'en', theme: 'light', hiddenColumns: [] } as const
const read = (link: string) => decodeDeployment(link).deployment
const [before, after] = [read('#v=2&edge=off&title=Before'), read('#v=2&iis=default')]

/** What a page that is loaded again starts with: its link, and what its entry kept. */
function reload({ deployment, baseline, ...state }: AppState): AppState {
  const link = decodeDeployment(
    encodeDeployment(deployment, defaultView, 'keep', baseline?.deployment),
  )
  const kept: unknown = structuredClone(encodeKept({ baseline, ...state }))
  return createAppStore(link, preferences, decodeKept(kept, link.baseline)).get()
}

const sources: readonly BaselineSource[] = [
  { kind: 'opened' },
  { kind: 'kept' },
  { kind: 'swapped' },
  { kind: 'file', name: '<plan>.svg' },
  { kind: 'preset', preset: 'single-server' },
  { kind: 'link', at: 1_764_028_800_000 },
  { kind: 'link' },
]

test.each(sources)('a baseline says what it was when the page is loaded again: %o', (source) => {
  const app = createAppStore(encodeDeployment(after, defaultView, 'keep'), preferences)
  app.update({ type: 'compare', baseline: { deployment: before, source } })
  expect(reload(app.get()).baseline?.source).toEqual(source)
  expect(reload(reload(app.get())).baseline?.source).toEqual(source)
})

test.each(sources)('so does what was the baseline before a swap: %o', (source) => {
  const app = createAppStore(encodeDeployment(after, defaultView, 'keep'), preferences)
  app.update({ type: 'compare', baseline: { deployment: before, source } })
  app.update({ type: 'swap' })
  const again = reload(app.get())
  expect(again.baseline).toMatchObject({ deployment: after, source: { kind: 'swapped' } })
  const back = reduceAction(again, { type: 'swap' })
  expect(back.baseline).toMatchObject({ deployment: before, source })
  const there = reduceAction(reload(back), { type: 'swap' })
  expect(there.baseline).toMatchObject({ deployment: after, source: { kind: 'swapped' } })
})

test('what was the baseline before a swap is it no longer once it is edited', () => {
  const app = createAppStore(encodeDeployment(after, defaultView, 'keep'), preferences)
  app.update({ type: 'compare', baseline: { deployment: before, source: { kind: 'opened' } } })
  app.update({ type: 'swap' })
  app.update({ type: 'edit', edit: { kind: 'set-title', title: 'Edited' } })
  for (const state of [app.get(), reload(app.get())]) {
    const { baseline } = reduceAction(state, { type: 'swap' })
    expect(baseline).toMatchObject({ deployment: { title: 'Edited' }, source: { kind: 'swapped' } })
  }
  app.update({ type: 'undo' })
  app.update({ type: 'swap' })
  expect(app.get().baseline).toMatchObject({ deployment: before, source: { kind: 'opened' } })
})

test('the deployment that the page was opened with outlasts loading it again, without a baseline, too', () => {
  const app = createAppStore(encodeDeployment(before, defaultView, 'keep'), preferences)
  app.update({ type: 'edit', edit: { kind: 'set-title', title: 'Edited' } })
  const again = reload(reload(app.get()))
  expect(again.deployment.title).toBe('Edited')
  expect(again.opened).toEqual(before)
})

test('a source is no other baseline’s, and what was not kept is not known', () => {
  const source = { kind: 'kept' } as const
  const kept = encodeKept({ opened: after, baseline: { deployment: before, source } })
  expect(decodeKept(kept, before).baseline).toEqual({ source })
  expect(decodeKept(kept, after).baseline).toEqual({})
  const own = { baseline: kept.baseline }
  const faulty = [null, 7, '', {}, { opened: 7 }, { opened: '#v=2&iis=perhaps' }, own]
  const unreadable = [
    { kind: 'file' },
    { kind: 'preset', preset: 'own' },
    { kind: 'other' },
    'kept',
  ]
  for (const entry of [...faulty, ...unreadable.map((one) => ({ ...own, source: one }))])
    expect(decodeKept(entry, before)).toEqual({ baseline: {} })
})
