import { ReactFlowProvider } from '@xyflow/react'
import { useDiagram } from '#ui/kit/services.tsx'
import { DiagramView } from './diagram-view.tsx'
import { NothingShown } from './nothing-shown.tsx'
import { PlainNotice } from './plain-notice.tsx'
import './canvas.css'

/** The diagram of the deployment. */
export function DiagramCanvas() {
  const diagram = useDiagram()
  return (
    <div className="relative h-full">
      {diagram.laidOut.hosts.length === 0 ? (
        <NothingShown />
      ) : (
        <ReactFlowProvider>
          <DiagramView diagram={diagram} />
        </ReactFlowProvider>
      )}
      {diagram.plain && <PlainNotice />}
    </div>
  )
}
