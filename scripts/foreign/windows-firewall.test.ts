import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { makeRuleFile, type RuleFile } from '#core/exports/rules/rule-formats.ts'
import type { HostFirewall, RuleObject, RuleView } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { settle } from '#core/testing/device-packets.ts'
import { newHost } from '#core/testing/new-host.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { toSpans, uniteSpans } from '#core/testing/unite-spans.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { parsePowerShell } from './powershell.ts'
import { readWindowsFirewall } from './read-windows-firewall.ts'

const views = ['single', 'grouped'] as const

const make = (
  format: 'windows-firewall' | 'verify-ps1',
  deployment: Deployment,
  view: RuleView = 'single',
  host: string | null = null,
): RuleFile => {
  const made = makeRuleFile(format, deployment, { language: 'en', view, boundary: null, host })
  if (!made.ok) throw new Error(made.problem.kind)
  return made.value
}

/** Families that packets to a host can have: both where its addresses do not tell. */
const familiesOf = ({ addresses }: RuleObject): readonly number[] => {
  const bits = addresses.map(({ address }) => (address.kind === 'name' ? 0 : address.bits))
  return bits.length === 0 || bits.includes(0) ? [32, 128] : bits
}

/** What a host's firewall must let in, read from the normal form alone. */
function listInbound({ object, rules }: HostFirewall, view: RuleView): string[] {
  if (object.host.kind === 'standalone-sps') return []
  const families = familiesOf(object)
  return rules[view].flatMap(({ id, sources, services }) => {
    const spans = sources
      .flatMap(({ addresses }) => addresses.flatMap(({ address }) => toSpans(address)))
      .filter(({ bits }) => families.includes(bits))
    return services.flatMap(({ transport, port }) =>
      uniteSpans(spans).map((span) => `${object.name} ${id} ${transport}/${port} ${span}`),
    )
  })
}

const firewallsOf = (deployment: Deployment): readonly HostFirewall[] =>
  rulesOf(topologyOf(deployment)).hostFirewalls

function check(deployment: Deployment): void {
  for (const view of views) {
    const expected = firewallsOf(deployment).flatMap((one) => listInbound(one, view))
    expect(readWindowsFirewall(make('windows-firewall', deployment, view).content)).toEqual(
      settle(expected),
    )
  }
}

/** Both families, networks that overlap, ranges, DNS names, and every address there is. */
const full = addHosts(defaultDeployment, [
  newHost('agent', 'HQ', '10.1.0.0/16', '10.1.9.0/24', 'fd00:1::/64'),
  newHost('agent', 'Plant', '10.2.0.10-10.2.0.20', 'pc.corp.example', 'fd00:2::10-fd00:2::20'),
  newHost('off-premises-agent', 'Anywhere', '0.0.0.0/0', '::/0'),
  newHost('web-browser', 'Desk', '10.3.0.9-10.3.0.9'),
  newHost('apex-one-server', 'apexone01', '10.9.0.2', 'fd00:9::2'),
  newHost('standalone-sps', 'sps01', '10.9.0.4'),
])

test('each host lets in what its rules say, with addresses of every kind', () => {
  check(full)
  const { content } = make('windows-firewall', full)
  expect(readWindowsFirewall(content).length).toBeGreaterThan(25)
  expect(content).toContain("-RemoteAddress '0.0.0.0/1', '128.0.0.0/1', '::/1', '8000::/1'")
  expect(content).not.toContain('/0')
})

test('each host lets in what its rules say, no more and no less, whatever things are called', () => {
  for (const deployment of sampleDeployments(20, 5)) check(deployment)
  fc.assert(fc.property(anyDeployment, check), { numRuns: 120 })
}, 120_000)

test('the script of one host is the part of that host', () => {
  for (const { object, rules } of firewallsOf(full)) {
    const { content } = make('windows-firewall', full, 'grouped', object.host.id)
    const packets = readWindowsFirewall(content)
    expect(packets).toEqual(settle(listInbound({ object, rules, opens: 0 }, 'grouped')))
    if (packets.length > 0) expect(content).toContain(`[string]$HostName = '${object.name}',`)
  }
})

