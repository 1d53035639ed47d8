import { useStore } from '@xyflow/react'
import type { ProtocolFamily } from '#core/configuration/network-terms.ts'
import { drawArrow, drawSwatch, swatchSize } from '#core/scene/draw-legend.ts'
import type { Shape } from '#core/scene/scene.ts'
import type { LegendSign } from '#core/scene/scene-overlay.ts'
import { themes } from '#core/scene/theme.ts'
import { useMessages } from '#ui/kit/services.tsx'
import { useMedia } from '#ui/kit/use-media.ts'
import { useTheme } from '#ui/kit/use-theme.ts'
import { isTight } from './fit-view.ts'
import { Shapes } from './shapes.tsx'

const origin = { x: 0, y: 0 }

type LegendPanelProps = {
  readonly families: readonly ProtocolFamily[]
  /** What is laid over the picture. */
  readonly more?: readonly LegendSign[]
}

/** What chips and arrows mean; folds away where there is little room. */
export function LegendPanel({ families, more = [] }: LegendPanelProps) {
  const messages = useMessages()
  const theme = themes[useTheme()]
  const narrow = useMedia('(max-width: 62.4375rem), (max-height: 559px)')
  const isShort = families.length === 0
  const tight = useStore(({ width }) => width > 0 && isTight(width, isShort))
  return (
    <details className="canvas-legend" data-short={isShort || undefined} open={!(narrow || tight)}>
      <summary>{messages['canvas.legend']}</summary>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {families.map((family) => (
          <Entry
            key={family}
            shapes={drawSwatch(family, origin, theme)}
            text={messages[`family.${family}`]}
          />
        ))}
        <Entry shapes={drawArrow(origin, theme)} text={messages['legend.direction']} />
        {more.map(({ label, sign }) => (
          <Entry key={label} shapes={sign(origin)} text={label} />
        ))}
      </ul>
    </details>
  )
}

function Entry({ shapes, text }: { readonly shapes: readonly Shape[]; readonly text: string }) {
  const { width, height } = swatchSize
  return (
    <li className="flex items-center gap-1.5">
      <svg
        width={width + 2}
        height={height}
        viewBox={`-1 0 ${width + 2} ${height}`}
        aria-hidden="true"
        className="shrink-0"
      >
        <Shapes shapes={shapes} />
      </svg>
      {text}
    </li>
  )
}
