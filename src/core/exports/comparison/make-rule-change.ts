import type { Comparison } from '#core/comparison/comparison.ts'
import { type IdInUnion, sameId, toFlowInUnion, uniteIds } from '#core/comparison/unite-ids.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { RuleChanges } from '#core/rules/changes/list-rule-changes.ts'
import { writeChange } from '#core/rules/changes/write-change.ts'
import type { Dialect, DialectRequest, RulePart } from '#core/rules/dialects/dialect.ts'
import { type DialectId, dialects } from '#core/rules/dialects/dialects.ts'
import { findOneInterface } from '#core/rules/dialects/find-one-interface.ts'
import { nameInterfaces } from '#core/rules/objects/name-interfaces.ts'
import type { Boundary } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import type { Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import {
  findPartKind,
  findRefused,
  type RuleFile,
  type RuleProblem,
  type RuleSettings,
} from '../rules/rule-formats.ts'

export type ChangeFile = Pick<RuleFile, 'content' | 'unsaid'> & { readonly changes: RuleChanges }

/** What is written of a change, as of rules; the host by its id in the union of both deployments. */
export type ChangeSettings = Pick<
  RuleSettings,
  'view' | 'boundary' | 'host' | 'interfaces' | 'firstNumber'
>

/**
 * What a device is told to get from the rules of the earlier deployment to those of the later: of
 * one firewall that either of them has, or else of all between zones or, where the device has none,
 * of all hosts. What it calls its sides of zones is the same in both.
 */
export function makeRuleChange(
  id: DialectId,
  { before, after }: Comparison,
  settings: ChangeSettings,
): Result<ChangeFile, RuleProblem> {
  const dialect: Dialect = dialects[id]
  const kind = findPartKind(settings, dialect.writes)
  if (!kind.ok) return kind
  const refused = findRefused(dialect, settings)
  if (refused) return fail(refused)
  const idOf = uniteIds(before, after)
  const missing = findMissing(settings, [listPlaces(before, idOf), listPlaces(after, sameId)])
  if (missing) return fail(missing)
  const { view, interfaces: own = new Map(), firstNumber } = settings
  const zones = listZonesOfBoth(before, after)
  const interfaces = (dialect.interfaces?.name ?? nameInterfaces)(zones, own)
  const ask = (deployment: Deployment, inUnion: IdInUnion): DialectRequest => ({
    part: choosePart(deployment, kind.value, settings, inUnion),
    view,
    fingerprint: fingerprint(deployment),
    interfaces,
    ...(firstNumber === undefined ? {} : { firstNumber }),
  })
  const former = ask(before, idOf)
  const asked = withGoneBoundaries(ask(after, sameId), former.part)
  const { text, unsaid, changes } = writeChange(
    id,
    former,
    asked,
    (flow) => toFlowInUnion(flow, idOf).id,
    [before, after].flatMap((deployment) => {
      const others = chooseOthers(deployment, settings)
      return others ? [{ ...asked, part: others }] : []
    }),
  )
  const idle = dialect.interfaces ? findOneInterface(asked) : []
  return succeed({ content: text, unsaid: [...unsaid, ...idle], changes })
}

/** With those that have lost all of their rules, since an interface may still have a list for them. */
function withGoneBoundaries(request: DialectRequest, former: RulePart): DialectRequest {
  const { part } = request
  if (part.kind !== 'boundaries' || former.kind !== 'boundaries') return request
  const left = new Set(part.boundaries.map(({ id }) => id))
  const gone = former.boundaries
    .filter(({ id }) => !left.has(id))
    .map((boundary): Boundary => ({ ...boundary, rules: { single: [], grouped: [] } }))
  return { ...request, part: { ...part, boundaries: [...part.boundaries, ...gone] } }
}

/** The zones of either deployment, as the later one has them. */
export function listZonesOfBoth(before: Deployment, after: Deployment): Zone[] {
  const [had, has] = [topologyOf(before).zones, topologyOf(after).zones]
  return [...new Map([...had, ...has].map((zone) => [zone.id, zone])).values()].toSorted(
    compareZones,
  )
}

type Places = { readonly boundaries: readonly string[]; readonly hosts: readonly string[] }

function listPlaces(deployment: Deployment, idOf: IdInUnion): Places {
  const { boundaries, hostFirewalls } = rulesOf(topologyOf(deployment))
  return {
    boundaries: boundaries.map(({ id }) => id),
    hosts: hostFirewalls.map(({ object }) => idOf(object.host.id)),
  }
}

/** A firewall that neither deployment has. */
function findMissing(
  { boundary, host }: ChangeSettings,
  places: readonly Places[],
): RuleProblem | null {
  const known = (key: keyof Places) => [...new Set(places.flatMap((one) => one[key]))]
  if (host !== null && !known('hosts').includes(host))
    return { kind: 'no-host', host, known: known('hosts') }
  return boundary !== null && !known('boundaries').includes(boundary)
    ? { kind: 'no-boundary', boundary, known: known('boundaries') }
    : null
}

/** The rest of the firewalls between zones, which have the same objects; null where all are meant. */
function chooseOthers(deployment: Deployment, { boundary }: ChangeSettings): RulePart | null {
  if (boundary === null) return null
  const { boundaries } = rulesOf(topologyOf(deployment))
  return { kind: 'boundaries', boundaries: boundaries.filter(({ id }) => id !== boundary) }
}

/** None of it where a deployment has no such firewall: all of its rules come, or go. */
function choosePart(
  deployment: Deployment,
  kind: RulePart['kind'],
  { boundary, host }: ChangeSettings,
  idOf: IdInUnion,
): RulePart {
  const { boundaries, within, hostFirewalls } = rulesOf(topologyOf(deployment))
  if (kind === 'hosts') {
    const isMeant = (id: string): boolean => host === null || idOf(id) === host
    return { kind, hosts: hostFirewalls.filter(({ object }) => isMeant(object.host.id)) }
  }
  return boundary === null
    ? { kind, boundaries, within }
    : { kind, boundaries: boundaries.filter(({ id }) => id === boundary) }
}
