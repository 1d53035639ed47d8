import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  isChoiceKey,
  isConfigurationKey,
} from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { checksumOf, type LinkPair, parsePairs } from './link-pairs.ts'
import type { LinkProblem } from './link-problem.ts'
import { unpackText } from './pack-text.ts'
import { readSettings, type WrittenSetting } from './read-settings.ts'
import type { View } from './view.ts'

/** What a link says, as far as it can be read, and everything that is wrong with it. */
export type DecodedLink = {
  readonly configuration: Configuration
  /** What the link says of the view; empty when it says nothing. */
  readonly view: Partial<View>
  readonly problems: readonly LinkProblem[]
}

/** Longest fragment that is read, in characters. */
const longestFragment = 32_768

/** Reads a fragment, with or without its `#`. Never throws: all that is wrong is in `problems`. */
export function decodeConfiguration(fragment: string): DecodedLink {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { configuration: defaultConfiguration, view: {}, problems: [] }
  if (text.length > longestFragment) {
    const problem: LinkProblem = { kind: 'too-large', limit: longestFragment }
    return { configuration: defaultConfiguration, view: {}, problems: [problem, nothingApplied] }
  }
  const { pairs, problems } = openEnvelope(parsePairs(unescapeOnce(text)))
  const settings = unpackPairs(pairs)
  const applied = applyPairs(settings.pairs)
  const all = [...problems, ...settings.problems, ...applied.problems]
  const nothing = applied.problems.length === settings.pairs.length
  return { ...applied, problems: nothing && all.length > 0 ? [...all, nothingApplied] : all }
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
  else if (version.value !== '1') {
    problems.push({ kind: 'unknown-version', version: version.value ?? '' })
  }
  const at = all.findIndex((pair) => pair.key === 'c')
  const pairs = all.filter((pair) => pair.key !== 'v' && pair.key !== 'c')
  const expected = all[at]?.value
  const covered = all.slice(at + 1)
  if (at >= 0 && checksumOf(covered) !== expected) {
    const last = pairs.at(-1)
    const doubtful = last && last.key !== 'z' ? last.raw : null
    return {
      pairs: doubtful === null ? pairs : pairs.slice(0, -1),
      problems: [...problems, { kind: 'cut', doubtful }],
    }
  }
  if (pairs.length === 0) problems.push({ kind: 'empty' })
  return { pairs, problems }
}

/** Puts the settings of the packed key, if there is one, where it stood. */
function unpackPairs(pairs: readonly LinkPair[]): Reading {
  const problems: LinkProblem[] = []
  const unpacked = pairs.flatMap((pair) => {
    if (pair.key !== 'z') return [pair]
    const text = unpackText(pair.value ?? '')
    if (text.ok) return parsePairs(text.value)
    problems.push({ kind: text.problem === 'too-large' ? 'swells' : 'unreadable' })
    return []
  })
  return { pairs: unpacked, problems }
}

function applyPairs(pairs: readonly LinkPair[]): DecodedLink {
  const { change, view, problems } = readSettings(pairs.map(toWritten), 'link')
  return { configuration: changeConfiguration(defaultConfiguration, change), view, problems }
}

const toWritten = ({ key, value, raw }: LinkPair): WrittenSetting => ({
  key,
  value: value === null ? null : parseValue(key, value),
  shown: value ?? raw,
})

/** A number where the option is one; null where its text is none. */
function parseValue(key: string, text: string): string | number | null {
  if (!isConfigurationKey(key) || key === 'title' || isChoiceKey(key)) return text
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}
