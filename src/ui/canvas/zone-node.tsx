import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useAppState } from '#ui/kit/services.tsx'
import { ElementPicture, Ring } from './element-picture.tsx'
import type { ZoneNode } from './flow-elements.ts'
import { Shapes } from './shapes.tsx'

/** Room around the title, so that it is easily met. */
const reach = 8

export const ZoneNodeView = memo(function ZoneNodeView({ data }: NodeProps<ZoneNode>) {
  const { box, title, shapes, id } = data.zone
  const selected = useAppState((state) => state.selection.includes(id))
  return (
    <>
      <ElementPicture box={box} selected={selected}>
        <Shapes shapes={shapes} />
        {selected && <Ring box={box} />}
      </ElementPicture>
      <div
        className="canvas-zone-title"
        style={{
          left: title.x - box.x - reach,
          top: title.y - box.y - reach,
          width: title.width + 2 * reach,
          height: title.height + 2 * reach,
        }}
      />
    </>
  )
})
