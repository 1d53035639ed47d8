import { type ZoneKind, zoneKinds } from '#core/configuration/network-terms.ts'
import { parseAddress } from '#core/deployment/addresses/parse-address.ts'
import { cleanName } from '#core/deployment/clean-name.ts'
import type { Deployment, HostGroup, ZoneDefinition } from '#core/deployment/deployment.ts'
import { compareHostIds, mostHosts, parseHostId } from '#core/deployment/host-id.ts'
import { unnamedHost } from '#core/deployment/list-hosts.ts'
import {
  type HostField,
  hostPath,
  type OwnPath,
  type ZoneField,
  zonePath,
} from '#core/deployment/setting-path.ts'
import { compareZones, defaultZone, isUsualZone, mostZones } from '#core/deployment/zones.ts'
import { dropDirectionMarks } from '#core/text/direction-marks.ts'
import type { LinkProblem } from './link-problem.ts'

/** Settings of hosts and zones as they are written, by the ids; none where none can be read. */
export type OwnSettings = {
  readonly hosts: ReadonlyMap<string, ReadonlyMap<HostField, string>>
  readonly zones: ReadonlyMap<string, ReadonlyMap<ZoneField, string>>
}

type ReadOwn = {
  readonly hosts: readonly HostGroup[]
  readonly zones: readonly ZoneDefinition[]
  /** How many settings were taken, and how many hosts and zones are there by their ids. */
  readonly applied: number
  readonly problems: readonly LinkProblem[]
}

/** Collects what is wrong, so that the rest applies. */
type Notes = {
  readonly refuse: (key: OwnPath, value: string) => null
  readonly list: LinkProblem[]
}

function takeNotes(): Notes {
  const list: LinkProblem[] = []
  return {
    list,
    refuse: (key, value) => {
      list.push({ kind: 'impossible-value', key, value })
      return null
    },
  }
}

/** The hosts and zones that settings make of those that every deployment has. */
export function readOwn({ hosts, zones }: OwnSettings, usual: Deployment): ReadOwn {
  const notes = takeNotes()
  const read = [...zones].slice(0, mostZones).map(([id, fields]) => readZone(id, fields, notes))
  const kept = usual.zones.filter(({ id }) => !zones.has(id))
  const allZones = [...kept, ...read].toSorted(compareZones)
  const known: Known = {
    zones: new Set(allZones.map(({ id }) => id)),
    agents: new Set(['agent', ...hosts.keys()].filter((id) => parseHostId(id)?.kind === 'agent')),
  }
  const allHosts = [...hosts]
    .slice(0, mostHosts)
    .flatMap(([id, fields]) => readHost(id, fields, known, notes))
    .filter((host) => !isBare(host))
    .toSorted((a, b) => compareHostIds(a.id, b.id))
  const left = Math.max(0, hosts.size - mostHosts) + Math.max(0, zones.size - mostZones)
  const written = [...hosts.values(), ...zones.values()].flatMap((fields) => [...fields.keys()])
  const refused = new Set(
    notes.list.flatMap((note) => (note.kind === 'impossible-value' ? [note.key] : [])),
  )
  const ownZones = read.filter(({ id }) => !isUsualZone(id))
  return {
    hosts: allHosts,
    zones: allZones,
    applied: written.length - refused.size + allHosts.length + ownZones.length,
    problems: left > 0 ? [...notes.list, { kind: 'more', count: left }] : notes.list,
  }
}

/** The first host of a kind is there anyhow, so it is listed for what it says alone. */
const isBare = (host: HostGroup): boolean =>
  host.id === host.kind &&
  host.name === '' &&
  host.addresses.length === 0 &&
  host.zone === '' &&
  host.serves.length === 0

function readZone(
  id: string,
  fields: ReadonlyMap<ZoneField, string>,
  notes: Notes,
): ZoneDefinition {
  const name = fields.get('name') ?? ''
  const look = fields.get('look')
  const trust = fields.get('trust')
  const kind = look === undefined ? undefined : readLook(id, look, notes)
  const usual = defaultZone(id, kind ?? undefined)
  const number = trust === undefined ? null : readTrust(id, trust, notes)
  return {
    ...usual,
    name: readName(zonePath(id, 'name'), name, notes),
    trust: number ?? usual.trust,
  }
}

/** Spaces, and marks that links of ours once held, are left out of a name unsaid. */
function readName(key: OwnPath, text: string, notes: Notes): string {
  const name = cleanName(text)
  if (name === null) return notes.refuse(key, text) ?? ''
  const whole = dropDirectionMarks(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()
  if (name !== whole) notes.list.push({ kind: 'signs-left-out', key })
  return name
}

function readLook(id: string, text: string, notes: Notes): ZoneKind | null {
  const kind = isUsualZone(id) ? undefined : zoneKinds.find((candidate) => candidate === text)
  return kind ?? notes.refuse(zonePath(id, 'look'), text)
}

function readTrust(id: string, text: string, notes: Notes): number | null {
  const isNumber = /^-?\d{1,4}(?:\.\d{1,6})?$/.test(text)
  return isNumber ? Number(text) : notes.refuse(zonePath(id, 'trust'), text)
}

type Known = { readonly zones: ReadonlySet<string>; readonly agents: ReadonlySet<string> }

function readHost(
  id: string,
  fields: ReadonlyMap<HostField, string>,
  known: Known,
  notes: Notes,
): HostGroup[] {
  const named = parseHostId(id)
  if (!named) return []
  const [name, address, zone, serves] = [
    fields.get('name') ?? '',
    fields.get('address') ?? '',
    fields.get('zone') ?? '',
    fields.get('serves') ?? '',
  ]
  const { kind } = named
  const isZone = zone === '' || known.zones.has(zone)
  return [
    {
      ...unnamedHost(id, kind),
      name: readName(hostPath(id, 'name'), name, notes),
      addresses: splitList(address).flatMap((text) => readAddress(id, text, notes)),
      zone: isZone ? zone : (notes.refuse(hostPath(id, 'zone'), zone) ?? ''),
      serves: splitList(serves).flatMap((group) => {
        const isServed = kind === 'standalone-sps' && known.agents.has(group)
        return isServed ? [group] : (notes.refuse(hostPath(id, 'serves'), group) ?? [])
      }),
    },
  ]
}

const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,、，;]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

function readAddress(id: string, text: string, notes: Notes): string[] {
  const read = parseAddress(text)
  if (read.ok) return [read.value.text]
  if (read.problem.kind !== 'host-with-mask') {
    notes.refuse(hostPath(id, 'address'), text)
    return []
  }
  const { host, network } = read.problem
  notes.list.push({ kind: 'host-with-mask', value: text, host, network })
  return [host]
}
