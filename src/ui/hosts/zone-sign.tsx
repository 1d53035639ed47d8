import type { ZoneKind } from '#core/configuration/network-terms.ts'
import { themes } from '#core/scene/theme.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useTheme } from '#ui/kit/use-theme.ts'

/** The colours of a zone as the picture has them. */
export const useZoneLook = (kind: ZoneKind) => themes[useTheme()].zones[kind]

/** A small square in the colours of a zone; its name stands beside it. It may be the baseline's. */
export function ZoneSign({ zone }: { readonly zone: string }) {
  const kind = useAppState(({ deployment, baseline }) => {
    const zones = [...deployment.zones, ...(baseline?.deployment.zones ?? [])]
    return zones.find(({ id }) => id === zone)?.kind ?? 'client'
  })
  const { fill, stroke } = useZoneLook(kind)
  return (
    <svg width={12} height={12} aria-hidden="true" className="shrink-0">
      <rect
        x={0.75}
        y={0.75}
        width={10.5}
        height={10.5}
        rx={2.5}
        fill={fill}
        stroke={stroke}
        strokeWidth={1.5}
      />
    </svg>
  )
}
