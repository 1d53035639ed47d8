import type { SceneHost } from '#core/scene/scene.ts'
import { selectMeantHosts } from '#state/select-meant-hosts.ts'
import { useAppState } from '#ui/kit/services.tsx'

/** Outlines those lines of a card that are meant; none where all of its hosts are. */
export function MeantRows({ host: { stands, rows } }: { readonly host: SceneHost }) {
  const meant = useAppState(selectMeantHosts)
  if (stands.every((id) => meant.has(id))) return null
  return rows
    .filter((row) => row.stands.some((id) => meant.has(id)))
    .map(({ box, stands: [first] }) => (
      <rect key={first} className="canvas-meant" {...box} rx={5} data-row={first} />
    ))
}
