import { useReactFlow } from '@xyflow/react'
import { useCallback } from 'react'
import { centre } from '#core/kit/geometry.ts'
import type { Scene } from '#core/scene/scene.ts'

/**
 * Brings a connection's chips into the window when the keyboard has moved to it; React Flow does so for
 * nodes alone.
 */
export function useReveal(scene: Scene): (id: string | null) => void {
  const { flowToScreenPosition, getZoom, setCenter } = useReactFlow()
  return useCallback(
    (id) => {
      const connection = scene.connections.find((candidate) => candidate.id === id)
      const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
      if (!connection || !frame) return
      const middle = centre(connection.chipsBox)
      const { x, y } = flowToScreenPosition(middle)
      const isInView = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
      if (!isInView) void setCenter(middle.x, middle.y, { zoom: getZoom() })
    },
    [scene, flowToScreenPosition, getZoom, setCenter],
  )
}
