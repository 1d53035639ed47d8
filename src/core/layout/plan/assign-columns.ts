import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Host, Topology, Zone } from '#core/topology/topology.ts'
import { columnRoles } from './column-roles.ts'
import { findHubZone, findPartners } from './find-satellites.ts'

type Partners = ReadonlyMap<string, ReadonlySet<string>>

/** A zone with the hosts that take part, each in a layer counted from the hub's side. */
type Strip = {
  readonly zone: Zone
  readonly layerOf: ReadonlyMap<string, number>
  readonly width: number
}

/** Zones that share columns: several of one column above each other, or a wide one alone. */
type Stack = { readonly strips: Strip[]; readonly width: number }

/** Linked hosts of one zone stand in different layers, so that no flow runs inside a column. */
function toStrip(
  zone: Zone,
  hosts: readonly Host[],
  partners: Partners,
  isHubZone: boolean,
): Strip {
  const layerOf = new Map<string, number>()
  const inOrder = [...hosts].sort(compareBy((host) => columnRoles[host.kind].order))
  for (const host of inOrder) {
    const mine = partners.get(host.id) ?? new Set<string>()
    const taken = new Set([...mine].map((id) => layerOf.get(id)))
    let layer = isHubZone && columnRoles[host.kind].side === 'right' ? 1 : 0
    while (taken.has(layer)) layer += 1
    layerOf.set(host.id, layer)
  }
  return { zone, layerOf, width: Math.max(0, ...layerOf.values()) + 1 }
}

const areLinked = (a: Strip, b: Strip, partners: Partners) =>
  [...a.layerOf.keys()].some((id) => [...(partners.get(id) ?? [])].some((p) => b.layerOf.has(p)))

/** Zones outwards from the hub: as near to it as their flows among each other allow. */
function stackStrips(strips: readonly Strip[], partners: Partners): Stack[] {
  const stacks: Stack[] = []
  for (const strip of strips) {
    const afterLinked =
      1 + stacks.findLastIndex((stack) => stack.strips.some((s) => areLinked(strip, s, partners)))
    const shared = stacks.find((stack, index) => index >= afterLinked && stack.width === 1)
    if (strip.width === 1 && shared !== undefined) shared.strips.push(strip)
    else stacks.push({ strips: [strip], width: strip.width })
  }
  return stacks
}

/**
 * The column of every host but the satellites, 0 being the leftmost: less trusted zones left of
 * the hub's zone, more trusted ones right of it. Two linked hosts never share a column.
 */
export function assignColumns(
  topology: Topology,
  satellites: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const partners = findPartners(topology)
  const hubZone = findHubZone(topology)
  const hubTrust = topology.zones.find((zone) => zone.id === hubZone)?.trust ?? 0
  const placed = topology.hosts.filter((host) => !satellites.has(host.id))
  const strips = topology.zones.map((zone) => {
    const hosts = placed.filter((host) => host.zone === zone.id)
    return toStrip(zone, hosts, partners, zone.id === hubZone)
  })
  const hub = strips.filter((strip) => strip.zone.id === hubZone)
  const others = strips
    .filter((strip) => strip.layerOf.size > 0 && strip.zone.id !== hubZone)
    .sort(
      compareInTurn(
        compareBy((s) => s.zone.trust),
        compareBy((s) => s.zone.id),
      ),
    )
  const left = others.filter((strip) => strip.zone.trust < hubTrust).reverse()
  const right = others.filter((strip) => strip.zone.trust >= hubTrust)

  const columns = new Map<string, number>()
  const put = (stacks: readonly Stack[], first: number, step: 1 | -1) => {
    let column = first
    for (const stack of stacks) {
      for (const strip of stack.strips)
        for (const [id, layer] of strip.layerOf) columns.set(id, column + step * layer)
      column += step * stack.width
    }
  }
  put(stackStrips(left, partners), -1, -1)
  put(
    hub.map((strip) => ({ strips: [strip], width: strip.width })),
    0,
    1,
  )
  put(stackStrips(right, partners), Math.max(1, ...hub.map((strip) => strip.width)), 1)
  return closeUp(columns)
}

/** Numbers the columns in use from 0 without holes. */
function closeUp(columns: ReadonlyMap<string, number>): Map<string, number> {
  const used = [...new Set(columns.values())].sort((a, b) => a - b)
  return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]))
}
