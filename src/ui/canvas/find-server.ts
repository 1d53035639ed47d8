import type { Box } from '#core/kit/geometry.ts'
import type { SceneHost } from '#core/scene/scene.ts'
import { elementId } from '#core/topology/ids.ts'

const serverId = elementId('host', 'apex-one-server')

type Placed = { readonly hosts: readonly Pick<SceneHost, 'id' | 'box'>[] }

/** Where the server stands, which most others talk to; undefined where it is not shown. */
export const findServer = ({ hosts }: Placed): Box | undefined =>
  hosts.find(({ id }) => id === serverId)?.box
