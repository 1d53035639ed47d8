import type { ProtocolFamily } from '#core/configuration/network-terms.ts'
import { familyPictograms, placePictogram } from '#core/scene/pictograms.ts'
import { themes } from '#core/scene/theme.ts'
import { useTheme } from './use-theme.ts'

const sign = { width: 22, height: 16, glyph: 11 } as const

/** The sign of a family as its chips have it in the picture; the text beside it says the same. */
export function FamilySign({ family }: { readonly family: ProtocolFamily }) {
  const look = themes[useTheme()].chips[family]
  const corner = { x: (sign.width - sign.glyph) / 2, y: (sign.height - sign.glyph) / 2 }
  return (
    <svg width={sign.width} height={sign.height} aria-hidden="true" className="shrink-0">
      <rect
        x={0.5}
        y={0.5}
        width={sign.width - 1}
        height={sign.height - 1}
        rx={4}
        fill={look.fill}
        stroke={look.stroke}
        strokeDasharray={look.dash.join(' ') || undefined}
      />
      <path
        d={placePictogram(familyPictograms[family], corner, sign.glyph)}
        fill="none"
        stroke={look.text}
        strokeWidth={1.1}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
