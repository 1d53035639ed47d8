import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Deployment } from '#core/deployment/deployment.ts'
import { invariant } from '#core/kit/invariant.ts'
import { defaultLayouts, defaultTopology } from '#core/layout/default-layouts.ts'
import type { DecodedLink } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import { readAddress, watchAddress, writeFragment } from '#platform/address-bar.ts'
import { createElkWorkerEngine } from '#platform/elk-worker-engine.ts'
import {
  isOpened,
  keepComparison,
  keepView,
  loadComparison,
  loadView,
} from '#platform/kept-entry.ts'
import { loadPreferences, savePreferences } from '#platform/preferences.ts'
import { savesData } from '#platform/saves-data.ts'
import { resolveTheme, showTheme, watchSystemTheme } from '#platform/theme.ts'
import { whenIdle } from '#platform/when-idle.ts'
import type { AppState } from '#state/app-state.ts'
import { createAppStore, type KeptState } from '#state/app-store.ts'
import { createDiagramStore } from '#state/diagram-store.ts'
import { createFieldDrafts } from '#state/field-drafts.ts'
import { decodeKept, encodeKept } from '#state/kept-comparison.ts'
import { createPlainPlacer } from '#state/plain-placer.ts'
import { loadTolerantReader, readExactly, readTolerantly } from '#state/read-address.ts'
import { syncAddress } from '#state/sync-address.ts'
import { createUnionPicturer } from '#state/union-picturer.ts'
import { App } from '#ui/app.tsx'
import { loadLater, loadLaterComponents } from '#ui/kit/later.tsx'
import './ui/styles.css'

/** What of the state the page itself shows: its language, its title, its theme. */
function showOnPage({ preferences, deployment }: AppState): void {
  const name = messagesFor(preferences.language)['app.name']
  document.documentElement.lang = preferences.language
  document.title = deployment.title === '' ? name : `${isolateText(deployment.title)} – ${name}`
  showTheme(resolveTheme(preferences.theme))
}

const placer = createPlainPlacer(
  loadLater(async () => (await import('#core/layout/place-plainly.ts')).placePlainly),
)

const picturer = createUnionPicturer(
  loadLater(async () => (await import('#state/select-union.ts')).selectUnion),
)

/** What is known of a link's baseline, and of how the page was opened, in this entry of the history. */
const recall = (baseline: Deployment | undefined): KeptState =>
  isOpened()
    ? { baseline: { source: { kind: 'link', at: Date.now() } } }
    : decodeKept(loadComparison(), baseline)

/** The composition root: the one place where state, platform and interface meet. */
function start(link: DecodedLink | '', address: string): void {
  const app = createAppStore(
    link,
    loadPreferences(),
    recall(link === '' ? undefined : link.baseline),
  )
  const drafts = createFieldDrafts(app)
  const diagram = createDiagramStore(
    app,
    createElkWorkerEngine(),
    languages.map((language) => ({
      topology: defaultTopology,
      diagram: { laidOut: defaultLayouts[language], language, plain: false },
    })),
    placer,
    picturer,
  )

  const bar = { read: readAddress, write: writeFragment, watch: watchAddress }
  syncAddress(app, { ...bar, recall: (baseline) => recall(baseline).baseline }, address)
  app.update({ type: 'look', view: loadView() })

  keepComparison(encodeKept(app.get()))
  showOnPage(app.get())
  app.subscribe((state, before) => {
    keepView(state.view)
    if (state.baseline !== before.baseline) keepComparison(encodeKept(state))
    const isTitled = state.deployment.title !== before.deployment.title
    // Said again, even the same language would have the whole page styled anew.
    if (isTitled || state.preferences !== before.preferences) showOnPage(state)
    if (state.preferences !== before.preferences) {
      savePreferences(before.preferences, state.preferences)
    }
  })
  watchSystemTheme(() => showOnPage(app.get()))

  const root = document.getElementById('root')
  invariant(root, 'the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <App services={{ app, diagram, drafts }} />
    </StrictMode>,
  )

  // Once there is a picture: all that a later action needs is loaded, and the engine is warm.
  whenIdle(async () => {
    await loadLaterComponents()
    await loadTolerantReader()
    // Without these everything works, only later.
    const rasteriser = await import('#platform/rasterise-svg.ts').catch(() => null)
    await rasteriser?.preloadRasteriser()
    if (savesData()) return
    const warm = await import('#state/warm-up.ts').catch(() => null)
    await warm?.warmUp(app, diagram, whenIdle)
  })
}

/** Starts with the address, for whose picture the default one's placements do not do. */
async function startFromLink(address: string): Promise<void> {
  // Where it does not come, the page says so in the picture's place.
  const placing = placer.load().catch(() => undefined)
  const link = readExactly(address) ?? (await readTolerantly(address))
  if (link.baseline) await picturer.load().catch(() => undefined)
  await placing
  start(link, address)
}

const address = readAddress()
if (address === '') {
  start('', address)
  void placer.load().catch(() => undefined)
} else void startFromLink(address)
