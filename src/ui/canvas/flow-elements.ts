import type { Edge, Node } from '@xyflow/react'
import type { SceneConnection, SceneHost, SceneZone } from '#core/scene/scene.ts'
import type { Highlight, Relations } from './highlight.ts'

/** What every element of the canvas knows to find out how it stands. */
export type Attending = { readonly highlight: Highlight; readonly relations: Relations }

export type ZoneNode = Node<{ readonly zone: SceneZone }, 'zone'>

export type HostNode = Node<{ readonly host: SceneHost; readonly attending: Attending }, 'host'>

/** The chips of a connection; they are drawn above all hosts and stand for the connection. */
export type ChipsNode = Node<
  { readonly connection: SceneConnection; readonly attending: Attending },
  'chips'
>

/** The control of a card that splits it or puts it together. */
export type FoldNode = Node<{ readonly host: SceneHost; readonly attending: Attending }, 'fold'>

const foldPrefix = 'fold:'

/** The id of the control of a host's card. */
export const foldId = (host: string): string => foldPrefix + host

/** The element that a node is part of, by the node's id. */
export const subjectId = (node: string): string => node.replace(foldPrefix, '')

export type CanvasNode = ZoneNode | HostNode | ChipsNode | FoldNode

export type LineEdge = Edge<
  { readonly connection: SceneConnection; readonly attending: Attending },
  'line'
>

/** The element of the picture that a node is part of. */
export function subjectOf(node: CanvasNode): SceneHost | SceneConnection | SceneZone {
  switch (node.type) {
    case 'host':
    case 'fold':
      return node.data.host
    case 'chips':
      return node.data.connection
    default:
      return node.data.zone
  }
}

/** The elements that one stands for: a card may be of several hosts. */
export const standsFor = (
  element: Pick<SceneHost, 'id'> & Partial<Pick<SceneHost, 'stands'>>,
): readonly string[] => element.stands ?? [element.id]
