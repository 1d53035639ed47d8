import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { roundedLine } from '#core/scene/path-data.ts'
import { useAppState } from '#ui/kit/services.tsx'
import type { LineEdge } from './flow-elements.ts'
import { Shapes } from './shapes.tsx'
import { useStanding } from './use-standing.ts'

type LineProps = NonNullable<EdgeProps<LineEdge>['data']>

/** A connection's line and arrow, with a wider invisible line to point at. */
export const LineEdgeView = memo(function LineEdgeView({ data }: EdgeProps<LineEdge>) {
  return data ? <Line {...data} /> : null
})

function Line({ connection, attending }: LineProps) {
  const standing = useStanding(connection, attending)
  const selected = useAppState(({ selection }) =>
    connection.stands.some((id) => selection.includes(id)),
  )
  const line = roundedLine(connection.points, 6)
  return (
    // A line that runs elsewhere than before is another one: it fades in.
    <g
      key={line}
      className="canvas-line"
      data-standing={standing}
      data-selected={selected || undefined}
    >
      <Shapes shapes={connection.shapes} />
      <path className="canvas-line-target" d={line} />
    </g>
  )
}
