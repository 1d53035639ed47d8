import type { ZoneKind } from '#core/configuration/network-terms.ts'
import { themes } from '#core/scene/theme.ts'
import { useTheme } from '#ui/kit/use-theme.ts'

type BoundarySignProps = { readonly from: ZoneKind; readonly to: ZoneKind }

/** Two zones side by side in the colours of the picture; their names stand beside it. */
export function BoundarySign({ from, to }: BoundarySignProps) {
  const { zones } = themes[useTheme()]
  return (
    <svg width={21} height={15} aria-hidden="true" className="mt-0.5 shrink-0">
      <path
        d="M10.5 1H3.5a2.5 2.5 0 0 0-2.5 2.5v8A2.5 2.5 0 0 0 3.5 14h7Z"
        {...colours(zones[from])}
      />
      <path
        d="M10.5 1h7a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2.5 2.5h-7Z"
        {...colours(zones[to])}
      />
    </svg>
  )
}

export function ZoneSquare({ kind }: { readonly kind: ZoneKind }) {
  const { zones } = themes[useTheme()]
  return (
    <svg width={21} height={15} aria-hidden="true" className="mt-0.5 shrink-0">
      <rect x={1} y={1} width={19} height={13} rx={2.5} {...colours(zones[kind])} />
    </svg>
  )
}

const colours = ({ fill, stroke }: { readonly fill: string; readonly stroke: string }) => ({
  fill,
  stroke,
  strokeWidth: 1.25,
})
