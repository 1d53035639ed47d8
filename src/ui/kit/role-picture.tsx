import type { HostKind } from '#core/configuration/network-terms.ts'
import { hostPictograms, placePictogram } from '#core/scene/pictograms.ts'
import { themes } from '#core/scene/theme.ts'
import { useTheme } from '#ui/kit/use-theme.ts'

const tile = 24
const glyph = 14

/** The pictogram of a role as its cards have it in the picture; the name stands beside it. */
export function RolePicture({ kind }: { readonly kind: HostKind }) {
  const theme = themes[useTheme()]
  const look = kind === 'apex-one-server' ? theme.hubIcon : theme.icon
  const corner = { x: (tile - glyph) / 2, y: (tile - glyph) / 2 }
  return (
    <svg width={tile} height={tile} aria-hidden="true" className="shrink-0">
      <rect width={tile} height={tile} rx={5} fill={look.tile} />
      <path
        d={placePictogram(hostPictograms[kind], corner, glyph)}
        fill="none"
        stroke={look.line}
        strokeWidth={1.3}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
