import { strFromU8 } from 'fflate'
import { decodeBase64url } from '#core/kit/base64url.ts'

/** Stands around an address that was unwrapped, so that nothing of its wrapping sticks to it. */
export const wall = '\u0001'

/** Wrappings within wrappings, each escaped as often as it pleased; more is nobody's link. */
const mostRounds = 12

/**
 * A text with all that wraps addresses undone: entities, the escapes of JSON and Markdown, and the
 * redirecting addresses of mail gateways and chat programs, also one within the other. The text
 * grows no longer than by its walls, and each round reads it a fixed number of times.
 */
export function unwrapText(text: string): string {
  let current = text
  for (let round = 0; round < mostRounds; round++) {
    const next = steps.reduce((unwrapped, step) => step(unwrapped), current)
    if (next === current) return current
    current = next
  }
  return current
}

/** A line break within an escape is moved in front of it, which keeps both. */
const mendEscapes = (text: string): string =>
  text
    .replace(/%\n([\da-f]{2})|%([\da-f])\n([\da-f])/gi, '\n%$1$2$3')
    .replace(/&(#?\w{0,7})\n(#?\w{0,7};)/g, '\n&$1$2')

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  num: '#',
  equals: '=',
  percnt: '%',
  quest: '?',
  sol: '/',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return signs[String(name).toLowerCase()] ?? whole
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10)
    return code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : whole
  })

/** `\u0026` as JSON writes it, `\/`, and what Markdown escapes. */
const decodeBackslashes = (text: string): string =>
  text
    .replace(/\\(?:u00|x)([2-7][\da-f])/gi, (_, hex) => toSign(hex))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')

const toSign = (hex: unknown): string => String.fromCharCode(Number.parseInt(String(hex), 16))

/** Only signs of ASCII: what else is escaped belongs to the link, which is decoded later. */
const decodeSigns = (text: string): string =>
  text.replace(/%(?:([2-7][\da-f])|0[ad])/gi, (_, hex) => (hex === undefined ? '\n' : toSign(hex)))

/** A value of a query or a part of a path, whole. */
const addressPart = /[\w\-.~%+*!'(),;:@$=\n]+/g

/** The start of a link in an address that was escaped as a whole, once or more often. */
const escapedStart =
  /v\n?[%-](?:25|2D|\n)*3\n?D\n?\d|(?:%(?:25|\n)*23|^)v\n?=\n?\d\n?%(?:25|\n)*26|v\n?=\n?\d\n?%(?:25|\n)*26[a-z-]+%(?:25|\n)*3D/i

/** A deployment's title may speak of a link. */
const isText = /^(?:title|search)\n?=/

/** Undoes one escape in each part that holds a link, and sets it apart where that changed it. */
const unwrapEscaped = (text: string): string =>
  text.replace(addressPart, (part) => {
    if (!escapedStart.test(part) || isText.test(part)) return part
    const decoded = decodeSigns(part)
    return decoded === part ? part : wall + decoded + wall
  })

/** Proofpoint, version 2: `-` for `%` and `_` for `/`. */
const unwrapHyphenated = (text: string): string =>
  text.replace(/(?<=\/v2\/url\?u=)[\w\-.~\n]+/g, (part) => {
    const address = part
      .replaceAll('_', '/')
      .replace(/-(\n?)([\da-f])(\n?)([\da-f])/gi, (_, one, high, other, low) => {
        const sign = `%${high}${low}`
        return `${one}${other}${/%[2-7]/.test(sign) ? toSign(sign.slice(1)) : sign}`
      })
    return wall + address + wall
  })

/**
 * Proofpoint, version 3: `v3/__address__;signs!!…`, where each `*` of the address stands for the
 * next of the signs, and `**A` for the next two of them, `**B` for three.
 */
function unwrapStarred(text: string): string {
  const pieces = text.split(/v3\/_\n?_/)
  const [start = '', ...others] = pieces
  return start + others.map(unwrapStarredPiece).join('')
}

function unwrapStarredPiece(piece: string): string {
  const end = piece.search(/_\n?_\n?;/)
  if (end < 0) return piece
  const behind = piece.slice(end).replace(/^_\n?_\n?;/, '')
  const [written = ''] = behind.match(/^[\w\-\n]*/) ?? []
  const bytes = decodeBase64url(written.replaceAll('\n', ''))
  if (!bytes) return piece
  const replaced = [...strFromU8(bytes, true)]
  let at = 0
  const address = piece.slice(0, end).replace(/\*(?:\*(\w|-))?/g, (_, run) => {
    const count = run === undefined ? 1 : runLetters.indexOf(String(run)) + 2
    const taken = replaced.slice(at, at + count).join('')
    at += count
    return taken
  })
  return wall + address + wall + behind.slice(written.length)
}

const runLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** `http` in base64, as some gateways write the address behind them. */
const unwrapBase64 = (text: string): string =>
  text.replace(/aHR0c[\w+/\-\n]{20,}/g, (written) => {
    const plain = written.replaceAll('\n', '').replaceAll('+', '-').replaceAll('/', '_')
    const bytes = decodeBase64url(plain)
    return bytes ? wall + strFromU8(bytes, true) + wall : written
  })

const steps: readonly ((text: string) => string)[] = [
  mendEscapes,
  decodeEntities,
  decodeBackslashes,
  unwrapStarred,
  unwrapHyphenated,
  unwrapBase64,
  unwrapEscaped,
]
