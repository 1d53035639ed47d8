import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import {
  type Dialect,
  isFirstNumber,
  type RulePart,
  type Unsaid,
} from '#core/rules/dialects/dialect.ts'
import { type DialectId, dialectIds, dialects } from '#core/rules/dialects/dialects.ts'
import { findOneInterface } from '#core/rules/dialects/find-one-interface.ts'
import { findRuleWarnings, type RuleWarning } from '#core/rules/find-warnings.ts'
import {
  type InterfaceNames,
  type InterfaceNaming,
  nameInterfaces,
} from '#core/rules/objects/name-interfaces.ts'
import type { RuleSet, RuleView } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { type HostChecks, listChecks } from '#core/rules/verification/list-checks.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { writeVerifyPs1 } from '#core/rules/verification/write-verify-ps1.ts'
import { writeVerifySh } from '#core/rules/verification/write-verify-sh.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { formatMatrixCsv, formatRequestMarkdown, formatRulesCsv } from './format-request.ts'
import { findSourceWarnings, placesOf, type RequestSource } from './request-source.ts'

/** What is written of the rules, and how. */
export type RuleSettings = {
  readonly language: Language
  readonly view: RuleView
  /** The id of the only boundary that is written, `client>server`; null for all. */
  readonly boundary: string | null
  /** The id of the host whose own firewall is written; null for the firewalls between zones. */
  readonly host: string | null
  /** What the device calls its sides of zones; where nothing is said, what it usually does. */
  readonly interfaces?: InterfaceNames
  /** What scripts found of the flows, to be put into a request. */
  readonly verification?: VerificationState | null
  /** The least number of its entries, where it numbers them. */
  readonly firstNumber?: number
}

export type RuleFile = {
  readonly content: string
  /** What the device cannot be told. */
  readonly unsaid: readonly Unsaid[]
  /** What an approver would ask about what is in it. */
  readonly warnings: readonly RuleWarning[]
}

export type RuleProblem =
  | { readonly kind: 'no-boundary'; readonly boundary: string; readonly known: readonly string[] }
  | { readonly kind: 'no-host'; readonly host: string; readonly known: readonly string[] }
  /** The host opens nothing that could be tried. */
  | { readonly kind: 'no-source'; readonly host: string; readonly known: readonly string[] }
  /** The device has no firewall between zones, or none of a host. */
  | { readonly kind: 'not-for-device'; readonly part: RulePart['kind'] }
  /** The device cannot have an interface of this name. */
  | {
      readonly kind: 'no-interface'
      readonly zone: string
      readonly name: string
      readonly form: InterfaceNaming['form']
    }
  /** The first number is none that the device's entries can begin with. */
  | { readonly kind: 'bad-number'; readonly least: number; readonly most: number }

type RuleFormat = {
  /** Of its files, without a dot. */
  readonly ending: string
  readonly mediaType: string
  readonly make: (deployment: Deployment, settings: RuleSettings) => Result<RuleFile, RuleProblem>
}

const scripts = {
  'verify-ps1': toScript('ps1', writeVerifyPs1),
  'verify-sh': toScript('sh', writeVerifySh),
} as const

type ScriptId = keyof typeof scripts

const requests = {
  'rules-csv': toRequest('csv', 'text/csv;charset=utf-8', formatRulesCsv),
  'matrix-csv': toRequest('csv', 'text/csv;charset=utf-8', formatMatrixCsv, ['boundaries']),
  'request-md': toRequest('md', 'text/markdown;charset=utf-8', formatRequestMarkdown),
} as const

export type RequestId = keyof typeof requests

export type RuleFormatId = DialectId | RequestId | ScriptId

const isScriptId = (word: string): word is ScriptId => Object.hasOwn(scripts, word)

export const isRequestId = (word: string): word is RequestId => Object.hasOwn(requests, word)

export const requestIds: readonly RequestId[] = Object.keys(requests).filter(isRequestId)

/** Every file that is written from the rules, in the order in which they are offered. */
export const ruleFormatIds: readonly RuleFormatId[] = [
  ...dialectIds,
  ...requestIds,
  ...Object.keys(scripts).filter(isScriptId),
]

export const isRuleFormatId = (word: string): word is RuleFormatId =>
  ruleFormatIds.some((id) => id === word)

export function ruleFormat(id: RuleFormatId): RuleFormat {
  if (isScriptId(id)) return scripts[id]
  return isRequestId(id) ? requests[id] : toDevice(dialects[id])
}

/** The same text in the browser and on the command line. */
export const makeRuleFile = (
  format: RuleFormatId,
  deployment: Deployment,
  settings: RuleSettings,
): Result<RuleFile, RuleProblem> => ruleFormat(format).make(deployment, settings)

