import { foldText } from '#core/text/fold-text.ts'
import { protocols, services, type Transport, transports } from './network-terms.ts'

/** Ports that a text asks for: one, or all from the first to the last. */
export type WrittenPorts = {
  readonly from: number
  readonly to: number
  /** The transports written beside them, any of which will do; none where nothing is said. */
  readonly transports: readonly Transport[]
  /** The protocols and services written beside them, any of which will do. */
  readonly offers: readonly string[]
}

/** What a text says of ports, and what it says besides. */
export type PortText = {
  readonly ports: readonly WrittenPorts[]
  /** What is meant as ports and is none: `70000`, `443-`. */
  readonly unreadable: readonly string[]
  readonly words: readonly string[]
}

/** Nobody writes more by hand; what is longer is not worth the time. */
const longestText = 200

const largestPort = 65535

const name = `(?:${[...transports, ...protocols, ...services, 'sql'].join('|')})`
const names = `${name}(?:[/&+]${name})*`
/** Japanese input gives its long-vowel sign where the key of the dash is pressed. */
const dash = '[\\p{Pd}\u2212\u30fc\u2500\u2501\u223c~]+'
/** In `10.0.0.1:443` a colon stands between an address and its port. */
const through = `(?:${dash}|(?<![.]\\d+):|[.]{2,}|to|through|thru|から)`
const between = '(?:[,、;]\\s*)?(?:[/・|&+]|and|or|と|や|か|及び|および|又は|または)'
/** What stands between a protocol and the port behind it. */
const joint = '[\\s:/_=の([-]*'
const japanese = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]'

/**
 * The ways of writing ports, each turned into the one that is read: `137-139`, `445@tcp` for a
 * protocol that is stuck to its port, spaces between all else. Their order counts.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])ms[\s-]sql/gu, 'mssql'],
  // The word “port” says nothing that the number does not.
  [
    new RegExp(
      `(?:(?:(?<=(?<![a-z])(?:${name})?)ports?|ポート)\\s*(?:numbers?|no\\b[.]?|番号|#)?|番号|#)\\s*[:=は]?\\s*(?=\\d)`,
      'gu',
    ),
    ' ',
  ],
  [/(?<=\d)(?:\s*(?:番号?|ポート(?:番号)?|ports?(?![a-z])))+/gu, ''],
  // A protocol at both ends of a range is the protocol of the range.
  [new RegExp(`(?<=(${name})${joint}\\d+)\\s*${through}\\s*\\1${joint}(?=\\d)`, 'gu'), '-'],
  [new RegExp(`(?<=\\d)/(${name})\\s*${through}\\s*(?=\\d+/\\1(?![a-z]))`, 'gu'), '-'],
  [new RegExp(`(?<=\\d)\\s*${through}\\s*(?=\\d)`, 'gu'), '-'],
  [/(?<=\d)まで/gu, ''],
  [/(?<=\d)から\s*$/gu, '-'],
  // Protocols that share a port, unless the last one has a port of its own: `137 (TCP, UDP)`.
  [
    new RegExp(
      `(?<=(?<![a-z])${name})\\s*(?:${between}|[,、;])\\s*(?=${name}(?![a-z0-9])(?!${joint}\\d))`,
      'gu',
    ),
    '/',
  ],
  // A range that lacks an end stays one: the number that stands there is not what is meant.
  [new RegExp(`(?<=\\d)(?:\\s*${dash}\\s*$|${dash})`, 'gu'), '-'],
  [new RegExp(`(?:^\\s*${dash}\\s*|(?<![\\p{L}\\p{N}])${dash})(?=\\d)`, 'gu'), '-'],
  // In `tcp443/udp137` a port that has its protocol before it takes none from behind.
  [new RegExp(`(?<![\\d/:_(@-])(${name}${joint}\\d[\\d-]*)/(?=${name}${joint}\\d)`, 'gu'), '$1 '],
  [new RegExp(`(?<=\\d-?)(?:\\s*[([]|[/:_-])?(${names})[)\\]]?(?![a-z0-9])`, 'gu'), '@$1 '],
  [new RegExp(`(?<![a-z0-9@/])(${names})${joint}(?=\\d)`, 'gu'), '$1 '],
  [
    new RegExp(
      `(?<=\\d(?:@${names} )?|(?<![a-z@/&+])${name})\\s*${between}\\s*(?=\\d|${name})`,
      'gu',
    ),
    ' ',
  ],
  [/[,、;。「」『』【】]/gu, ' '],
  [new RegExp(`(?<=${japanese}ー?)(?=\\d)|(?<=\\d)(?=${japanese})(?!以[上下降]|未満)`, 'gu'), ' '],
]

/** The pieces of a text, spelt in the one way. Signs that stand alone say nothing beside others. */
function splitPieces(text: string): string[] {
  const spelt = spellings.reduce(
    (written, [pattern, spelling]) => written.replace(pattern, spelling),
    foldText(text.slice(0, longestText)),
  )
  const pieces = spelt.split(/\s+/u).filter((piece) => piece !== '')
  const telling = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  return telling.length > 0 ? telling : pieces
}

