import { isChoiceKey, isOptionKey } from '#core/configuration/configuration.ts'
import { parseWrittenNumber } from '#core/configuration/parse-ports.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import {
  bareLink,
  baselineKey,
  checksumOf,
  countUnread,
  type LinkPair,
  parsePairs,
} from './link-pairs.ts'
import { type LinkProblem, limitProblems } from './link-problem.ts'
import { unpackText } from './pack-text.ts'
import { type ReadSettings, readSettings, type WrittenSetting } from './read-settings.ts'
import type { View } from './view.ts'

/** What a link says, as far as it can be read, and everything that is wrong with it. */
export type DecodedLink = {
  readonly deployment: Deployment
  /** What the link says of the view; empty when it says nothing. */
  readonly view: Partial<View>
  /** The deployment that it is compared with, where the link holds one that can be read. */
  readonly baseline?: Deployment
  readonly problems: readonly LinkProblem[]
}

/** Longest fragment that is read, in characters. */
const longestFragment = 98_304

/**
 * Reads a fragment, with or without its `#`. Never throws: all that is wrong is in `problems`.
 * Where the packed part is left, which is quick, it counts as right and holds nothing.
 */
export function decodeDeployment(
  fragment: string,
  packed: 'unpack' | 'leave' = 'unpack',
): DecodedLink {
  const text = fragment.replace(/^#/, '')
  if (text === '' || text === bareLink)
    return { deployment: defaultDeployment, view: {}, problems: [] }
  if (text.length > longestFragment) {
    const problem: LinkProblem = { kind: 'too-large', limit: longestFragment }
    return { deployment: defaultDeployment, view: {}, problems: [problem, nothingApplied] }
  }
  const plain = unescapeOnce(text)
  const { pairs, problems } = openEnvelope(parsePairs(plain))
  const settings = packed === 'leave' ? leavePacked(pairs) : unpackPairs(pairs)
  const compared = readBaseline(settings.pairs, packed)
  const { deployment, view, applied, problems: wrong } = applyPairs(compared.pairs)
  const all = [...problems, ...settings.problems, ...compared.problems, ...wrong]
  const unread = countUnread(plain) + settings.unread
  const { baseline } = compared
  const says = applied > 0 || Object.keys(view).length > 0 || baseline !== undefined
  const nothing = packed === 'unpack' && !says
  const named = limitProblems(all, unread)
  const isPlain = all.length === 0 && unread === 0
  return {
    deployment,
    view,
    ...(baseline && { baseline }),
    problems: nothing && !isPlain ? [...named, nothingApplied] : named,
  }
}

const nothingApplied: LinkProblem = { kind: 'nothing-applied' }

/** A program may have escaped the link as a whole: then no separator is left in it. */
function unescapeOnce(text: string): string {
  if (text.includes('&') || !/%3d/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Reading = { readonly pairs: readonly LinkPair[]; readonly problems: readonly LinkProblem[] }

/** Takes version and checksum off. A cut link loses its last setting, which may be incomplete. */
function openEnvelope(all: readonly LinkPair[]): Reading {
  const problems: LinkProblem[] = []
  const version = all.find((pair) => pair.key === 'v')
  if (!version) problems.push({ kind: 'no-version' })
  else if (version.value !== '1' && version.value !== '2') {
    problems.push({ kind: 'unknown-version', version: version.value ?? '' })
  }
  const at = all.findIndex((pair) => pair.key === 'c')
  const pairs = all.filter((pair) => pair.key !== 'v' && pair.key !== 'c')
  const expected = all[at]?.value
  const covered = all.slice(at + 1)
  if (at >= 0 && checksumOf(covered) !== expected) {
    const last = pairs.at(-1)
    // What is packed says itself whether it is whole.
    const doubtful = last && last.key !== 'z' && last.key !== baselineKey ? last.raw : null
    return {
      pairs: doubtful === null ? pairs : pairs.slice(0, -1),
      problems: [...problems, { kind: 'cut', doubtful }],
    }
  }
  if (pairs.length === 0) problems.push({ kind: 'empty' })
  return { pairs, problems }
}

type Compared = Reading & Pick<DecodedLink, 'baseline'>

/**
 * Takes the deployment to compare with off. It counts only where nothing at all is wrong with it: of
 * half of one, differences would be told that there are not.
 */
function readBaseline(all: readonly LinkPair[], packed: 'unpack' | 'leave'): Compared {
  const [found, ...others] = all.filter(({ key }) => key === baselineKey)
  if (!found) return { pairs: all, problems: [] }
  const pairs = all.filter(({ key }) => key !== baselineKey)
  if (packed === 'leave') return { pairs, problems: [] }
  const repeated: LinkProblem[] =
    others.length > 0 ? [{ kind: 'repeated-key', key: baselineKey }] : []
  const read = decodeBaseline(found.value ?? '')
  return read.ok
    ? { pairs, problems: repeated, baseline: read.value }
    : { pairs, problems: [...repeated, { kind: 'baseline', why: read.problem }] }
}

function decodeBaseline(value: string): Result<Deployment, LinkProblem> {
  const text = unpackText(value)
  if (!text.ok) return fail({ kind: text.problem === 'too-large' ? 'swells' : 'unreadable' })
  // One within another, or packed once more, is none that we made, and would be read without end.
  const isNested = parsePairs(text.value).some(({ key }) => key === baselineKey || key === 'z')
  if (isNested) return fail({ kind: 'nested' })
  const { deployment, problems } = decodeDeployment(text.value)
  const [problem] = problems
  return problem ? fail(problem) : succeed(deployment)
}

type Settings = Reading & { /** How many packed pairs were not read. */ readonly unread: number }

const leavePacked = (pairs: readonly LinkPair[]): Settings => ({
  pairs: pairs.filter(({ key }) => key !== 'z'),
  problems: [],
  unread: 0,
})

/** Puts the settings of the packed key, if there is one, where it stood. Only one is unpacked. */
function unpackPairs(pairs: readonly LinkPair[]): Settings {
  const at = pairs.findIndex(({ key }) => key === 'z')
  const packed = pairs[at]
  if (!packed) return { pairs, problems: [], unread: 0 }
  const before = pairs.slice(0, at)
  const behind = pairs.slice(at + 1).filter(({ key }) => key !== 'z')
  const problems: LinkProblem[] =
    before.length + behind.length + 1 < pairs.length ? [{ kind: 'repeated-key', key: 'z' }] : []
  const text = unpackText(packed.value ?? '')
  const unpacked = text.ok ? parsePairs(text.value) : []
  // We pack what is long: a packed part without a setting is none that we made.
  if (unpacked.length === 0)
    problems.push({ kind: !text.ok && text.problem === 'too-large' ? 'swells' : 'unreadable' })
  return {
    pairs: [...before, ...unpacked, ...behind],
    problems,
    unread: text.ok ? countUnread(text.value) : 0,
  }
}

function applyPairs(pairs: readonly LinkPair[]): ReadSettings {
  return readSettings(pairs.map(toWritten), 'link')
}

const toWritten = ({ key, value, raw }: LinkPair): WrittenSetting => ({
  key,
  value: value === null ? null : parseValue(key, value),
  shown: value ?? raw.split('=').slice(1).join('='),
})

/** A number where the option is one, written in any way that people do; null where it is none. */
function parseValue(key: string, text: string): string | number | null {
  if (!isOptionKey(key) || isChoiceKey(key)) return text
  return parseWrittenNumber(text)
}
