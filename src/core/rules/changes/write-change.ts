import { describeRule } from '../dialects/describe-rule.ts'
import type { Dialect, DialectRequest, DialectText, RulePart } from '../dialects/dialect.ts'
import { type DialectId, dialects } from '../dialects/dialects.ts'
import { notWritten } from '../dialects/list-text-runs.ts'
import { isIncomplete, type Rule, type RuleObject } from '../rule.ts'
import { changeAsa } from './change-asa.ts'
import { changeFortigate } from './change-fortigate.ts'
import { changeNftables } from './change-nftables.ts'
import { changePanOs } from './change-pan-os.ts'
import { changeRtx, findFreeNumber } from './change-rtx.ts'
import { changeWindowsFirewall } from './change-windows-firewall.ts'
import { joinParts } from './join-parts.ts'
import {
  type FlowInLater,
  listRuleChanges,
  type RuleChanges,
  type RulePair,
} from './list-rule-changes.ts'

/**
 * The lines that lead a device from an earlier text to a later one; both are whole, and of the same
 * fingerprint. What the device cannot be told safely is a comment, and so is what it is told in a
 * second step, when hosts have changed over. `others` is the text of firewalls that it has, too, but
 * that are not part of this change: what they use is left.
 */
type ChangeLines = (
  before: readonly string[],
  after: readonly string[],
  others: readonly string[],
  rules: {
    readonly part: RulePart
    /** The text with the rules of both; null where nothing goes. */
    readonly writeBoth: () => readonly string[] | null
  },
) => readonly string[]

const changes: Readonly<Record<DialectId, ChangeLines>> = {
  fortigate: changeFortigate,
  'pan-os': changePanOs,
  asa: changeAsa,
  'windows-firewall': (before, after, _, { writeBoth }) =>
    changeWindowsFirewall(before, after, writeBoth()),
  rtx: changeRtx,
  nftables: (_, after, __, { part, writeBoth }) => changeNftables(after, writeBoth(), part),
}

/** Devices that are written whole in each step, so that both addresses of a name are there in between. */
const joining: readonly DialectId[] = ['nftables', 'windows-firewall']

/** What is said of a router whose lists are exchanged. */
const atOnce =
  'what is removed goes in the same step as what is added comes, so do it while the hosts change over.'

/** Longest line of a comment about one rule. */
const longestLine = 160

/** What a device is told of a change, and what of its rules differs. */
export type ChangeText = DialectText & { readonly changes: RuleChanges }

/**
 * What a device is told to get from the rules of one deployment to those of another, where it has
 * those of the earlier as this program writes them. Both requests ask for the same firewalls, under
 * the same names of interfaces; where it has numbers instead of names, the first number is that of
 * the earlier text, and the later one stands behind it. `others` are what it has besides, where one
 * firewall of several is asked for. Begins with a list for people of what comes, changes and goes;
 * where nothing does that a device knows, that is all.
 */
export function writeChange(
  id: DialectId,
  before: DialectRequest,
  after: DialectRequest,
  idOf?: FlowInLater,
  others: readonly DialectRequest[] = [],
): ChangeText {
  const dialect: Dialect = dialects[id]
  const earlier = toLines(dialect.write({ ...before, fingerprint: after.fingerprint }).text)
  const { numbers } = dialect
  const { text, unsaid } = dialect.write(
    numbers
      ? { ...after, firstNumber: findFreeNumber(earlier, numbers, after.firstNumber) }
      : after,
  )
  const [mark] = /^\ufeff?/.exec(text) ?? ['']
  const sign = text.charAt(mark.length)
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const found = listRuleChanges(before.part, after.part, after.view, idOf)
  const differing = found.added.length + found.changed.length + found.removed.length
  const writeBoth = () => {
    const part = joinParts(before.part, after.part, found)
    return part && toLines(dialect.write({ ...after, part }).text)
  }
  const elsewhere = others.flatMap((request) => toLines(dialect.write(request).text))
  const steps =
    differing === 0
      ? [`${sign} NOTHING TO DO: no rule differs in what a device knows of it.`]
      : changes[id](earlier, toLines(text), elsewhere, { part: after.part, writeBoth })
  const head = [
    ...writeHead(before, after, found),
    ...tellOrder(id, found),
    ...(steps.some((line) => line.startsWith(`${sign}2 `)) ? explainSteps(id, sign) : []),
  ]
  const lines = [...head.map((line) => `${sign} ${line}`), ...steps]
  return { text: `${mark}${lines.join(ending)}${ending}`, unsaid, changes: found }
}

