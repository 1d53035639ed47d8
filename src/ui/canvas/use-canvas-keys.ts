import { type KeyboardEvent, useCallback } from 'react'
import { type Direction, findNeighbour } from '#core/scene/find-neighbour.ts'
import type { Scene } from '#core/scene/scene.ts'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useUpdate } from '#ui/kit/services.tsx'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Arrow keys move between hosts and along links, Enter and Space select. */
export function useCanvasKeys(scene: Scene): (event: KeyboardEvent<HTMLElement>) => void {
  const update = useUpdate()
  const select = useCallback((ids: readonly string[]) => update({ type: 'select', ids }), [update])
  return useCallback(
    (event) => {
      const id = elementAt(event.target)
      const act = id === null ? null : actionOf(event, id, scene, select)
      if (!act) return
      event.preventDefault()
      act()
    },
    [scene, select],
  )
}

/** What a key does at an element; null for a key that means nothing there. */
function actionOf(
  event: KeyboardEvent,
  id: string,
  scene: Scene,
  select: (ids: readonly string[]) => void,
): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const direction = directions[event.key]
  if (direction) return () => focusElement(findNeighbour(scene, id, direction))
  const selects = event.key === 'Enter' || event.key === ' '
  return selects ? () => openDetails(id, select) : null
}

/** Selects, and goes on in the panel, which gives the focus back when it is closed. */
function openDetails(id: string, select: (ids: readonly string[]) => void): void {
  select([id])
  focusPanel()
}

/** The host or link whose element has the focus. */
export function elementAt(target: EventTarget): string | null {
  const element = target instanceof Element ? target.closest('[data-id]') : null
  return element?.getAttribute('data-id') ?? null
}

function focusElement(id: string | null): void {
  if (id === null) return
  const element = document.querySelector(`.react-flow [data-id="${CSS.escape(id)}"]`)
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus()
}
