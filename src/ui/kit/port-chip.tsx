import type { ProtocolFamily } from '#core/configuration/network-terms.ts'
import { familyPictograms, placePictogram } from '#core/scene/pictograms.ts'
import { themes } from '#core/scene/theme.ts'
import { useTheme } from './use-theme.ts'

const glyph = 11
const origin = { x: 0, y: 0 }

type PortChipProps = {
  readonly text: string
  readonly family: ProtocolFamily
  /** Ids of the flows that it stands for. */
  readonly flows: readonly string[]
}

/** A port as the picture shows it, among text. */
export function PortChip({ text, family, flows }: PortChipProps) {
  const { fill, stroke, text: ink, dash } = themes[useTheme()].chips[family]
  const [first = 0] = dash
  const border = first > 2 ? 'dashed' : 'dotted'
  return (
    <span
      data-flows={flows.join(' ')}
      style={{
        backgroundColor: fill,
        borderColor: stroke,
        borderStyle: first === 0 ? 'solid' : border,
        color: ink,
      }}
      className="inline-flex items-center gap-1 rounded-[5px] border px-1.5 py-px text-note font-semibold whitespace-nowrap tabular-nums"
    >
      <svg width={glyph} height={glyph} aria-hidden="true" className="shrink-0">
        <path
          d={placePictogram(familyPictograms[family], origin, glyph)}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {text}
    </span>
  )
}
