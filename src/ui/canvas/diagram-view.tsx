import { MiniMap, Panel, ReactFlow } from '@xyflow/react'
import { type FocusEvent, type KeyboardEvent, useMemo, useState } from 'react'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { listFamilies } from '#core/scene/draw-legend.ts'
import { themes } from '#core/scene/theme.ts'
import type { Diagram } from '#state/diagram-store.ts'
import { useMessages, useUpdate } from '#ui/kit/services.tsx'
import { useTheme } from '#ui/kit/use-theme.ts'
import { CanvasTools } from './canvas-tools.tsx'
import type { LineEdge, ShapesNode } from './flow-elements.ts'
import { createHighlight, listRelations } from './highlight.ts'
import { LegendPanel } from './legend-panel.tsx'
import { LineEdgeView } from './line-edge.tsx'
import { ShapesNodeView } from './shapes-node.tsx'
import { toFlowElements } from './to-flow-elements.ts'
import { useFollowingFit, zooms } from './use-following-fit.ts'

const nodeTypes = { shapes: ShapesNodeView }
const edgeTypes = { line: LineEdgeView }

/** React Flow as a viewport over the composed scene; the picture is finished before it sees it. */
export function DiagramView({ diagram }: { readonly diagram: Diagram }) {
  const messages = useMessages()
  const update = useUpdate()
  const theme = useTheme()
  const [highlight] = useState(createHighlight)
  const [minimap, setMinimap] = useState(true)
  const [settled, setSettled] = useState(false)
  const scene = useMemo(() => {
    const settings = { theme, title: '', ground: 'theme', legend: false } as const
    return composeScene(diagram.laidOut, { ...settings, messages: messagesFor(diagram.language) })
  }, [diagram, theme])
  const { nodes, edges } = useMemo(() => {
    const attending = { highlight, relations: listRelations(scene) }
    return toFlowElements(scene, attending, messagesFor(diagram.language))
  }, [scene, highlight, diagram.language])
  const { fit, release } = useFollowingFit(scene.size)
  const select = (id: string | null) => update({ type: 'select', ids: id === null ? [] : [id] })

  return (
    <ReactFlow<ShapesNode, LineEdge>
      className={`${settled ? 'canvas-settled' : ''} ${minimap ? 'canvas-with-minimap' : ''}`}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      colorMode={theme}
      minZoom={zooms.least}
      maxZoom={zooms.most}
      nodesDraggable={false}
      nodesConnectable={false}
      elementsSelectable={false}
      deleteKeyCode={null}
      proOptions={{ hideAttribution: true }}
      aria-label={messages['canvas.label']}
      onMoveStart={(event) => event && release()}
      onNodeMouseEnter={(_, node) => highlight.attend({ hovered: node.data.about })}
      onNodeMouseLeave={() => highlight.attend({ hovered: null })}
      onEdgeMouseEnter={(_, edge) => highlight.attend({ hovered: edge.id })}
      onEdgeMouseLeave={() => highlight.attend({ hovered: null })}
      onNodeClick={(_, node) => select(node.data.about)}
      onEdgeClick={(_, edge) => select(edge.id)}
      onPaneClick={() => select(null)}
      onFocus={(event) => highlight.attend({ focused: focusedElement(event) })}
      onBlur={() => highlight.attend({ focused: null })}
      onKeyDown={(event) => selectByKey(event, select)}
      onInit={() => requestAnimationFrame(() => setSettled(true))}
    >
      <Panel position="bottom-left" className="canvas-bar">
        <CanvasTools
          onFit={fit}
          onMove={release}
          minimap={minimap}
          onToggleMinimap={() => setMinimap(!minimap)}
        />
        <LegendPanel families={listFamilies(diagram.laidOut)} />
      </Panel>
      {minimap && (
        <MiniMap<ShapesNode>
          className="canvas-minimap"
          ariaLabel={messages['canvas.minimap']}
          pannable
          zoomable
          nodeBorderRadius={8}
          nodeColor={(node) => minimapColour(node, theme)}
        />
      )}
    </ReactFlow>
  )
}

/** The element that has the keyboard's focus, when it was put there by the keyboard. */
function focusedElement(event: FocusEvent<HTMLElement>): string | null {
  if (!event.target.matches(':focus-visible')) return null
  return event.target.closest('[data-id]')?.getAttribute('data-id') ?? null
}

function selectByKey(event: KeyboardEvent, select: (id: string | null) => void): void {
  if (event.key === 'Escape') select(null)
  if (event.key !== 'Enter' && event.key !== ' ') return
  const element = event.target instanceof Element ? event.target.closest('[data-id]') : null
  if (!element) return
  event.preventDefault()
  select(element.getAttribute('data-id'))
}

function minimapColour(node: ShapesNode, theme: 'light' | 'dark'): string {
  const { kind, shapes } = node.data
  if (kind === 'chips') return 'transparent'
  const [ground] = shapes
  if (kind === 'zone' && ground?.type === 'rect') return ground.fill
  return themes[theme].card.stroke
}
