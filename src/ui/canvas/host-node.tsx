import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import type { SceneHost } from '#core/scene/scene.ts'
import { later } from '#ui/kit/later.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { ElementPicture, Ring } from './element-picture.tsx'
import { FindingBadge } from './finding-badge.tsx'
import type { HostNode } from './flow-elements.ts'
import { Shapes } from './shapes.tsx'
import { useStanding } from './use-standing.ts'

const MeantRows = later<{ readonly host: SceneHost }>(
  async () => (await import('./meant-rows.tsx')).MeantRows,
  () => null,
)

export const HostNodeView = memo(function HostNodeView({ data }: NodeProps<HostNode>) {
  const { host, attending } = data
  const standing = useStanding(host, attending)
  const selected = useAppState(({ selection }) => host.stands.some((id) => selection.includes(id)))
  return (
    <>
      <ElementPicture box={host.box} standing={standing} selected={selected}>
        {selected && <Ring box={host.box} />}
        <Shapes shapes={host.shapes} />
        {host.rows.length > 0 && <MeantRows host={host} />}
        <FindingBadge about={host.stands} box={host.box} />
      </ElementPicture>
      <Handle type="source" position={Position.Right} isConnectable={false} />
      <Handle type="target" position={Position.Left} isConnectable={false} />
    </>
  )
})