function toDevice(dialect: Dialect): RuleFormat {
  const { ending, mediaType, write, writes } = dialect
  return {
    ending,
    mediaType,
    make: (deployment, settings) => {
      const topology = topologyOf(deployment)
      const part = choosePart(rulesOf(topology), settings, writes)
      if (!part.ok) return part
      const refused = findRefused(dialect, settings)
      if (refused) return fail(refused)
      const { interfaces = new Map(), firstNumber } = settings
      const request = {
        part: part.value,
        view: settings.view,
        fingerprint: fingerprint(deployment),
        interfaces: (dialect.interfaces?.name ?? nameInterfaces)(topology.zones, interfaces),
        ...(firstNumber === undefined ? {} : { firstNumber }),
      }
      const { text, unsaid } = write(request)
      const idle = dialect.interfaces ? findOneInterface(request) : []
      return succeed({
        content: text,
        unsaid: [...unsaid, ...idle],
        warnings: findRuleWarnings(placesOf(part.value)),
      })
    },
  }
}

/** What of the settings the device cannot have; null for nothing. */
export function findRefused(
  { interfaces, numbers }: Dialect,
  { interfaces: own = new Map(), firstNumber }: Pick<RuleSettings, 'interfaces' | 'firstNumber'>,
): RuleProblem | null {
  const refused = [...own].find(([, name]) => interfaces && !interfaces.takes(name))
  if (refused && interfaces)
    return { kind: 'no-interface', zone: refused[0], name: refused[1], form: interfaces.form }
  if (numbers && firstNumber !== undefined && !isFirstNumber(firstNumber, numbers))
    return { kind: 'bad-number', least: numbers.least, most: numbers.most }
  return null
}

/** What a person asks for and another approves. */
function toRequest(
  ending: string,
  mediaType: string,
  write: (source: RequestSource) => string,
  writes: Dialect['writes'] = ['boundaries', 'hosts'],
): RuleFormat {
  return {
    ending,
    mediaType,
    make: (deployment, settings) => {
      const topology = topologyOf(deployment)
      const rules = rulesOf(topology)
      const part = choosePart(rules, settings, writes)
      if (!part.ok) return part
      const { view, language, verification = null } = settings
      const source = { deployment, topology, rules, part: part.value, view, language, verification }
      return succeed({ content: write(source), unsaid: [], warnings: findSourceWarnings(source) })
    },
  }
}

/** A script that tries what one host opens, or each of them. */
function toScript(
  ending: string,
  write: (hosts: readonly HostChecks[], fingerprint: string) => string,
): RuleFormat {
  return {
    ending,
    mediaType: 'text/plain;charset=utf-8',
    make: (deployment, { host }) => {
      const all = listChecks(topologyOf(deployment))
      const chosen = all.filter(({ object }) => host === null || object.host.id === host)
      const known = all.map(({ object }) => object.host.id)
      return chosen.length > 0
        ? succeed({ content: write(chosen, fingerprint(deployment)), unsaid: [], warnings: [] })
        : fail({ kind: 'no-source', host: host ?? '', known })
    },
  }
}

/** Which firewalls are meant: of hosts where a device has no others, or where one is named. */
export function findPartKind(
  { boundary, host }: Pick<RuleSettings, 'boundary' | 'host'>,
  writes: readonly RulePart['kind'][],
): Result<RulePart['kind'], RuleProblem> {
  const isOfHosts = host !== null || (boundary === null && !writes.includes('boundaries'))
  const kind = isOfHosts ? 'hosts' : 'boundaries'
  return writes.includes(kind) ? succeed(kind) : fail({ kind: 'not-for-device', part: kind })
}

/** What of the rules is meant; a device of hosts alone is written for all of them. */
function choosePart(
  { boundaries, within, hostFirewalls }: RuleSet,
  { boundary, host }: RuleSettings,
  writes: readonly RulePart['kind'][],
): Result<RulePart, RuleProblem> {
  const found = findPartKind({ boundary, host }, writes)
  if (!found.ok) return found
  const kind = found.value
  if (kind === 'hosts') {
    const hosts = hostFirewalls.filter(({ object }) => host === null || object.host.id === host)
    const known = hostFirewalls.map(({ object }) => object.host.id)
    return hosts.length > 0
      ? succeed({ kind, hosts })
      : fail({ kind: 'no-host', host: host ?? '', known })
  }
  const chosen = boundaries.filter(({ id }) => boundary === null || id === boundary)
  const known = boundaries.map(({ id }) => id)
  return chosen.length > 0 || boundary === null
    ? succeed({ kind, boundaries: chosen, ...(boundary === null ? { within } : {}) })
    : fail({ kind: 'no-boundary', boundary, known })
}
