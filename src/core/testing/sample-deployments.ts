import { hostKinds, zoneKinds } from '#core/configuration/network-terms.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { addHosts, type NewHost } from '#core/deployment/edit-hosts.ts'
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

function drawHosts(draw: Draw, most: number, zones: readonly string[]): NewHost[] {
  return hostKinds.flatMap((kind) =>
    Array.from(
      { length: isSingle(kind) ? 1 : 1 + draw(most) },
      (): NewHost => ({
        kind,
        name: pick(draw, names) ?? '',
        addresses: addresses.filter(() => draw(4) === 0),
        zone: draw(3) === 0 ? (pick(draw, zones) ?? '') : '',
      }),
    ),
  )
}

function addZones(deployment: Deployment, draw: Draw): Deployment {
  const count = draw(4)
  return Array.from({ length: count }).reduce<Deployment>(
    (made) =>
      addZone(made, {
        name: pick(draw, names) ?? '',
        kind: pick(draw, zoneKinds) ?? 'client',
        trust: draw(8) / 2,
      }),
    deployment,
  )
}

/** Deployments with up to `most` hosts a role in up to seven zones, under names of all kinds. */
export function sampleDeployments(count: number, most: number, seed = 31): Deployment[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((configuration) => {
    const zoned = addZones(deploymentOf(configuration), draw)
    return addHosts(
      zoned,
      drawHosts(
        draw,
        most,
        zoned.zones.map(({ id }) => id),
      ),
    )
  })
}
