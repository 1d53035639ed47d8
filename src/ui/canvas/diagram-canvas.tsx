import { ReactFlowProvider } from '@xyflow/react'
import { Loader2 } from 'lucide-react'
import { useDiagram, useMessages } from '#ui/kit/services.tsx'
import { DiagramView } from './diagram-view.tsx'
import { PlainNotice } from './plain-notice.tsx'
import './canvas.css'

/** The diagram of the deployment, or what is known while there is none yet. */
export function DiagramCanvas() {
  const messages = useMessages()
  const diagram = useDiagram()
  if (!diagram) {
    return (
      <div className="grid h-full place-items-center bg-canvas">
        <p role="status" className="canvas-loading flex items-center gap-2 text-muted">
          <Loader2 size={16} className="motion-safe:animate-spin" aria-hidden />
          {messages['canvas.loading']}
        </p>
      </div>
    )
  }
  return (
    <div className="relative h-full">
      <ReactFlowProvider>
        <DiagramView diagram={diagram} />
      </ReactFlowProvider>
      {diagram.plain && <PlainNotice />}
    </div>
  )
}
