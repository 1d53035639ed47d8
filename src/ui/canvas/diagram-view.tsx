import { MiniMap, Panel, ReactFlow, useReactFlow, useStore } from '@xyflow/react'
import { type FocusEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { type Box, overlaps, type Size } from '#core/kit/geometry.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { listFamilies } from '#core/scene/draw-legend.ts'
import type { Scene, SceneConnection, SceneHost, SceneZone } from '#core/scene/scene.ts'
import { type ThemeName, themes } from '#core/scene/theme.ts'
import { elementId, parseElementId } from '#core/topology/ids.ts'
import type { Diagram } from '#state/diagram-store.ts'
import { useSceneOverlay } from '#ui/kit/scene-overlay.ts'
import { useAppState, useMessages, useServices, useUpdate } from '#ui/kit/services.tsx'
import { toggleSelected } from '#ui/kit/toggle-selected.ts'
import { useLikes } from '#ui/kit/use-likes.ts'
import { useTheme } from '#ui/kit/use-theme.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { ChipsNodeView } from './chips-node.tsx'
import { findHiddenSides, isSmall, zooms } from './fit-view.ts'
import { type CanvasNode, type LineEdge, standsFor, subjectOf } from './flow-elements.ts'
import { FoldNodeView } from './fold-node.tsx'
import { groundOf } from './ground-of.ts'
import { createHighlight, listRelations } from './highlight.ts'
import { HostNodeView } from './host-node.tsx'
import { LegendPanel } from './legend-panel.tsx'
import { LineEdgeView } from './line-edge.tsx'
import { MoreHint } from './more-hint.tsx'
import { toFlowElements } from './to-flow-elements.ts'
import { elementAt, useCanvasKeys } from './use-canvas-keys.ts'
import { useFollowingFit } from './use-following-fit.ts'
import { useReveal, useRevealFound, useRevealSelected } from './use-reveal.ts'
import { ZoneNodeView } from './zone-node.tsx'

const nodeTypes = {
  zone: ZoneNodeView,
  host: HostNodeView,
  chips: ChipsNodeView,
  fold: FoldNodeView,
}
const edgeTypes = { line: LineEdgeView }

/** React Flow as a viewport over the composed scene; the picture is finished before it sees it. */
export function DiagramView({ diagram }: { readonly diagram: Diagram }) {
  const messages = useMessages()
  const theme = useTheme()
  const [highlight] = useState(createHighlight)
  const [settled, setSettled] = useState(false)
  // Where there is room, unless the user has chosen.
  const [wantsMinimap, setWantsMinimap] = useState<boolean | null>(null)
  const minimap = useStore((state) => !isSmall(state))
    ? wantsMinimap !== false
    : wantsMinimap === true
  const overlay = useSceneOverlay()
  const [whole, scene] = useMemo(() => {
    const settings = { theme, title: '', ground: 'theme', legend: false, overlay } as const
    const compose = (picture: LaidOutTopology) =>
      composeScene(picture, { ...settings, messages: messagesFor(diagram.language) })
    const all = compose(diagram.laidOut)
    return [all, overlay?.narrow ? compose(overlay.narrow(diagram.laidOut)) : all]
  }, [diagram, theme, overlay])
  // As a text, so that only what is in it makes new nodes.
  const likes = useLikes().flat().join()
  const { nodes, edges } = useMemo(() => {
    const attending = { highlight, relations: listRelations(scene) }
    const folding = new Set(likes.split(',').map((id) => elementId('host', id)))
    return toFlowElements(scene, attending, folding, messagesFor(diagram.language))
  }, [scene, highlight, likes, diagram.language])
  // What is left out of it, in its place, moves no view.
  const { fit, release, centreOn } = useFollowingFit(
    whole,
    diagram.pending === true,
    useSelectedBox(whole),
  )
  const select = useSelect()
  const selectGround = useSelectGround(select)
  const flowsAt = useFlowsAt()
  const onKeyDown = useCanvasKeys(scene)
  const reveal = useReveal(scene)
  useRevealSelected(reveal, (id) => highlight.get().hovered === id)
  useRevealFound(reveal)
  const hover = (id: string | null) => highlight.point({ hovered: id })
  // A click opens the panel, and the picture moves under a pointer that rests.
  const resting = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const rest = ({ clientX, clientY }: MouseEvent) => {
    resting.current = { x: clientX, y: clientY }
  }
  const isResting = ({ clientX, clientY }: MouseEvent) =>
    resting.current?.x === clientX && resting.current.y === clientY

  return (
    <ReactFlow<CanvasNode, LineEdge>
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
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      proOptions={{ hideAttribution: true }}
      aria-label={messages['canvas.label']}
      onMove={(event) => event && release()}
      onNodeMouseEnter={(event, node) =>
        !isResting(event) && hover(node.type === 'zone' ? null : subjectOf(node).id)
      }
      onNodeMouseLeave={() => hover(null)}
      onEdgeMouseEnter={(event, edge) => !isResting(event) && hover(edge.id)}
      onEdgeMouseLeave={() => hover(null)}
      onClickCapture={rest}
      onNodeClick={(event, node) => {
        const subject = subjectOf(node)
        if (isGround(event.target)) selectGround(event, subject.id)
        else select(event, standsFor(subject), flowsAt(event, node))
      }}
      onEdgeClick={(event, { data }) => select(event, data ? standsFor(data.connection) : [])}
      onPaneClick={(event) => select(event, [])}
      onFocus={(event) => {
        const focused = focusedElement(event)
        highlight.point({ focused })
        reveal(focused)
      }}
      onBlur={() => highlight.point({ focused: null })}
      onKeyDown={onKeyDown}
      onInit={() => requestAnimationFrame(() => setSettled(true))}
    >
      <HiddenSides picture={scene.size} />
      <Panel position="bottom-left" className="canvas-bar">
        <CanvasTools
          onFit={fit}
          onMove={release}
          minimap={minimap}
          onToggleMinimap={() => setWantsMinimap(!minimap)}
        />
        <LegendPanel
          families={overlay?.themeOf ? [] : listFamilies(diagram.laidOut)}
          more={overlay?.legend ?? []}
        />
      </Panel>
      {minimap && (
        <MiniMap<CanvasNode>
          className="canvas-minimap"
          ariaLabel={messages['canvas.minimap']}
          pannable
          onClick={(_, place) => centreOn(place)}
          zoomable
          nodeBorderRadius={8}
          nodeColor={(node) => minimapColour(node, theme)}
        />
      )}
    </ReactFlow>
  )
}

/** By itself, since it follows every step of the view. */
function HiddenSides({ picture }: { readonly picture: Size }) {
  const hidden = useStore(({ transform: [x, y, zoom], width, height }) =>
    findHiddenSides({ x, y, zoom }, picture, { width, height }).join(' '),
  )
  return <MoreHint sides={hidden} />
}

/** Where the first of what is selected stands in the picture, if any. */
function useSelectedBox(scene: Scene): readonly Box[] {
  const [first] = useAppState((state) => state.selection)
  return useMemo(() => {
    const isIt = (element: SceneHost | SceneZone | SceneConnection) =>
      first !== undefined && standsFor(element).includes(first)
    const standing = [...scene.hosts, ...scene.zones].find(isIt)
    const box = standing?.box ?? scene.connections.find(isIt)?.chipsBox
    return box ? [box] : []
  }, [scene, first])
}

type Select = (event: MouseEvent, ids: readonly string[], flows?: readonly string[]) => void

/**
 * Selects the zone whose ground is met. A host or connection that is selected is let go of first,
 * and so is the zone itself: a click beside things means that.
 */
function useSelectGround(select: Select): (event: MouseEvent, zone: string) => void {
  const { app } = useServices()
  return (event, zone) => {
    const { selection } = app.get()
    const among = selection.every((id) => parseElementId(id)?.kind === 'zone')
    const only = selection.length === 1 && selection[0] === zone
    const lets = !isBeside(event) && (!among || only)
    select(event, lets ? [] : [zone])
  }
}

/** A zone outside of its title. */
const isGround = (target: EventTarget): boolean =>
  target instanceof Element && target.classList.contains('canvas-zone')

const isBeside = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean =>
  shiftKey || ctrlKey || metaKey

/** Selects elements alone, or beside the others with Shift, Control or Command. */
function useSelect(): Select {
  const { app } = useServices()
  const update = useUpdate()
  return (event, ids, flows = []) => {
    const { selection } = app.get()
    if (ids.length === 0 || !isBeside(event)) update({ type: 'select', ids, flows })
    else update({ type: 'select', ids: ids.reduce(toggleSelected, selection) })
  }
}

/** The flows of the chip under the pointer: chips are drawn, and only their connection is a node. */
function useFlowsAt(): (event: MouseEvent, node: CanvasNode) => readonly string[] {
  const { screenToFlowPosition } = useReactFlow()
  return ({ clientX, clientY }, node) => {
    if (node.type !== 'chips') return []
    const point = { ...screenToFlowPosition({ x: clientX, y: clientY }), width: 0, height: 0 }
    return node.data.connection.chips.find(({ box }) => overlaps(box, point))?.flows ?? []
  }
}

/** The element that has the keyboard's focus, when it was put there by the keyboard. */
const focusedElement = (event: FocusEvent<HTMLElement>): string | null =>
  event.target.matches(':focus-visible') ? elementAt(event.target) : null

function minimapColour(node: CanvasNode, theme: ThemeName): string {
  if (node.type === 'zone') return groundOf(node.data.zone.shapes)
  return node.type === 'host' ? themes[theme].card.stroke : 'transparent'
}
