/**
 * Where the focus goes when the panel closes: to what opened it, or, when that was something in
 * the diagram, to what is selected there now; else to the diagram.
 */
export function findWayBack(
  opener: Element | null,
  selection: readonly string[],
): HTMLElement | SVGElement | null {
  const diagram = document.getElementById('diagram')
  const [first] = selection
  const selected =
    first === undefined
      ? null
      : diagram?.querySelector<HTMLElement>(`[data-id="${CSS.escape(first)}"]`)
  const usable = opener instanceof HTMLElement || opener instanceof SVGElement ? opener : null
  const stillThere = usable?.isConnected && usable !== document.body ? usable : null
  const inDiagram = stillThere?.closest('[data-id]') !== null && diagram?.contains(stillThere)
  if (stillThere && !inDiagram) return stillThere
  return selected ?? stillThere ?? diagram
}
