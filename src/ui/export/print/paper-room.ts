import { smallestSize } from '#core/exports/picture/place.ts'
import type { Size } from '#core/kit/geometry.ts'
import type { Scene } from '#core/scene/scene.ts'
import type { Paper } from '../export-choices.ts'

/** What a page of A4 has for a picture under its heading, in mm. */
const rooms = {
  landscape: { width: 273, height: 155 },
  upright: { width: 186, height: 240 },
} as const

/** So much larger a picture must become for its page to be another than those of the table. */
const gain = 1.15

const scaleIn = (room: Size, { width, height }: Size): number =>
  Math.min(room.width / width, room.height / height)

/** Whether a picture is larger on an upright page than on the landscape ones of the table. */
export const isUpright = (picture: Size): boolean =>
  scaleIn(rooms.upright, picture) > gain * scaleIn(rooms.landscape, picture)

/** How many times as long the sides of a paper's room are as those of A4. */
const enlargements: Readonly<Record<Paper, number>> = { a4: 1, a3: Math.SQRT2 }

const pointsPerMillimetre = 72 / 25.4

/** The smallest text of a printed picture in pt; its heading may take a little more of the page. */
export function smallestOnPaper(scene: Scene, paper: Paper): number {
  const room = rooms[isUpright(scene.size) ? 'upright' : 'landscape']
  const scale = enlargements[paper] * scaleIn(room, scene.size)
  return smallestSize(scene) * scale * pointsPerMillimetre
}
