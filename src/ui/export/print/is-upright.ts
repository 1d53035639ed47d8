import type { Size } from '#core/kit/geometry.ts'

/** What a page of A4 has for a picture under its heading, in mm; of A3 it is the same in proportion. */
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
