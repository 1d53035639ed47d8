import { act, createElement, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { defaultHiddenColumns } from '#core/flows/flow-columns.ts'
import { type AppStore, createAppStore } from '#state/app-store.ts'
import { createDiagramStore } from '#state/diagram-store.ts'
import { createFieldDrafts } from '#state/field-drafts.ts'
import { createPlainPlacer } from '#state/plain-placer.ts'
import { createUnionPicturer } from '#state/union-picturer.ts'
import { ServicesProvider } from '../services.tsx'

const never = () => new Promise<never>(() => undefined)

type ShownPart = { readonly app: AppStore; readonly remove: () => Promise<void> }

/**
 * Shows a part of the page for a link, without the picture, whose layout never comes.
 *
 * @param prepare does what was done before the part is seen
 */
export async function showPart(
  part: ReactNode,
  link: string,
  prepare: (app: AppStore) => void = () => undefined,
): Promise<ShownPart> {
  const app = createAppStore(link, {
    language: 'en',
    theme: 'light',
    hiddenColumns: defaultHiddenColumns,
  })
  prepare(app)
  const value = {
    app,
    drafts: createFieldDrafts(app),
    diagram: createDiagramStore(
      app,
      never,
      [],
      createPlainPlacer(never),
      createUnionPicturer(never),
    ),
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(() => root.render(createElement(ServicesProvider, { value }, part)))
  const remove = async () => {
    await act(() => root.unmount())
    document.body.replaceChildren()
  }
  return { app, remove }
}
