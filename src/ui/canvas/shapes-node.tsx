import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { useAppState } from '#ui/kit/services.tsx'
import type { ShapesNode } from './flow-elements.ts'
import { Shapes } from './shape-view.tsx'
import { useStanding } from './use-standing.ts'

/** Room around the box for what reaches over it: strokes and the tab on a card's border. */
const reach = 16

/** A zone, a host or the chips of a link. */
export const ShapesNodeView = memo(function ShapesNodeView({ data }: NodeProps<ShapesNode>) {
  const { kind, about, box, shapes, attending } = data
  const standing = useStanding(about, attending.highlight, attending.relations)
  const selected = useAppState((state) => state.selection.includes(about))
  const view = {
    x: box.x - reach,
    y: box.y - reach,
    width: box.width + 2 * reach,
    height: box.height + 2 * reach,
  }
  return (
    <>
      <svg
        className="canvas-shapes"
        data-standing={kind === 'zone' ? 'plain' : standing}
        data-selected={selected || undefined}
        style={{ left: -reach, top: -reach }}
        width={view.width}
        height={view.height}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        aria-hidden="true"
      >
        {selected && kind === 'host' && (
          <rect
            className="canvas-ring"
            x={box.x - 4}
            y={box.y - 4}
            width={box.width + 8}
            height={box.height + 8}
            rx={11}
          />
        )}
        <Shapes shapes={shapes} />
      </svg>
      {kind === 'host' && (
        <>
          <Handle type="source" position={Position.Right} isConnectable={false} />
          <Handle type="target" position={Position.Left} isConnectable={false} />
        </>
      )}
    </>
  )
})
