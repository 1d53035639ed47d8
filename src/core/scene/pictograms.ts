import type { HostKind, ProtocolFamily } from '#core/configuration/network-terms.ts'
import type { Point } from '#core/kit/geometry.ts'
import { formatNumber } from './path-data.ts'

/** Strokes on a grid of 16 by 16; each a list of commands with absolute coordinates. */
export type Pictogram = readonly string[]

const laptop: Pictogram = ['M3.5 3.5H12.5V10.5H3.5Z', 'M1.5 13H14.5']
const laptopAway: Pictogram = [
  'M3.5 6V10.5H12.5V6',
  'M1.5 13H14.5',
  'M5 4.5Q8 1.5 11 4.5',
  'M6.7 6.6Q8 5.3 9.3 6.6',
]

/** What tells the hosts apart at a glance. */
export const hostPictograms: Readonly<Record<HostKind, Pictogram>> = {
  'off-premises-agent': laptopAway,
  'edge-relay': ['M2 5H14', 'M11 2L14 5L11 8', 'M14 11H2', 'M5 8L2 11L5 14'],
  agent: laptop,
  'web-browser': ['M2 3H14V13H2Z', 'M2 6.2H14', 'M4.2 4.6H4.4', 'M6.2 4.6H6.4'],
  'apex-central': [
    'M2 2.5H14V10.5H2Z',
    'M8 10.5V13.5',
    'M5 13.5H11',
    'M5 8V6.5',
    'M8 8V4.8',
    'M11 8V5.8',
  ],
  'apex-one-server': [
    'M8 1.8L13.5 3.8V8Q13.5 12 8 14.4Q2.5 12 2.5 8V3.8Z',
    'M5.6 8L7.4 9.8L10.6 6.2',
  ],
  'standalone-sps': [
    'M8 1.8L13.5 3.8V8Q13.5 12 8 14.4Q2.5 12 2.5 8V3.8Z',
    'M8 5V8.2',
    'M8 10.6V10.8',
  ],
  'sql-server': [
    'M3 4Q3 2 8 2Q13 2 13 4Q13 6 8 6Q3 6 3 4Z',
    'M3 4V12Q3 14 8 14Q13 14 13 12V4',
    'M3 8Q3 10 8 10Q13 10 13 8',
  ],
  'active-directory': [
    'M5.8 2H10.2V6H5.8Z',
    'M1.8 10H6.2V14H1.8Z',
    'M9.8 10H14.2V14H9.8Z',
    'M8 6V8',
    'M4 10V8H12V10',
  ],
}

/** The sign at the head of a chip: a closed lock, an open one, a folder, a tree and so on. */
export const familyPictograms: Readonly<Record<ProtocolFamily, Pictogram>> = {
  tls: ['M3.5 7.5H12.5V13.5H3.5Z', 'M5.5 7.5V5.5Q5.5 2.5 8 2.5Q10.5 2.5 10.5 5.5V7.5'],
  'plain-http': ['M3.5 7.5H12.5V13.5H3.5Z', 'M5.5 7.5V4.5Q5.5 1.5 8 1.5Q10 1.5 10.4 3.6'],
  smb: ['M2.5 12.5V3.5H6.5L8 5.5H13.5V12.5Z'],
  directory: [
    'M6 2.5H10V5.5H6Z',
    'M2.5 10.5H6.5V13.5H2.5Z',
    'M9.5 10.5H13.5V13.5H9.5Z',
    'M8 5.5V8',
    'M4.5 10.5V8H11.5V10.5',
  ],
  database: [
    'M3.5 4.5Q3.5 2.5 8 2.5Q12.5 2.5 12.5 4.5Q12.5 6.5 8 6.5Q3.5 6.5 3.5 4.5Z',
    'M3.5 4.5V11.5Q3.5 13.5 8 13.5Q12.5 13.5 12.5 11.5V4.5',
  ],
  udp: ['M1.5 8H4.5L6.5 4L9.5 12L11.5 8H14.5'],
  other: ['M2.5 8H13.5', 'M9.5 4L13.5 8L9.5 12'],
}

/** A pictogram as path data with its top left corner at `at`, `size` px wide and high. */
export function placePictogram(pictogram: Pictogram, at: Point, size: number): string {
  const scale = size / 16
  const x = (value: string) => formatNumber(at.x + Number(value) * scale)
  const y = (value: string) => formatNumber(at.y + Number(value) * scale)
  const place = (command: string, numbers: readonly string[]): string => {
    if (command === 'H') return numbers.map(x).join(' ')
    if (command === 'V') return numbers.map(y).join(' ')
    return numbers.map((value, index) => (index % 2 === 0 ? x(value) : y(value))).join(' ')
  }
  return pictogram
    .join('')
    .replace(/([MLHVQZ])([^MLHVQZ]*)/g, (_, command: string, rest: string) => {
      const numbers = rest.trim() === '' ? [] : rest.trim().split(/\s+/)
      return command + place(command, numbers)
    })
}
