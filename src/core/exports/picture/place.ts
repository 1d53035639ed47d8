import type { Size } from '#core/kit/geometry.ts'
import type { Scene } from '#core/scene/scene.ts'

/** Where a picture goes; `free` for one whose place nobody knows. */
export const places = ['free', 'slide', 'a4-landscape', 'a4-portrait'] as const

export type Place = (typeof places)[number]

/**
 * The room for a picture in mm. A slide is 13.333 × 7.5 in, as PowerPoint makes them, less a rim of
 * 11 mm beside the picture and 13 mm above and below it. An A4 sheet has the margins of an inch that
 * Word gives it: a picture that is larger than what is left is made smaller as it is put in.
 */
const rooms: Readonly<Record<Exclude<Place, 'free'>, Size>> = {
  slide: { width: 317.5, height: 165 },
  'a4-landscape': { width: 247, height: 160 },
  'a4-portrait': { width: 160, height: 247 },
}

const millimetresPerInch = 25.4
const pointsPerInch = 72

/** The mm of each px where all of the picture is as large as its place has room for. */
function scaleToPlace(size: Size, place: Place): number | null {
  if (place === 'free') return null
  const room = rooms[place]
  return Math.min(room.width / size.width, room.height / size.height)
}

/** How large the picture is at its place, in mm; null where that is not known. */
export function fitPicture(size: Size, place: Place): Size | null {
  const scale = scaleToPlace(size, place)
  return scale === null ? null : { width: size.width * scale, height: size.height * scale }
}

/** How many px of the picture lie on a metre; 96 on an inch where CSS and office programs decide. */
export function pxPerMetre(size: Size, place: Place): number {
  const scale = scaleToPlace(size, place) ?? millimetresPerInch / 96
  return 1000 / scale
}

/** The smallest text of the picture at its place, in pt; null where that is not known. */
export function smallestText(scene: Scene, place: Place): number | null {
  const scale = scaleToPlace(scene.size, place)
  if (scale === null) return null
  return (smallestSize(scene) * scale * pointsPerInch) / millimetresPerInch
}

/** The size of the picture's smallest text in px. */
export const smallestSize = (scene: Scene): number => Math.min(...listTextSizes(scene))

function listTextSizes({ zones, hosts, connections, legend, notes }: Scene): number[] {
  const chips = connections.flatMap((connection) => connection.chips)
  return [...zones, ...hosts, ...chips, ...(legend ? [legend] : []), ...notes]
    .flatMap((element) => element.shapes)
    .flatMap((shape) => (shape.type === 'text' ? [shape.size] : []))
}

/** In pt; smaller print tires, and many a copier loses it. */
const leastReadable = 6
/** In pt; what is smaller is grey dust on a slide and on paper. */
const leastLegible = 4

/** How well the smallest text is read at its place. */
export type Legibility = 'readable' | 'small' | 'illegible'

export function findLegibility({ smallestText }: Pick<PlacedPicture, 'smallestText'>): Legibility {
  if (smallestText >= leastReadable) return 'readable'
  return smallestText >= leastLegible ? 'small' : 'illegible'
}

/** What is told of a picture whose place is known: its size in mm and its smallest text in pt. */
export type PlacedPicture = { readonly size: Size; readonly smallestText: number }

export function placePicture(scene: Scene, place: Place): PlacedPicture | null {
  const size = fitPicture(scene.size, place)
  const text = smallestText(scene, place)
  return size === null || text === null ? null : { size, smallestText: text }
}
