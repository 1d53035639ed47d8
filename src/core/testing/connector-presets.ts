import type { Point } from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'

/** A preset of DrawingML: guides, which are formulas, and the points of its path, which name them. */
type Preset = {
  readonly guides: readonly (readonly [name: string, formula: string])[]
  readonly path: readonly (readonly [x: string, y: string])[]
}

/** As `presetShapeDefinitions.xml` of ECMA-376, part 1, defines them. */
const presets: Readonly<Record<string, Preset>> = {
  straightConnector1: {
    guides: [],
    path: [
      ['l', 't'],
      ['r', 'b'],
    ],
  },
  bentConnector2: {
    guides: [],
    path: [
      ['l', 't'],
      ['r', 't'],
      ['r', 'b'],
    ],
  },
  bentConnector3: {
    guides: [['x1', '*/ w adj1 100000']],
    path: [
      ['l', 't'],
      ['x1', 't'],
      ['x1', 'b'],
      ['r', 'b'],
    ],
  },
  bentConnector4: {
    guides: [
      ['x1', '*/ w adj1 100000'],
      ['x2', '+/ x1 r 2'],
      ['y2', '*/ h adj2 100000'],
      ['y1', '+/ t y2 2'],
    ],
    path: [
      ['l', 't'],
      ['x1', 't'],
      ['x1', 'y2'],
      ['r', 'y2'],
      ['r', 'b'],
    ],
  },
  bentConnector5: {
    guides: [
      ['x1', '*/ w adj1 100000'],
      ['x3', '*/ w adj3 100000'],
      ['x2', '+/ x1 x3 2'],
      ['y2', '*/ h adj2 100000'],
      ['y1', '+/ t y2 2'],
      ['y3', '+/ b y2 2'],
    ],
    path: [
      ['l', 't'],
      ['x1', 't'],
      ['x1', 'y2'],
      ['x3', 'y2'],
      ['x3', 'b'],
      ['r', 'b'],
    ],
  },
}

/** A connector as it is read from a document. */
export type ReadConnector = {
  readonly name: string
  readonly preset: string
  readonly start: number
  readonly startSite: number
  readonly end: number
  readonly endSite: number
  /** Where a reader draws it, in units of DrawingML. */
  readonly points: readonly Point[]
}

/** The connectors of a slide or a drawing, each drawn by the formulas of its preset. */
export const readConnectors = (xml: string): ReadConnector[] =>
  [...xml.matchAll(/<(p|xdr):cxnSp[\s\S]*?<\/\1:cxnSp>/g)].map(([one]) => readConnector(one))

function readConnector(xml: string): ReadConnector {
  const [, turn = ''] = /<a:xfrm([^>]*)>/.exec(xml) ?? []
  const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1] ?? Number.NaN)
  const preset = /prst="(\w+)"/.exec(xml)?.[1] ?? ''
  const size = { width: number(/cx="(-?\d+)"/), height: number(/cy="(-?\d+)"/) }
  const adjusts = [...xml.matchAll(/<a:gd name="(\w+)" fmla="val (-?\d+)"/g)].map(
    ([, name = '', value = '']) => [name, Number(value)] as const,
  )
  return {
    name: /name="([^"]*)"/.exec(xml)?.[1] ?? '',
    preset,
    start: number(/<a:stCxn id="(\d+)"/),
    startSite: number(/<a:stCxn id="\d+" idx="(\d+)"/),
    end: number(/<a:endCxn id="(\d+)"/),
    endSite: number(/<a:endCxn id="\d+" idx="(\d+)"/),
    points: drawPreset(preset, size, adjusts).map((point) =>
      placePoint(point, size, {
        x: number(/<a:off x="(-?\d+)"/),
        y: number(/<a:off x="-?\d+" y="(-?\d+)"/),
        quarters: Number(/rot="(\d+)"/.exec(turn)?.[1] ?? 0) / 5_400_000,
        flipH: turn.includes('flipH="1"'),
        flipV: turn.includes('flipV="1"'),
      }),
    ),
  }
}

function drawPreset(
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
  adjusts: readonly (readonly [string, number])[],
): Point[] {
  const preset = presets[name]
  invariant(preset, `there is no preset ${name}`)
  const known = new Map<string, number>([
    ['l', 0],
    ['t', 0],
    ['r', width],
    ['b', height],
    ['w', width],
    ['h', height],
    ...adjusts,
  ])
  const numberOf = (word: string) => {
    const value = known.get(word) ?? Number(word)
    invariant(Number.isFinite(value), `nothing is called ${word}`)
    return value
  }
  for (const [guide, formula] of preset.guides) {
    const [operator, ...words] = formula.split(' ')
    const [first = 0, second = 0, third = 1] = words.map(numberOf)
    known.set(guide, operator === '*/' ? (first * second) / third : (first + second) / third)
  }
  return preset.path.map(([x, y]) => ({ x: numberOf(x), y: numberOf(y) }))
}

type Placing = Point & {
  readonly quarters: number
  readonly flipH: boolean
  readonly flipV: boolean
}

/** A frame is flipped about its middle first, then turned clockwise about it. */
function placePoint(
  point: Point,
  { width, height }: { readonly width: number; readonly height: number },
  { x, y, quarters, flipH, flipV }: Placing,
): Point {
  const right = (point.x - width / 2) * (flipH ? -1 : 1)
  const down = (point.y - height / 2) * (flipV ? -1 : 1)
  const angle = (quarters * Math.PI) / 2
  return {
    x: x + width / 2 + right * Math.cos(angle) - down * Math.sin(angle),
    y: y + height / 2 + right * Math.sin(angle) + down * Math.cos(angle),
  }
}
