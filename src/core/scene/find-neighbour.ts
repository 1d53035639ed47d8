import { type Box, centre, type Point } from '#core/kit/geometry.ts'
import type { Scene, SceneConnection, SceneHost } from './scene.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Where an arrow key leads: a host's connections on that side, else the nearest host in that direction. */
export function findNeighbour(scene: Scene, id: string, direction: Direction): string | null {
  const host = scene.hosts.find((candidate) => candidate.id === id)
  if (host) return neighbourOfHost(scene, host, direction)
  const connection = scene.connections.find((candidate) => candidate.id === id)
  return connection ? neighbourOfConnection(scene, connection, direction) : null
}

function neighbourOfHost(scene: Scene, host: SceneHost, direction: Direction): string | null {
  const leaving = scene.connections
    .filter((connection) => connection.source === host.id || connection.destination === host.id)
    .filter((connection) => sideOf(endAt(connection, host.id), host.box) === direction)
  const along = isHorizontal(direction) ? ('y' as const) : ('x' as const)
  const [first] = leaving.toSorted((a, b) => endAt(a, host.id)[along] - endAt(b, host.id)[along])
  if (first) return first.id
  const others = scene.hosts.filter((other) => other !== host)
  return nearest(centre(host.box), others, (other) => centre(other.box), direction)
}

/** Along the line to the host at that end; across it to the next connection. */
function neighbourOfConnection(
  scene: Scene,
  connection: SceneConnection,
  direction: Direction,
): string | null {
  const ends = [connection.source, connection.destination].map((id) => {
    const host = scene.hosts.find((candidate) => candidate.id === id)
    return host
      ? { id, at: endAt(connection, id), away: sideOf(endAt(connection, id), host.box) }
      : null
  })
  const end = ends.find((candidate) => candidate && opposite[candidate.away] === direction)
  if (end) return end.id
  const others = scene.connections.filter((other) => other !== connection)
  return nearest(centre(connection.chipsBox), others, (other) => centre(other.chipsBox), direction)
}

const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const

const isHorizontal = (direction: Direction): boolean =>
  direction === 'left' || direction === 'right'

function endAt(connection: SceneConnection, host: string): Point {
  const end = connection.source === host ? connection.points[0] : connection.points.at(-1)
  return end ?? centre(connection.box)
}

function sideOf(point: Point, box: Box): Direction {
  const distances: readonly (readonly [Direction, number])[] = [
    ['left', Math.abs(point.x - box.x)],
    ['right', Math.abs(point.x - box.x - box.width)],
    ['up', Math.abs(point.y - box.y)],
    ['down', Math.abs(point.y - box.y - box.height)],
  ]
  return distances.reduce((least, next) => (next[1] < least[1] ? next : least))[0]
}

/** The nearest in a direction; what is off to the side counts twice as far. */
function nearest<T extends { readonly id: string }>(
  from: Point,
  candidates: readonly T[],
  placeOf: (candidate: T) => Point,
  direction: Direction,
): string | null {
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const measured = candidates.flatMap((candidate) => {
    const at = placeOf(candidate)
    const along = sign * (isHorizontal(direction) ? at.x - from.x : at.y - from.y)
    const aside = Math.abs(isHorizontal(direction) ? at.y - from.y : at.x - from.x)
    return along > 1 ? [{ id: candidate.id, distance: along + 2 * aside }] : []
  })
  const [first] = measured.toSorted((a, b) => a.distance - b.distance)
  return first?.id ?? null
}
