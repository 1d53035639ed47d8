import type { ReactNode } from 'react'
import type { Box } from '#core/kit/geometry.ts'
import type { Standing } from './highlight.ts'

/** Room around the box for what reaches over it: strokes, rings, the tab on a card's border. */
const reach = 16

type ElementPictureProps = {
  readonly box: Box
  readonly standing?: Standing
  readonly selected?: boolean
  readonly children: ReactNode
}

/** A piece of the scene in its node: the node's corner is the box's corner. */
export function ElementPicture({
  box,
  standing = 'plain',
  selected = false,
  children,
}: ElementPictureProps) {
  const width = box.width + 2 * reach
  const height = box.height + 2 * reach
  return (
    <svg
      className="canvas-shapes"
      data-standing={standing}
      data-selected={selected || undefined}
      style={{ left: -reach, top: -reach }}
      width={width}
      height={height}
      viewBox={`${box.x - reach} ${box.y - reach} ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

/** The line around what is selected, a few px away from it. */
export function Ring({ box }: { readonly box: Box }) {
  return (
    <rect
      className="canvas-ring"
      x={box.x - 4}
      y={box.y - 4}
      width={box.width + 8}
      height={box.height + 8}
      rx={11}
    />
  )
}
