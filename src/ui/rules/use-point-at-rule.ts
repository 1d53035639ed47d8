import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Rule } from '#core/rules/rule.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'

/** Selects the flows of a rule; one that alone is selected is let go. */
export type PointAtRule = (rule: Rule, isSelected: boolean) => void

/**
 * Selects from the table and leaves the panel as it is, which would take the room of the text. What
 * something else selects is brought into view.
 */
export function usePointAtRule(scroller: RefObject<HTMLElement | null>): PointAtRule {
  const { app } = useServices()
  const selection = useAppState((state) => state.selection)
  const own = useRef<readonly string[]>([])
  // Synchronises with the scroll position.
  useEffect(() => {
    if (selection === own.current) return
    scroller.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' })
  }, [selection, scroller])
  return useCallback(
    ({ flows }, isSelected) => {
      const { selectedFlows } = app.get()
      const ids = flows.map(({ id }) => id)
      const isOnly = isSelected && ids.join() === selectedFlows.join()
      own.current = isOnly ? [] : [...new Set(flows.map(connectionElement))]
      app.update({ type: 'point-at', ids: own.current, flows: isOnly ? [] : ids })
    },
    [app],
  )
}
