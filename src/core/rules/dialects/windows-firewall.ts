import { readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { asciiText } from '../ascii-text.ts'
import type { NamedAddress, Rule, RuleObject, RuleService } from '../rule.ts'
import { describeRule } from './describe-rule.ts'
import { toDeviceAddress } from './device-address.ts'
import type { Dialect, DialectRequest, Unsaid } from './dialect.ts'
import { explainUnsaid } from './explain-unsaid.ts'
import { notWritten } from './list-text-runs.ts'
import { runsWindows } from './runs-windows.ts'
import { type SaidRule, sayByFamily } from './say-by-family.ts'
import { describeOnDevice } from './zone-rules.ts'

/** Characters that are read at a glance in a list, in the details of a rule, and in a comment. */
const longest = { title: 120, description: 255, comment: 200 }

/**
 * A script for Windows PowerShell that is told whose rules to write, and whether to this computer or
 * to a group policy object. All of it is ASCII, since PowerShell takes curly quotes for quotes; with
 * a byte order mark and CRLF, as Windows PowerShell reads scripts.
 */
export const windowsFirewall: Dialect = {
  title: 'Windows Firewall',
  ending: 'ps1',
  mediaType: 'text/plain;charset=utf-8',
  writes: ['hosts'],
  write: (request) => {
    const hosts = listHosts(request)
    const { said, unsaid } = sayByFamily(
      hosts.filter(({ object }) => runsWindows(object)).flatMap(({ rules }) => rules),
    )
    const pieces = groupBy(said, ({ rule }) => rule)
    const blocks = hosts.map((host) => writeHost(host, pieces, request))
    const written = blocks.filter(({ count }) => count > 0)
    const lines = [
      `# Portscape ${request.fingerprint}: what hosts let in, for the Windows Defender Firewall`,
      ...(written.length > 0 ? explainUse(written) : []),
      ...blocks.filter(({ count }) => count === 0).flatMap(writeNothing),
      ...(written.length > 0
        ? writeScript(written)
        : ["Write-Warning 'There is no rule to write.'"]),
    ]
    return { text: `\ufeff${lines.join('\r\n')}\r\n`, unsaid: [...unsaid, ...listOthers(hosts)] }
  },
}

type LocalHost = { readonly object: RuleObject; readonly rules: readonly Rule[] }

const listHosts = ({ part, view }: DialectRequest): LocalHost[] =>
  part.kind === 'hosts'
    ? part.hosts.map(({ object, rules }) => ({
        object,
        rules: rules[view].map((rule) => ({ ...rule, destinations: [toLocal(object)] })),
      }))
    : []

const everyAddress: readonly NamedAddress[] = readAddresses(['0.0.0.0/0', '::/0']).map(
  (address) => ({ name: '', address }),
)

/**
 * A host to its own firewall, whose rules name the other side alone: its addresses tell its families
 * where they are known, and need not be.
 */
const toLocal = (object: RuleObject): RuleObject =>
  object.addresses.length === 0 || object.addresses.some(({ address }) => address.kind === 'name')
    ? { ...object, addresses: everyAddress }
    : object

const listOthers = (hosts: readonly LocalHost[]): Unsaid[] => {
  const others = hosts.filter(({ object }) => !runsWindows(object))
  const rules = others.flatMap((host) => host.rules.map(({ number }) => number))
  const objects = others.map(({ object }) => object)
  return others.length > 0 ? [{ kind: 'not-windows', rules, objects }] : []
}

/** What is written for one host: commands and, in place of what is left out, comments. */
type HostBlock = {
  readonly object: RuleObject
  readonly lines: readonly string[]
  /** Rules that are written, whole or in part. */
  readonly count: number
}

function writeHost(
  host: LocalHost,
  pieces: ReadonlyMap<Rule, Group<SaidRule>>,
  { fingerprint }: DialectRequest,
): HostBlock {
  const { object, rules } = host
  const explain = (rule: Rule, own: readonly SaidRule[]): string[] =>
    runsWindows(object)
      ? explainUnsaid(rule, own)
      : [
          `${notWritten}, no Windows on ${object.name}, take its own text for nftables: ${describeRule(rule, longest.comment)}`,
        ]
  const lines = rules.flatMap((rule) => {
    const own = pieces.get(rule) ?? []
    const comments = explain(rule, own).map((line) => `# ${line}`)
    return own.length === 0 ? comments : [...comments, ...writeRule(rule, own, object, fingerprint)]
  })
  return { object, lines, count: rules.filter((rule) => pieces.has(rule)).length }
}

const writeNothing = ({ object, lines }: HostBlock): string[] => [
  `# Nothing is written for ${object.name}:`,
  ...lines,
]

/** One command for each transport, since a rule of Windows has one. */
function writeRule(
  rule: Rule,
  pieces: readonly SaidRule[],
  { name }: RuleObject,
  fingerprint: string,
): string[] {
  const remote = [...new Set(pieces.flatMap(({ sources }) => sources.flatMap(formatRemote)))]
  return [...groupBy(rule.services, ({ transport }) => transport)].map(([transport, services]) =>
    [
      `New-NetFirewallRule @rule -Name 'Portscape-${name}-${rule.id}-${transport.toUpperCase()}'`,
      `-DisplayName '${nameRule(rule, services)}'`,
      `-Description '${describeOnDevice(rule, fingerprint, longest.description)}'`,
      `-Protocol ${transport.toUpperCase()} -LocalPort ${listPorts(services)}`,
      `-RemoteAddress ${listQuoted(remote)}`,
    ].join(' '),
  )
}

const listPorts = (services: readonly RuleService[]): string =>
  services.map(({ port }) => port).join(', ')

/** Of texts that hold no quotes. */
const listQuoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ')

/** What a list of rules shows: the number, what is opened and to whom. */
const nameRule = ({ number, sources }: Rule, services: Group<RuleService>): string =>
  asciiText(
    `Portscape ${number}: ${services[0].transport.toUpperCase()} ${listPorts(services)} from ${sources.map(({ name }) => name).join(', ')}`,
    longest.title,
  )

/** Windows refuses a prefix of 0, so that all addresses of a family are its two halves. */
function formatRemote({ address }: NamedAddress): string[] {
  const read = toDeviceAddress(address)
  if (read.kind === 'name') return []
  if (read.kind === 'range') return [`${read.start}-${read.end}`]
  const isIpv6 = read.start.includes(':')
  if (read.prefix === 0) return isIpv6 ? ['::/1', '8000::/1'] : ['0.0.0.0/1', '128.0.0.0/1']
  return [read.prefix === (isIpv6 ? 128 : 32) ? read.start : `${read.start}/${read.prefix}`]
}

const explainUse = (blocks: readonly HostBlock[]): string[] => {
  const [{ object } = { object: { name: '' } }, ...others] = blocks
  const call = `#   .\\THIS-FILE.ps1${others.length === 0 ? '' : ` -HostName ${object.name}`}`
  return [
    '# For an elevated Windows PowerShell, on Windows 8.1, Windows Server 2012 R2 or later:',
    call,
    '#     on the host itself; with -WhatIf it only tells what it would change',
    `${call} -PolicyStore 'corp.example.com\\NAME-OF-THE-GPO'`,
    '#     for all computers of a GPO, which is saved whole: what others change meanwhile is lost',
    `${call} -NetworkProfile Domain, Private, Public`,
    '#     where Windows has the network of the host as Public, as often in a DMZ',
    '# - Rules of an earlier run are removed first, by name (Portscape-HOST-...), so that none is doubled.',
    '#   Those under an older name of a host stay: Get-NetFirewallRule -Group Portscape',
    '# - Other rules are not touched: a wider one, as installers leave them, still lets in more, and one',
    '#   that blocks wins.',
    '# - What no rule allows is dropped only while the firewall is on and blocks inbound connections by',
    '#   default: Get-NetFirewallProfile -PolicyStore ActiveStore',
    '# - After an error rules are removed and not all of them written: run it again.',
    '# - A host with another system, as a SQL Server or agents may have, needs other rules.',
    '# Hosts:',
    ...blocks.map((block) => `#   ${describeHost(block)}`),
  ]
}

const describeHost = ({ object: { name, host } }: HostBlock): string =>
  asciiText(`${name}: ${host.kind} ${host.name} ${host.addresses.join(', ')}`, longest.comment)

const writeScript = (blocks: readonly HostBlock[]): string[] => [
  '#Requires -Version 4.0',
  '#Requires -Modules NetSecurity',
  '#Requires -RunAsAdministrator',
  '[CmdletBinding(SupportsShouldProcess = $true)]',
  'param(',
  ...declareHost(blocks.map(({ object }) => object.name)),
  "  [string]$PolicyStore = 'PersistentStore',",
  "  [ValidateSet('Domain', 'Private', 'Public')]",
  "  [string[]]$NetworkProfile = @('Domain', 'Private')",
  ')',
  ...removal,
  '$new = @(switch ($HostName) {',
  ...blocks.flatMap(writeCase),
  '})',
  ...ending,
]

const declareHost = (names: readonly string[]): string[] => {
  const isOne = names.length === 1
  return [
    `  [Parameter(Mandatory = $${!isOne})]`,
    `  [ValidateSet(${listQuoted(names)})]`,
    `  [string]$HostName${isOne ? ` = ${listQuoted(names)}` : ''},`,
  ]
}

/** Not every version of Get- and Remove-NetFirewallRule takes a session of a GPO; all take its name. */
const removal = [
  "$ErrorActionPreference = 'Stop'",
  '$old = @(Get-NetFirewallRule -PolicyStore $PolicyStore -ErrorAction Stop |',
  '  Where-Object { $_.Name -like "Portscape-$HostName-*" })',
  'if ($old.Count -gt 0) {',
  '  Remove-NetFirewallRule -Name $old.Name -PolicyStore $PolicyStore -WhatIf:$WhatIfPreference -ErrorAction Stop',
  '}',
  '$rule = @{',
  "  Group = 'Portscape'",
  "  Direction = 'Inbound'",
  '  Profile = $NetworkProfile',
  "  Action = 'Allow'",
  "  Enabled = 'True'",
  '  WhatIf = $WhatIfPreference',
  "  ErrorAction = 'Stop'",
  '}',
  "$isGpo = $PolicyStore -ne 'PersistentStore'",
  'if ($isGpo) {',
  '  $rule.GPOSession = Open-NetGPO -PolicyStore $PolicyStore -ErrorAction Stop',
  '} else {',
  '  $rule.PolicyStore = $PolicyStore',
  '}',
]

const writeCase = ({ object, lines }: HostBlock): string[] => {
  const left = lines.filter((line) => line.includes(notWritten)).length
  const warning = `    Write-Warning 'Rules that are ${notWritten} here, or in part only: ${left}'`
  return [
    `  '${object.name}' {`,
    ...(left > 0 ? [warning] : []),
    ...lines.map((line) => `    ${line}`),
    '  }',
  ]
}

const ending = [
  'if (-not $WhatIfPreference) {',
  '  if ($isGpo) { Save-NetGPO -GPOSession $rule.GPOSession -ErrorAction Stop }',
  "  Write-Host ('{0}, {1}: {2} rules removed, {3} written' -f $HostName, $PolicyStore, $old.Count, $new.Count)",
  '}',
]
