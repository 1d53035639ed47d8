import * as fc from 'fast-check'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { cleanName, longestName } from '#core/deployment/clean-name.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import {
  type Deployment,
  type HostGroup,
  longestTitle,
  titleSchema,
  type ZoneDefinition,
} from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { compareHostIds, formatHostId, isSingle } from '#core/deployment/host-id.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { anyConfiguration } from './any-configuration.ts'

const hostileTitles = fc.constantFrom(
  '',
  '<script>alert(1)</script>',
  ']]>',
  '"\'`&amp;&=#%',
  '=cmd|calc!A1',
  '本社 · Apex One（東京）',
  '👩‍💻 مرحبا\u202eabc',
  'two\nlines\tand a tab',
  '%E3%81',
  'ends with a dot.',
  'x'.repeat(longestTitle),
  '漢'.repeat(longestTitle),
)

const anyTitle = fc.oneof(
  hostileTitles,
  fc
    .string({ unit: 'binary', maxLength: longestTitle })
    .filter((title) => titleSchema.safeParse(title).success),
)

const hostileNames = fc.constantFrom(
  '',
  '<script>alert(1)</script>',
  ']]>',
  '"\'`&amp;&=#%.',
  '=cmd|calc!A1',
  '@SUM(A1)',
  '本社クライアント（東京）',
  '👩‍💻 مرحبا abc',
  '$(reboot); `id` & echo %PATH%',
  'x'.repeat(longestName),
)

const anyName = fc.oneof(
  hostileNames,
  fc.string({ unit: 'binary', maxLength: longestName }).map((text) => cleanName(text) ?? ''),
)

const anyAddresses = fc.uniqueArray(
  fc.constantFrom(
    '10.1.0.0/16',
    '10.1.0.7',
    '10.9.0.10-10.9.0.20',
    '2001:db8::/32',
    'fd00::1',
    'dc01.corp.example',
  ),
  { maxLength: 3 },
)

const ownZones: readonly ZoneDefinition[] = [
  { id: 'ot', kind: 'client', name: 'OT <network>', trust: 2.5 },
  { id: 'z1', kind: 'dmz', name: '', trust: 1 },
]

const manyKinds = hostKinds.filter((kind) => !isSingle(kind))

const anyHost = (zones: readonly ZoneDefinition[]): fc.Arbitrary<HostGroup> =>
  fc
    .record({
      kind: fc.constantFrom(...manyKinds),
      number: fc.integer({ min: 1, max: 12 }),
      name: anyName,
      addresses: anyAddresses,
      zone: fc.constantFrom('', ...zones.map(({ id }) => id)),
    })
    .map(({ number, ...host }) => ({
      ...host,
      id: formatHostId({ kind: host.kind, number }),
      serves: [],
    }))

const isListed = ({ id, kind, name, addresses, zone }: HostGroup): boolean =>
  id !== kind || name !== '' || addresses.length > 0 || zone !== ''

/** Hosts in their order, each id once; a Smart Protection Server may serve the first agents alone. */
function settleHosts(hosts: readonly HostGroup[], serves: boolean): HostGroup[] {
  const each = new Map(hosts.filter(isListed).map((host) => [host.id, host]))
  return [...each.values()]
    .map((host) =>
      serves && host.kind === 'standalone-sps' ? { ...host, serves: ['agent'] } : host,
    )
    .toSorted((a, b) => compareHostIds(a.id, b.id))
}

/** Any hosts and zones beside any options, named by an attacker. */
const anyOwn = fc.subarray([...ownZones]).chain((own) => {
  const zones = [...defaultDeployment.zones, ...own].toSorted(compareZones)
  return fc
    .record({ hosts: fc.array(anyHost(zones), { maxLength: 8 }), serves: fc.boolean() })
    .map(({ hosts, serves }) => ({ zones, hosts: settleHosts(hosts, serves) }))
})

/** Any deployment that the product can hold, with texts that try to break out of every format. */
export const anyDeployment: fc.Arbitrary<Deployment> = fc
  .record({
    configuration: anyConfiguration,
    title: anyTitle,
    own: fc.option(anyOwn, { nil: { zones: defaultDeployment.zones, hosts: [] } }),
  })
  .map(({ configuration, title, own }) => {
    const plain = deploymentOf(configuration)
    const [site] = plain.sites
    return { ...plain, title, zones: own.zones, sites: [{ ...site, hosts: own.hosts }] }
  })
