import { type ComponentType, createElement, lazy, Suspense } from 'react'
import { createStore } from 'zustand/vanilla'
import { CrashBoundary } from './crash-boundary.tsx'

const loads: (() => Promise<unknown>)[] = []

/** Waits in ms before a part that did not come is asked for again; a network may be back by then. */
const waits = [500, 2_000, 6_000] as const

/** Whether a part of the page did not come, even when it was asked for again. */
export const missingParts = createStore<boolean>(() => false)

async function loadPatiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (const wait of waits) {
    try {
      return await load()
    } catch {
      await new Promise((done) => setTimeout(done, wait))
    }
  }
  try {
    return await load()
  } catch (problem) {
    missingParts.setState(true, true)
    throw problem
  }
}

/** Stands in for what has no place of its own until it is there; says that it is still to come. */
export const NothingYet = () => <span hidden data-waiting />

/** Code that loads beside the first diagram, or when it is first asked for. */
export function loadLater<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null
  const loadOnce = () => {
    loading ??= loadPatiently(load)
    return loading
  }
  loads.push(loadOnce)
  return loadOnce
}

/**
 * A component whose code loads beside the first diagram instead of before it. Until then the
 * stand-in has its place and its look; code that does not come is asked for again, and then the
 * page says that it should be loaded anew.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
): ComponentType<Props> {
  const loadOnce = loadLater(load)
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await loadOnce() }))
  return function Later(props: Props) {
    const standIn = createElement(StandIn, props)
    return (
      <CrashBoundary fallback={standIn}>
        <Suspense fallback={standIn}>{createElement(Loaded, props)}</Suspense>
      </CrashBoundary>
    )
  }
}

/** Loads all of it, also what is not on the screen, so that later nothing is requested. */
export async function loadLaterComponents(): Promise<void> {
  await Promise.allSettled(loads.map((load) => load()))
}
