import { type ComponentType, createElement, lazy, Suspense } from 'react'
import { CrashBoundary } from './crash-boundary.tsx'

const loads: (() => Promise<unknown>)[] = []

/**
 * A component whose code loads beside the first diagram instead of before it. Until then, and
 * should its code never come, the stand-in has its place and its look.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
): ComponentType<Props> {
  loads.push(load)
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await load() }))
  return function Later(props: Props) {
    const standIn = createElement(StandIn, props)
    return (
      <CrashBoundary fallback={standIn}>
        <Suspense fallback={standIn}>{createElement(Loaded, props)}</Suspense>
      </CrashBoundary>
    )
  }
}

/** Loads every such component, also those not on the screen, so that later nothing is requested. */
export async function loadLaterComponents(): Promise<void> {
  await Promise.allSettled(loads.map((load) => load()))
}
