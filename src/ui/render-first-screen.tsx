import { renderToStaticMarkup } from 'react-dom/server'
import { defaultHiddenColumns } from '#core/flows/flow-columns.ts'
import { defaultLayouts, defaultTopology } from '#core/layout/default-layouts.ts'
import type { Language } from '#core/messages/language.ts'
import { createAppStore } from '#state/app-store.ts'
import { createDiagramStore } from '#state/diagram-store.ts'
import { createFieldDrafts } from '#state/field-drafts.ts'
import { createPlainPlacer } from '#state/plain-placer.ts'
import { createUnionPicturer } from '#state/union-picturer.ts'
import { App } from './app.tsx'
import { StillDiagram } from './canvas/still-diagram.tsx'

/** The screen of the default deployment as HTML, as a newcomer sees it first. */
export function renderFirstScreen(language: Language): string {
  const preferences = { language, theme: 'system', hiddenColumns: defaultHiddenColumns } as const
  const app = createAppStore('', preferences)
  const drafts = createFieldDrafts(app)
  const never = () => new Promise<never>(() => undefined)
  const diagram = createDiagramStore(
    app,
    never,
    [
      {
        topology: defaultTopology,
        diagram: { laidOut: defaultLayouts[language], language, plain: false },
      },
    ],
    createPlainPlacer(never),
    createUnionPicturer(never),
  )
  return renderToStaticMarkup(<App services={{ app, diagram, drafts }} Diagram={StillDiagram} />)
}