const toLines = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)

function writeHead(
  before: DialectRequest,
  after: DialectRequest,
  { added, changed, reasons, removed }: RuleChanges,
): string[] {
  const list = (title: string, rules: readonly string[]): string[] => [
    `${title}: ${rules.length}`,
    ...rules.map((rule) => `  ${rule}`),
  ]
  return [
    `Portscape ${before.fingerprint} to ${after.fingerprint}: what leads from the rules of the one to those of`,
    'the other, on a device that has the text of the first, and nothing by hand under its names.',
    ...list('ADDED', added.map(formatRule)),
    ...list('CHANGED, other addresses or names', changed.map(formatPair)),
    ...(reasons.length === 0
      ? []
      : list('CHANGED, other reasons alone, nothing to do', reasons.map(formatPair))),
    ...list('REMOVED, with the numbers that they had before', removed.map(formatRule)),
  ]
}

/** What is promised of the time in between, which is what the device can do. */
function tellOrder(id: DialectId, { added, changed, removed }: RuleChanges): string[] {
  const isReaddressed = changed.some(hasOtherAddresses)
  const isMoving = added.length > 0 && removed.length > 0
  const stepwise = 'ORDER: add at every firewall on the way, change the hosts over, then remove.'
  if (joining.includes(id)) return isMoving || isReaddressed ? [stepwise] : []
  return [
    ...(isReaddressed
      ? ['Addresses of a name are exchanged at once: do it while these hosts change over.']
      : []),
    ...(isMoving ? [id === 'rtx' ? `ORDER: ${atOnce}` : stepwise] : []),
  ]
}

/** How both steps are run from one text. */
const explainSteps = (id: DialectId, sign: string): string[] => [
  'STEP 1 is what this text does if it is run whole. STEP 2 is commented out, each line of it behind',
  `${sign}2: run these lines without that sign when the hosts have changed over, and not before:`,
  id === 'windows-firewall'
    ? `  (Get-Content .\\THIS-FILE.ps1) -match '^#2 ' -replace '^#2 ' | Set-Content .\\STEP-2.ps1`
    : `  sed -n 's/^${sign}2 //p' THIS-FILE`,
]

const hasOtherAddresses = ({ before, after }: RulePair): boolean => {
  const [had, has] = [before, after].map(({ sources, destinations }) =>
    [...sources, ...destinations].map(({ host }) => host.addresses.join()).join(';'),
  )
  return had !== has
}

/** Names of objects are plain; what a rule is for is made so. */
function formatRule(rule: Rule): string {
  const services = rule.services.map(({ transport, port }) => `${transport}/${port}`)
  const ends = `${namesOf(rule.sources)} to ${namesOf(rule.destinations)}`
  const left = isIncomplete(rule) ? `${notWritten}, address missing: ` : ''
  return `${left}${rule.id} ${ends} ${services.join(',')} ${describeRule(rule, longestLine)}`
}

/** Where hosts are called otherwise, their rules are so, too. */
const formatPair = ({ before, after }: RulePair): string =>
  before.id === after.id ? formatRule(after) : `${formatRule(after)} (${before.id} before)`

const namesOf = (objects: readonly RuleObject[]): string =>
  objects.map(({ name }) => name).join(',')
