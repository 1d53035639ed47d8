/** The selection with an element added to it, or taken out of it when it is there. */
export function toggleSelected(selection: readonly string[], id: string): readonly string[] {
  const others = selection.filter((selected) => selected !== id)
  return others.length < selection.length ? others : [...selection, id]
}
