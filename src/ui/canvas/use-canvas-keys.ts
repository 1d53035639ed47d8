import { type KeyboardEvent, useCallback } from 'react'
import { type Direction, findNeighbour } from '#core/scene/find-neighbour.ts'
import type { Scene } from '#core/scene/scene.ts'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useServices, useUpdate } from '#ui/kit/services.tsx'
import { toggleSelected } from '#ui/kit/toggle-selected.ts'
import { subjectId } from './flow-elements.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * Arrow keys move between hosts and along connections. Enter and Space select, with Shift beside what is
 * selected already: then the focus stays, to go on to the next.
 */
export function useCanvasKeys(scene: Scene): (event: KeyboardEvent<HTMLElement>) => void {
  const { app } = useServices()
  const update = useUpdate()
  const select = useCallback(
    (id: string, isBeside: boolean) => {
      const all = [...scene.hosts, ...scene.connections]
      const own = all.find((element) => element.id === id)?.stands ?? [id]
      const ids = isBeside ? own.reduce(toggleSelected, app.get().selection) : own
      update({ type: 'select', ids })
      if (!isBeside) focusPanel()
    },
    [app, update, scene],
  )
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
  select: (id: string, isBeside: boolean) => void,
): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const direction = directions[event.key]
  if (direction) return () => focusElement(findNeighbour(scene, id, direction))
  const selects = event.key === 'Enter' || event.key === ' '
  return selects ? () => select(id, event.shiftKey) : null
}

/** The host or connection whose element has the focus. */
export function elementAt(target: EventTarget): string | null {
  const element = target instanceof Element ? target.closest('[data-id]') : null
  const id = element?.getAttribute('data-id')
  return id ? subjectId(id) : null
}

function focusElement(id: string | null): void {
  if (id === null) return
  const element = document.querySelector(`.react-flow [data-id="${CSS.escape(id)}"]`)
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus()
}
