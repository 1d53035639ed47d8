import { Panel, ReactFlowProvider } from '@xyflow/react'
import type { ReactNode } from 'react'
import { type Box, boxAround } from '#core/kit/geometry.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { listFamilies } from '#core/scene/draw-legend.ts'
import type { Scene } from '#core/scene/scene.ts'
import { type ThemeName, themes } from '#core/scene/theme.ts'
import { useDiagram, useMessages } from '#ui/kit/services.tsx'
import { useTheme } from '#ui/kit/use-theme.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { FindingBadge } from './finding-badge.tsx'
import { groundOf } from './ground-of.ts'
import { LegendPanel } from './legend-panel.tsx'
import { MoreHint } from './more-hint.tsx'
import { Shapes } from './shapes.tsx'
import './canvas.css'

/**
 * The diagram as it looks before anybody has touched it, without React Flow: written into the page
 * when it is built. Where its picture stands is found when it is shown (`src/first-screen.ts`).
 */
export function StillDiagram() {
  const messages = useMessages()
  const { laidOut } = useDiagram()
  const theme = useTheme()
  const scene = composeScene(laidOut, {
    messages,
    theme,
    title: '',
    ground: 'theme',
    legend: false,
  })
  const { width, height } = scene.size
  const nothing = () => undefined
  return (
    <div className="canvas-frame relative h-full">
      <div className="react-flow canvas-with-minimap relative h-full overflow-hidden">
        <svg
          className="canvas-shapes canvas-still"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          {scene.zones.map((zone) => (
            <Shapes key={zone.id} shapes={zone.shapes} />
          ))}
          {scene.connections.map(({ id, shapes }) => (
            <Shapes key={id} shapes={shapes} />
          ))}
          {scene.hosts.map(({ id, stands, box, shapes }) => (
            <Marked key={id} about={stands} box={box}>
              <Shapes shapes={shapes} />
            </Marked>
          ))}
          {scene.connections.map(({ id, stands, chipsBox, chips }) => (
            <Marked key={id} about={stands} box={chipsBox}>
              <Shapes shapes={chips.flatMap((chip) => chip.shapes)} />
            </Marked>
          ))}
        </svg>
        <MoreHint sides="" />
        <ReactFlowProvider>
          <Panel position="bottom-left" className="canvas-bar">
            <CanvasTools onFit={nothing} onMove={nothing} minimap onToggleMinimap={nothing} />
            <LegendPanel families={listFamilies(laidOut)} />
          </Panel>
        </ReactFlowProvider>
        <Panel position="bottom-right" className="react-flow__minimap canvas-minimap">
          <StillMinimap scene={scene} theme={theme} />
        </Panel>
      </div>
    </div>
  )
}

/** The overview; its frame is set with the picture's place. */
function StillMinimap({ scene, theme }: { readonly scene: Scene; readonly theme: ThemeName }) {
  const boxes = [...scene.zones, ...scene.hosts].map(({ box }) => box)
  const bounds = boxAround([...boxes, ...scene.connections.map(({ chipsBox }) => chipsBox)])
  return (
    <svg
      data-bounds={[bounds.x, bounds.y, bounds.width, bounds.height].join(' ')}
      aria-hidden="true"
    >
      {scene.zones.map(({ id, box, shapes }) => (
        <rect key={id} {...box} rx={8} fill={groundOf(shapes)} shapeRendering="crispEdges" />
      ))}
      {scene.hosts.map(({ id, box }) => (
        <rect
          key={id}
          {...box}
          rx={8}
          fill={themes[theme].card.stroke}
          shapeRendering="crispEdges"
        />
      ))}
      <path className="react-flow__minimap-mask" fillRule="evenodd" />
    </svg>
  )
}

type MarkedProps = {
  readonly about: readonly string[]
  readonly box: Box
  readonly children: ReactNode
}

const Marked = ({ about, box, children }: MarkedProps) => (
  <>
    {children}
    <FindingBadge about={about} box={box} />
  </>
)
