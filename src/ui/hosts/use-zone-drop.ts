import { type DragEvent, useState } from 'react'
import type { Edit } from '#core/deployment/apply-edit.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { dragType } from './drag.ts'

/** What is dropped onto a zone: hosts come into it, another zone takes its place. */
export function useZoneDrop(zone: string) {
  const update = useUpdate()
  const zones = useAppState((state) => state.deployment.zones)
  const [isOver, setOver] = useState(false)
  const change = (edit: Edit) => update({ type: 'edit', edit })
  const moveHere = (moved: string) => {
    // It takes the place of this one, whichever side it comes from.
    const from = zones.findIndex(({ id }) => id === moved)
    const to = zones.findIndex(({ id }) => id === zone)
    const before = from < to ? (zones[to + 1]?.id ?? null) : zone
    change({ kind: 'move-zone', id: moved, before })
  }
  const standHere = (hosts: readonly string[]) =>
    change({
      kind: 'several',
      edits: hosts.map((id) => ({ kind: 'set-host', id, change: { zone } })),
    })
  return {
    'data-over': isOver ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      const isOurs = Object.values(dragType).some((type) => event.dataTransfer.types.includes(type))
      if (!isOurs) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      // It also leaves for what stands in the zone.
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (!isInside) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      setOver(false)
      const hosts = event.dataTransfer.getData(dragType.hosts)
      const moved = event.dataTransfer.getData(dragType.zone)
      if (hosts === '' && moved === '') return
      event.preventDefault()
      event.stopPropagation()
      if (hosts !== '') standHere(hosts.split(','))
      else if (moved !== zone) moveHere(moved)
    },
  }
}