test('the address of the other side is needed, not that of the host', () => {
  const known = addHosts(defaultDeployment, [newHost('agent', 'HQ', '10.1.0.0/16')])
  const { content, unsaid } = make('windows-firewall', known)
  const into = firewallsOf(known).find(({ object }) => object.host.kind === 'apex-one-server')
  const packets = readWindowsFirewall(content)
  expect(packets.length).toBeGreaterThan(0)
  for (const packet of packets) expect(packet).toContain('10.1.0.0-10.1.255.255')
  const missing = unsaid.find(({ kind }) => kind === 'address-missing')
  expect(missing?.objects.map(({ host }) => host.kind)).not.toContain('agent')
  for (const { number, sources } of into?.rules.single ?? []) {
    const isWritten = content.includes(`-DisplayName 'Portscape ${number}: `)
    expect(isWritten).toBe(sources.some(({ host }) => host.name === 'HQ'))
    expect(missing?.rules.includes(number)).toBe(!isWritten)
  }
})

test('without a single address the script has comments that name each rule and host', () => {
  const { content, unsaid } = make('windows-firewall', defaultDeployment)
  expect(readWindowsFirewall(content)).toEqual([])
  expect(content).toMatch(/^(?:\ufeff?#.*\r\n)+Write-Warning '[^']+'\r\n$/)
  const rules = firewallsOf(defaultDeployment).flatMap((one) => one.rules.single)
  expect(content.match(/^# NOT WRITTEN, /gm)).toHaveLength(rules.length)
  expect(unsaid.map(({ kind }) => kind)).toEqual(['address-missing', 'not-windows'])
  expect(unsaid.flatMap((one) => one.rules).toSorted()).toEqual(
    rules.map(({ number }) => number).toSorted(),
  )
})

test('a standalone Smart Protection Server is no Windows, and its rules are for nftables', () => {
  const { content, unsaid } = make('windows-firewall', full, 'grouped', 'standalone-sps')
  expect(readWindowsFirewall(content)).toEqual([])
  expect(content).toMatch(/^# NOT WRITTEN, no Windows on sps01, take its own text for nftables: /m)
  expect(unsaid.map(({ kind, objects }) => [kind, objects.map(({ name }) => name)])).toEqual([
    ['not-windows', ['sps01']],
  ])
})

test('rules of an earlier run go first, by the name of this host, in one store', () => {
  const { content } = make('windows-firewall', full)
  const at = (text: string): number => {
    expect(content).toContain(text)
    return content.indexOf(text)
  }
  const places = [
    at('Get-NetFirewallRule -PolicyStore $PolicyStore'),
    at('$_.Name -like "Portscape-$HostName-*"'),
    at('Remove-NetFirewallRule -Name $old.Name -PolicyStore $PolicyStore'),
    at('Open-NetGPO -PolicyStore $PolicyStore'),
    at('New-NetFirewallRule @rule'),
    at('Save-NetGPO -GPOSession $rule.GPOSession'),
  ]
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('the reader refuses what is no rule, no PowerShell, or not for this host', () => {
  const { content } = make('windows-firewall', full)
  const spoil = (from: string | RegExp, to: string) => {
    expect(content).toMatch(from)
    return () => readWindowsFirewall(content.replace(from, to))
  }
  expect(spoil(/-LocalPort \d+/, '-LocalPort Any')).toThrow()
  expect(spoil(/-RemoteAddress '[^']+'/, "-RemoteAddress 'Any'")).toThrow()
  expect(spoil(/-Protocol TCP/, '-Protocol UDP')).toThrow()
  expect(spoil(/-DisplayName '/, "-DisplayName 'it's ")).toThrow()
  expect(spoil(/-DisplayName '/, "-DisplayName 'it\u2019s ")).toThrow()
  expect(spoil(/Direction = 'Inbound'/, "Direction = 'Outbound'")).toThrow()
  expect(spoil(/Action = 'Allow'/, "Action = 'Block'")).toThrow()
  expect(spoil(/ValidateSet\('/, "ValidateSet('Other', '")).toThrow()
  expect(spoil(/Write-Host/, 'Restart-Computer')).toThrow()
  expect(spoil(/\r\n/, '\n')).toThrow()
  expect(() => readWindowsFirewall(content.slice(1))).toThrow()
})

test('the script that tries what is open is PowerShell, whatever hosts are called', () => {
  for (const deployment of sampleDeployments(5, 5))
    expect(parsePowerShell(make('verify-ps1', deployment).content).hasError).toBe(false)
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      expect(parsePowerShell(make('verify-ps1', deployment).content).hasError).toBe(false)
    }),
    { numRuns: 30 },
  )
})
