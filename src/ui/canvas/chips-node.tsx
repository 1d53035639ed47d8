import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { SceneChip } from '#core/scene/scene.ts'
import { selectAttention } from '#state/select-attention.ts'
import { selectChanges } from '#state/select-changes.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { ElementPicture, Ring } from './element-picture.tsx'
import { FindingBadge } from './finding-badge.tsx'
import type { ChipsNode } from './flow-elements.ts'
import { Shapes } from './shapes.tsx'
import { useStanding } from './use-standing.ts'

export const ChipsNodeView = memo(function ChipsNodeView({ data }: NodeProps<ChipsNode>) {
  const { connection, attending } = data
  const standing = useStanding(connection, attending)
  const selected = useAppState(({ selection }) =>
    connection.stands.some((id) => selection.includes(id)),
  )
  return (
    <ElementPicture box={connection.chipsBox} standing={standing} selected={selected}>
      {selected && <Ring box={connection.chipsBox} />}
      {connection.chips.map((chip) => (
        <Chip key={chip.id} chip={chip} />
      ))}
      <FindingBadge about={connection.stands} box={connection.chipsBox} />
    </ElementPicture>
  )
})

/** One port: dimmed where its neighbours alone are meant, and marked while it is new. */
function Chip({ chip }: { readonly chip: SceneChip }) {
  const aside = useAppState((state) => {
    const flows = selectAttention(state)?.flows
    return flows !== null && flows !== undefined && !chip.flows.some((flow) => flows.has(flow))
  })
  const added = useAppState((state) => {
    const changes = selectChanges(state.previous, state.deployment)
    return changes?.added.some((flow) => chip.flows.includes(flow.id)) ?? false
  })
  return (
    <g data-standing={aside ? 'aside' : undefined}>
      <Shapes shapes={chip.shapes} />
      {added && <rect {...chip.box} className="canvas-added" />}
    </g>
  )
}
