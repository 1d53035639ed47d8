import type { Shape } from '#core/scene/scene.ts'

/** Draws the scene's shapes as they are: the screen shows what an export writes. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of an element have no other identity
  return shapes.map((shape, index) => <ShapeView key={index} shape={shape} />)
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'rect':
      return (
        <rect
          {...shape.box}
          rx={shape.radius}
          fill={shape.fill}
          stroke={shape.stroke ?? 'none'}
          strokeWidth={shape.strokeWidth}
          strokeDasharray={shape.dash.join(' ') || undefined}
        />
      )
    case 'path':
      return (
        <path
          d={shape.data}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke ?? 'none'}
          strokeWidth={shape.strokeWidth}
          strokeDasharray={shape.dash.join(' ') || undefined}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )
    case 'text':
      return (
        <text
          x={shape.at.x}
          y={shape.at.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fill={shape.fill}
        >
          {shape.text}
        </text>
      )
  }
}
