import { ReactFlowProvider } from '@xyflow/react'
import { later, NothingYet } from '#ui/kit/later.tsx'
import { useDiagram } from '#ui/kit/services.tsx'
import { DiagramView } from './diagram-view.tsx'
import './canvas.css'

const NothingMessage = later(
  async () => (await import('./nothing-message.tsx')).NothingMessage,
  NothingYet,
)

const PlainMessage = later(
  async () => (await import('./plain-message.tsx')).PlainMessage,
  NothingYet,
)

const ArrangingSign = later(
  async () => (await import('./arranging-sign.tsx')).ArrangingSign,
  NothingYet,
)

export function DiagramCanvas() {
  const diagram = useDiagram()
  return (
    <div className="canvas-frame relative h-full">
      {diagram.laidOut.hosts.length === 0 ? (
        <NothingMessage />
      ) : (
        <ReactFlowProvider>
          <DiagramView diagram={diagram} />
        </ReactFlowProvider>
      )}
      {diagram.plain && <PlainMessage />}
      <ArrangingSign pending={diagram.pending === true} />
    </div>
  )
}
