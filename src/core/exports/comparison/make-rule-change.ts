import type { Comparison } from '#core/comparison/comparison.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { writeChange } from '#core/rules/changes/write-change.ts'
import type { Dialect, DialectRequest, RulePart } from '#core/rules/dialects/dialect.ts'
import { type DialectId, dialects } from '#core/rules/dialects/dialects.ts'
import { findOneInterface } from '#core/rules/dialects/find-one-interface.ts'
import { type InterfaceNames, nameInterfaces } from '#core/rules/objects/name-interfaces.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import type { Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findRefused, type RuleFile, type RuleProblem } from '../rules/rule-formats.ts'

type ChangeFile = Pick<RuleFile, 'content' | 'unsaid'>

/**
 * What a device is told to get from the rules of the earlier deployment to those of the later: of
 * the firewalls between zones or, where it has none, of all hosts. `own` is what it calls its sides
 * of zones, in both alike.
 */
export function makeRuleChange(
  id: DialectId,
  { before, after }: Comparison,
  own: InterfaceNames = new Map(),
): Result<ChangeFile, RuleProblem> {
  const dialect: Dialect = dialects[id]
  const refused = findRefused(dialect, { interfaces: own })
  if (refused) return fail(refused)
  const zones = listZonesOfBoth(before, after)
  const interfaces = (dialect.interfaces?.name ?? nameInterfaces)(zones, own)
  const ask = (deployment: Deployment): DialectRequest => ({
    part: choosePart(deployment, dialect),
    view: 'single',
    fingerprint: fingerprint(deployment),
    interfaces,
  })
  const asked = ask(after)
  const { text, unsaid } = writeChange(id, ask(before), asked)
  const idle = dialect.interfaces ? findOneInterface(asked) : []
  return succeed({ content: text, unsaid: [...unsaid, ...idle] })
}

/** The zones of either deployment, as the later one has them. */
export function listZonesOfBoth(before: Deployment, after: Deployment): Zone[] {
  const [had, has] = [topologyOf(before).zones, topologyOf(after).zones]
  return [...new Map([...had, ...has].map((zone) => [zone.id, zone])).values()].toSorted(
    compareZones,
  )
}

function choosePart(deployment: Deployment, { writes }: Dialect): RulePart {
  const { boundaries, within, hostFirewalls } = rulesOf(topologyOf(deployment))
  return writes.includes('boundaries')
    ? { kind: 'boundaries', boundaries, within }
    : { kind: 'hosts', hosts: hostFirewalls }
}
