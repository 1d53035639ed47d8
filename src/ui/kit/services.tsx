import { createContext, useContext, useSyncExternalStore } from 'react'
import { type Messages, shownMessagesFor } from '#core/messages/messages.ts'
import type { Action, AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/app-store.ts'
import type { Diagram, DiagramStore } from '#state/diagram-store.ts'
import type { FieldDrafts } from '#state/field-drafts.ts'

/** What the interface works with; made once by the composition root. */
export type Services = {
  readonly app: AppStore
  readonly diagram: DiagramStore
  readonly drafts: FieldDrafts
}

const ServicesContext = createContext<Services | null>(null)

export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('ServicesProvider is missing')
  return services
}

/** A part of the state; the component renders again when that part is another object. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const { app } = useServices()
  const read = () => select(app.get())
  return useSyncExternalStore(app.subscribe, read, read)
}

export const useUpdate = (): ((action: Action) => void) => useServices().app.update

export const useMessages = (): Messages =>
  shownMessagesFor(useAppState((state) => state.preferences.language))

export function useDiagram(): Diagram {
  const { diagram } = useServices()
  return useSyncExternalStore(diagram.subscribe, diagram.get, diagram.get)
}
