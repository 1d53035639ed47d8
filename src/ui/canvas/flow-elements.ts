import type { Edge, Node } from '@xyflow/react'
import type { Box } from '#core/kit/geometry.ts'
import type { SceneLink, Shape } from '#core/scene/scene.ts'
import type { Highlight, Relations } from './highlight.ts'

/** What every element of the canvas knows to find out how it stands. */
export type Attending = { readonly highlight: Highlight; readonly relations: Relations }

/** A zone, a host, or the chips of a link: shapes in a box. `about` is the element it stands for. */
export type ShapesNode = Node<
  {
    readonly kind: 'zone' | 'host' | 'chips'
    readonly about: string
    readonly box: Box
    readonly shapes: readonly Shape[]
    readonly attending: Attending
  },
  'shapes'
>

export type LineEdge = Edge<{ readonly link: SceneLink; readonly attending: Attending }, 'line'>
