import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { AppState, BaselineSource } from './app-state.ts'
import { createAppStore } from './app-store.ts'
import { decodeKept, encodeKept } from './kept-comparison.ts'

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
  { kind: 'file', name: '<plan>.svg' },
  { kind: 'link', at: 1_764_028_800_000 },
]

test.each(sources)('a baseline says what it was when the page is loaded again: %o', (source) => {
  const app = createAppStore(encodeDeployment(after, defaultView, 'keep'), preferences)
  app.update({ type: 'compare', baseline: { deployment: before, source } })
  expect(reload(app.get()).baseline?.source).toEqual(source)
  expect(reload(reload(app.get())).baseline?.source).toEqual(source)
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
  expect(decodeKept(kept, before).source).toEqual(source)
  expect(decodeKept(kept, after).source).toBeUndefined()
  const own = { baseline: kept.baseline }
  const faulty = [null, 7, '', {}, { opened: 7 }, { opened: '#v=2&iis=perhaps' }, own]
  const unreadable = [{ kind: 'file' }, { kind: 'link', at: 'now' }, { kind: 'other' }, 'kept']
  for (const entry of [...faulty, ...unreadable.map((one) => ({ ...own, source: one }))])
    expect(decodeKept(entry, before)).toEqual({})
})
