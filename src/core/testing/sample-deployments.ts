import { type HostKind, hostKinds, zoneKinds } from '#core/configuration/network-terms.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { addHosts, hostsOf, type NewHost, setHost } from '#core/deployment/edit-hosts.ts'
import { addZone } from '#core/deployment/edit-zones.ts'
import { isSingle } from '#core/deployment/host-id.ts'
import { sampleConfigurations } from './sample-configurations.ts'
import { type Draw, seededRandom } from './seeded-random.ts'

/** Short and long, Latin and Japanese, with spaces and without. */
const names = [
  '',
  'HQ clients',
  'dc01',
  '大阪支店',
  'Manufacturing plant, building 7, second floor',
  '本社クライアントセグメント（東京・品川）',
  'apexone-server-01.corp.example.co.jp',
  'ネットワーク管理端末',
]

const addresses = [
  '10.1.0.0/16',
  '10.9.0.12',
  '10.20.7.10-10.20.7.40',
  '2001:db8:aaaa:bbbb::/64',
  'sps-01.security.corp.example.co.jp',
]

const pick = <T>(draw: Draw, all: readonly [T, ...T[]] | readonly T[]): T | undefined =>
  all[draw(all.length)]

const drawName = (draw: Draw) => pick(draw, names) ?? ''
const drawAddresses = (draw: Draw) => addresses.filter(() => draw(4) === 0)

/** One to `most` hosts of every kind but those of which there is one, each in a zone of its own. */
const drawHosts = (
  draw: Draw,
  most: number,
  drawZone: (kind: HostKind) => () => string,
): NewHost[] =>
  hostKinds.flatMap((kind) => {
    const zone = drawZone(kind)
    return Array.from(
      { length: isSingle(kind) ? 1 : 1 + draw(most) },
      (): NewHost => ({
        kind,
        name: drawName(draw),
        addresses: drawAddresses(draw),
        zone: zone(),
      }),
    )
  })

/** With up to three zones beside the usual four, of any look and trust. */
function addZones(deployment: Deployment, draw: Draw): Deployment {
  return Array.from({ length: draw(4) }).reduce<Deployment>(
    (made) =>
      addZone(made, {
        name: drawName(draw),
        kind: pick(draw, zoneKinds) ?? 'client',
        trust: draw(8) / 2,
      }),
    deployment,
  )
}

/**
 * Deployments with up to `most` hosts a role in up to seven zones, under names of all kinds. A third
 * of all hosts stands in any zone whatever: nobody's network, but the hardest for a layout.
 */
export function sampleDeployments(count: number, most: number, seed = 31): Deployment[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((configuration) => {
    const zoned = addZones(deploymentOf(configuration), draw)
    const ids = zoned.zones.map(({ id }) => id)
    const drawZone = () => () => (draw(3) === 0 ? (pick(draw, ids) ?? '') : '')
    return addHosts(zoned, drawHosts(draw, most, drawZone))
  })
}

/** The kinds that customers have in several places; all others stand where they usually do. */
const spreadKinds: readonly HostKind[] = ['agent', 'standalone-sps', 'edge-relay']

/** The usual zone, one of the deployment's own, or both: hosts of a kind stand in these at random. */
function drawPlaces(draw: Draw, own: readonly string[]): readonly string[] {
  const one = pick(draw, own)
  return one === undefined ? [''] : (pick(draw, [[''], [one], ['', one]]) ?? [''])
}

/** Where each Smart Protection Server serves agents of its choice, at most two choices are made. */
function drawServing(deployment: Deployment, draw: Draw): Deployment {
  const of = (kind: HostKind) => hostsOf(deployment).filter((host) => host.kind === kind)
  const groups = of('agent').map(({ id }) => id)
  const half = groups.slice(0, Math.ceil(groups.length / 2))
  const choices = [half, groups.filter((id) => !half.includes(id))]
  if (draw(3) > 0) return deployment
  return of('standalone-sps').reduce(
    (made, { id }, index) => setHost(made, id, { serves: choices[index % 2] ?? [] }),
    deployment,
  )
}

/**
 * Deployments as customers have them, with up to `most` hosts a role in up to seven zones: servers
 * and services stand in their usual zone; agents, Smart Protection Servers and relays there, in a
 * zone of the customer's, or in both; in a third of them each half of the agents has Smart
 * Protection Servers of its own. Options, names, addresses and the zones' trust are anything.
 */
export function sampleNetworks(count: number, most: number, seed = 33): Deployment[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((configuration) => {
    const zoned = addZones(deploymentOf(configuration), draw)
    const usual = new Set<string>(zoneKinds)
    const own = zoned.zones.map(({ id }) => id).filter((id) => !usual.has(id))
    const drawZone = (kind: HostKind) => {
      const places = spreadKinds.includes(kind) ? drawPlaces(draw, own) : ['']
      return () => pick(draw, places) ?? ''
    }
    return drawServing(addHosts(zoned, drawHosts(draw, most, drawZone)), draw)
  })
}

/**
 * Deployments of companies with two to five branches, zones of clients of any trust: with agents,
 * and mostly with Smart Protection Servers of their own, which the administrators' browser reaches.
 */
export function sampleBranches(count: number, seed = 35): Deployment[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((configuration) => {
    const usual = deploymentOf({ ...configuration, 'smart-protection': 'both' })
    const branched = Array.from({ length: 2 + draw(4) }).reduce<Deployment>(
      (made) => addZone(made, { name: drawName(draw), kind: 'client', trust: 1 + draw(4) / 2 }),
      usual,
    )
    const known = new Set(usual.zones.map(({ id }) => id))
    const branches = branched.zones.map(({ id }) => id).filter((id) => !known.has(id))
    const draws = (kind: HostKind, zone: string, hosts: number): NewHost[] =>
      Array.from({ length: hosts }, () => {
        return { kind, name: drawName(draw), addresses: drawAddresses(draw), zone }
      })
    const withAgents = addHosts(branched, [
      ...draws('agent', '', 1 + draw(12)),
      ...branches.flatMap((zone) => draws('agent', zone, 1 + draw(12))),
    ])
    return branches.reduce((made, zone) => {
      const agents = hostsOf(made).filter((host) => host.kind === 'agent' && host.zone === zone)
      const serves = draw(6) === 0 ? [] : agents.map(({ id }) => id)
      const servers = draws('standalone-sps', zone, draw(3)).map((host) => ({ ...host, serves }))
      return addHosts(made, servers, { beside: true })
    }, withAgents)
  })
}
