import { isSettingPath } from '#core/deployment/setting-path.ts'
import { parsePairs } from '../link-pairs.ts'
import { wall } from './unwrap-text.ts'

/** A place in a text where a link may stand. */
export type Place = {
  /** The address of the page before the fragment; '' where there is none. */
  readonly page: string
  /** All that may belong to the fragment, from its first key on, and what stands behind it. */
  readonly region: string
  /** The address had no `#` of its own. */
  readonly lostSign: boolean
  /** Whether `#v=` says that it is a link, whatever follows. */
  readonly isCertain: boolean
}

/** More links in one text are not looked at, nor more of what only looks like one. */
const mostPlaces = 12
const mostStarts = 1_000

/** A link names an option within so many characters. */
const firstOptions = 400

/** Longer than any fragment that is read, so that a longer one is still seen as too long. */
const longestRegion = 40_000

/** Longest address of a page, and longest way back to the first key. */
const longestWayBack = 2_000

const start =
  /(#\n?|%\n?(?:25\n?){0,3}23\n?|[^\w.%~-]|^)(?=v\n?=\n?\d|(?<=#\n?|23\n?)[a-z][a-z-]{1,20}\n?=)/g

/** A blank line, what no address holds, another address, another link. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a link
const regionEnd = /\n\n|[\0-\t\v-\x1f\x7f<>"`{}|\\^]|:\/\/|(?:#|%(?:25)*23)\n?v\n?=/g

/** The places in an unwrapped text where a link may stand, in their order. */
export function listPlaces(text: string): readonly Place[] {
  const places: Place[] = []
  let end = 0
  let starts = 0
  for (const match of text.matchAll(start)) {
    if (++starts > mostStarts) break
    const sign = match[1] ?? ''
    const at = match.index + sign.length
    if (at < end) continue
    const place = readPlace(text, at, sign, end)
    if (!place) continue
    places.push(place)
    end = at + findStrictEnd(place.region)
    if (places.length === mostPlaces) break
  }
  return places
}

function readPlace(text: string, found: number, sign: string, from: number): Place | null {
  const at = sign === '&' ? findFirstKey(text, found, from) : found
  const hasSign = text[at - 1] === '#' || (text[at - 1] === '\n' && text[at - 2] === '#')
  const isVersion = text[at] === 'v'
  const isCertain = isVersion && (hasSign || sign.includes('23') || (at === 0 && goesOn.test(text)))
  if (!isCertain && !holdsOption(readRegion(text, at, firstOptions))) return null
  const before = text.slice(Math.max(from, at - longestWayBack), at)
  return {
    page: readPage(before),
    region: readRegion(text, at, longestRegion),
    lostSign: isLost(before, hasSign),
    isCertain,
  }
}

/** A text may begin like a link that lost its sign; behind the version of one come settings. */
const goesOn = /^v\n?=\n?\d+\n?(?:&|$)/

/** The version may stand behind other settings: the link starts with the first of them. */
function findFirstKey(text: string, at: number, from: number): number {
  const before = text.slice(Math.max(from, at - longestWayBack), at)
  const [settings] = before.match(/(?<=[#?])[\w\-.~%=,&\n]+$/) ?? []
  const isOption = settings !== undefined && isSettingPath(settings.split(/\n?=/)[0] ?? '')
  return isOption ? at - settings.length : at
}

function readRegion(text: string, at: number, longest: number): string {
  const rest = text.slice(at, at + longest)
  regionEnd.lastIndex = 1
  const end = regionEnd.exec(rest)
  if (!end) return rest
  const region = rest.slice(0, end.index)
  return end[0] === '://' ? region.replace(/[a-z]{1,8}$/, '') : region
}

/** All that our links consist of, and the wide digits, letters and signs that people type. */
const strictSigns =
  /[\w\-.~%&=,\n\uff05\uff06\uff0d\uff10-\uff19\uff1d\uff21-\uff3a\uff41-\uff5a]*/y

/** Where the signs end that every program takes for a part of the link. */
export function findStrictEnd(region: string): number {
  strictSigns.lastIndex = 0
  return strictSigns.exec(region)?.[0].length ?? 0
}

const holdsOption = (region: string): boolean =>
  parsePairs(region.slice(0, findStrictEnd(region)).replaceAll('\n', '')).some(
    ({ key, value }) =>
      value !== null && (isSettingPath(key) || key === 'z' || /^[\da-f]{8}$/.test(value)),
  )

/** Whether an address goes on into its fragment without the sign between them. */
const isLost = (before: string, hasSign: boolean): boolean =>
  !hasSign && /(?:[?&/]|%\n?(?:25\n?){0,3}23\n?)$/.test(before)

function readPage(before: string): string {
  const at = Math.max(...schemes.map((scheme) => before.lastIndexOf(scheme)))
  const address = at < 0 ? '' : before.slice(at)
  const plain = address.replaceAll('\n', '').replace(wall, '')
  return /^[!#-;=?-~]*$/.test(plain) ? plain.replace(/(?:[#?&]|%(?:25){0,3}23)$/, '') : ''
}

const schemes = ['https://', 'http://', 'file://']
