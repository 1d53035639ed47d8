import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { ElementPicture } from './element-picture.tsx'
import type { ZoneNode } from './flow-elements.ts'
import { Shapes } from './shapes.tsx'

export const ZoneNodeView = memo(function ZoneNodeView({ data }: NodeProps<ZoneNode>) {
  return (
    <ElementPicture box={data.zone.box}>
      <Shapes shapes={data.zone.shapes} />
    </ElementPicture>
  )
})
