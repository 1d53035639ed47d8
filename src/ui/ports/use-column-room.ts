import { useAppState } from '#ui/kit/services.tsx'
import { useMedia } from '#ui/kit/use-media.ts'

/** Where the panel would push the purpose out of the table; narrower tables stand as cards. */
const tightWindow =
  '(min-width: 67.5rem) and (max-width: 79.9375rem), (min-width: 86.25rem) and (max-width: 114.9375rem)'

/** What the details of a flow say as well, and in full. */
const saidInDetails: readonly string[] = ['rows', 'basis', 'footnotes']

/** Which columns stay while the panel takes room from the table: ports and purpose before sources. */
export function useColumnRoom(): (column: { readonly id: string }) => boolean {
  const tight = useMedia(tightWindow)
  const panelOpen = useAppState((state) => state.panel !== null)
  return ({ id }) => !(tight && panelOpen && saidInDetails.includes(id))
}