type Names = Pick<WrittenPorts, 'transports' | 'offers'>

type Piece =
  | ({ readonly kind: 'ports' } & WrittenPorts)
  | { readonly kind: 'names' | 'unreadable' | 'word'; readonly text: string }

const portsPattern = new RegExp(`^(\\d+)(?:-(\\d+))?(?:@(${names}))?$`)
const namesPattern = new RegExp(`^${names}$`)
const signsPattern = new RegExp(
  `^[^\\p{L}※]*\\d(?:[^\\p{L}※]*|以[上下降]|未満)(?:@${names})?$`,
  'u',
)

/** What is not said over UDP, so that it may stand beside the ports that options set. */
const tcpNamePattern = new RegExp(`^(?!udp)${name}$`)

/** Without what stands around a number in a sentence; dots that say that it was cut stay. */
const trimSigns = (piece: string): string =>
  piece.replace(/^[([{*:/=`"'“‘]+(?=\d)|(?<=[\da-z])(?!.*[.]{2})[)\]}.!?:/`"'”’]+$/gu, '')

function readPiece(text: string): Piece {
  if (namesPattern.test(text)) return { kind: 'names', text }
  const bare = trimSigns(text)
  const [, first, last = first, own = ''] = portsPattern.exec(bare) ?? []
  if (first !== undefined) {
    const ends = [Number(first), Number(last)]
    const [from, to] = [Math.min(...ends), Math.max(...ends)]
    if (to > 0 && to <= largestPort) return { kind: 'ports', from, to, ...readNames([own]) }
  }
  return signsPattern.test(bare)
    ? { kind: 'unreadable', text: bare.replace('@', '/') }
    : { kind: 'word', text }
}

function readNames(texts: readonly string[]): Names {
  const all = texts.flatMap((text) => text.split(/[/&+]/)).filter((word) => word !== '')
  const known = transports.filter((transport) => all.includes(transport))
  return { transports: known, offers: all.filter((word) => !known.some((one) => one === word)) }
}

/** A port with names that stand apart from it; those that are stuck to it count more. */
const addNames = (port: WrittenPorts, { transports: apart, offers }: Names): WrittenPorts => ({
  ...port,
  transports: port.transports.length > 0 ? port.transports : apart,
  offers: port.offers.length > 0 ? port.offers : offers,
})

const isUnnamed = (port: WrittenPorts): boolean => port.transports.length + port.offers.length === 0

/**
 * Reads ports as people write them: single, in lists, in ranges, in any width and with any dash,
 * with the protocol before or after. A protocol that is stuck to its port counts for that one. One
 * that stands apart counts for the ports behind it up to the next one, or, where the ports come
 * first, for those before it. Without a port beside it, it is a word like others.
 */
export function parsePorts(text: string): PortText {
  const pieces = splitPieces(text).map(readPiece)
  const unreadable = pieces.flatMap((piece) => (piece.kind === 'unreadable' ? [piece.text] : []))
  const rest = pieces.filter((piece) => piece.kind !== 'unreadable')
  const take = (kind: Piece['kind']): Piece[] => {
    const end = rest.findIndex((piece) => piece.kind !== kind)
    return rest.splice(0, end < 0 ? rest.length : end)
  }
  const takeTexts = (kind: 'names' | 'word'): string[] =>
    take(kind).flatMap((piece) => (piece.kind === 'ports' ? [] : [piece.text]))
  const ports: WrittenPorts[] = []
  const words: string[] = []
  while (rest.length > 0) {
    const before = takeTexts('names')
    const found = take('ports').flatMap((piece) => (piece.kind === 'ports' ? [piece] : []))
    if (found.length === 0) words.push(...before, ...takeTexts('word'))
    const behind = before.length === 0 && found.some(isUnnamed) ? takeTexts('names') : []
    const apart = readNames([...before, ...behind])
    ports.push(...found.map(({ kind, ...port }) => addNames(port, apart)))
  }
  return { ports, unreadable, words }
}

/**
 * The whole number that a text names with nothing beside it but the words of a port, or null:
 * `３００００`, `TCP 30000`, `30000番`. Whether it is a possible one is not asked.
 */
export function parseWrittenNumber(text: string): number | null {
  if (text.length > longestText) return null
  const pieces = splitPieces(text).flatMap((piece) => {
    if (namesPattern.test(piece)) return piece.split('/')
    const [number = '', ...stuck] = trimSigns(piece).split(/[@/]/)
    return [number, ...stuck]
  })
  const [number, ...others] = pieces.filter((piece) => !tcpNamePattern.test(piece))
  return number !== undefined && others.length === 0 && /^\d{1,15}$/.test(number)
    ? Number(number)
    : null
}
