import { useReactFlow } from '@xyflow/react'
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { Tip } from '#ui/kit/tip.tsx'

type ToolsProps = {
  readonly onFit: () => void
  readonly onMove: () => void
  readonly minimap: boolean
  readonly onToggleMinimap: () => void
}

export function CanvasTools({ onFit, onMove, minimap, onToggleMinimap }: ToolsProps) {
  const messages = useMessages()
  const { zoomIn, zoomOut } = useReactFlow()
  const zoom = (step: typeof zoomIn) => () => {
    onMove()
    void step({ duration: 120 })
  }
  const tools = [
    { key: 'canvas.zoom-out', icon: Minus, act: zoom(zoomOut) },
    { key: 'canvas.zoom-in', icon: Plus, act: zoom(zoomIn) },
    { key: 'canvas.fit', icon: Maximize, act: onFit },
  ] as const
  return (
    <div className="flex rounded-lg border border-line bg-surface p-0.5 shadow-xs">
      {tools.map(({ key, icon: Icon, act }) => (
        <Tip key={key} text={messages[key]}>
          <Button look="quiet" square aria-label={messages[key]} onClick={act}>
            <Icon size={16} aria-hidden />
          </Button>
        </Tip>
      ))}
      <Tip text={messages['canvas.show-minimap']}>
        <Button
          look="quiet"
          square
          className="canvas-overview-button"
          aria-label={messages['canvas.show-minimap']}
          aria-pressed={minimap}
          onClick={onToggleMinimap}
        >
          <MapIcon size={16} aria-hidden />
        </Button>
      </Tip>
    </div>
  )
}
