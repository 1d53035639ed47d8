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

/**
 * Which zones share columns, each way less wide and higher than the one before: only those of one
 * column; also those of several, among each other; or any, even with flows among them, as long as
 * linked hosts stand in different columns.
 */
export type Stacking = 'apart' | 'stacked' | 'dense'

/** Zones that share columns: those of one column above each other, and perhaps wide ones. */
type Stack = { readonly strips: Strip[]; readonly width: number }

/** Wide zones above each other, from top to bottom, and the first and the last of their columns. */
export type WideStack = {
  readonly zones: readonly string[]
  readonly from: number
  readonly to: number
}

type Columns = {
  /** The column of every host but the satellites, 0 being the leftmost. */
  readonly columnOf: ReadonlyMap<string, number>
  /** Where zones must be kept from reaching into each other: columns know nothing of zones. */
  readonly wideStacks: readonly WideStack[]
}

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

/** Whether flows keep two zones out of one stack. */
const areLinked = (a: Strip, b: Strip, partners: Partners, stacking: Stacking) =>
  [...a.layerOf].some(([id, layer]) =>
    [...(partners.get(id) ?? [])].some((partner) =>
      stacking === 'dense' ? b.layerOf.get(partner) === layer : b.layerOf.has(partner),
    ),
  )

function mayShare(stack: Stack, strip: Strip, stacking: Stacking): boolean {
  if (stack.width === 1 && strip.width === 1) return true
  return stacking === 'dense' || (stacking === 'stacked' && stack.width > 1 && strip.width > 1)
}

/** Zones outwards from the hub: as near to it as their flows among each other allow. */
function stackStrips(strips: readonly Strip[], partners: Partners, stacking: Stacking): Stack[] {
  const stacks: Stack[] = []
  for (const strip of strips) {
    const isLinked = (other: Strip) => areLinked(strip, other, partners, stacking)
    const afterLinked = 1 + stacks.findLastIndex((stack) => stack.strips.some(isLinked))
    const place = stacks.findIndex(
      (stack, index) => index >= afterLinked && mayShare(stack, strip, stacking),
    )
    const shared = stacks[place]
    if (shared === undefined) stacks.push({ strips: [strip], width: strip.width })
    else {
      const width = Math.max(shared.width, strip.width)
      stacks[place] = { strips: [...shared.strips, strip], width }
    }
  }
  return stacks
}

const byTrust = compareInTurn<Strip>(
  compareBy(({ zone }) => zone.trust),
  compareBy(({ zone }) => zone.id),
)

/** The stack from a column on, where it needs fences. */
function listWideStacks({ strips, width }: Stack, first: number, step: 1 | -1): WideStack[] {
  if (width === 1 || strips.length === 1) return []
  const last = first + step * (width - 1)
  const zones = [...strips].sort(byTrust).map(({ zone }) => zone.id)
  return [{ zones, from: Math.min(first, last), to: Math.max(first, last) }]
}

/**
 * Less trusted zones stand left of the hub's zone, more trusted ones right of it. Two linked hosts
 * never share a column.
 */
export function assignColumns(
  topology: Topology,
  satellites: ReadonlyMap<string, string>,
  stacking: Stacking,
): Columns {
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
    .sort(byTrust)
  const left = others.filter((strip) => strip.zone.trust < hubTrust).reverse()
  const right = others.filter((strip) => strip.zone.trust >= hubTrust)

  const columns = new Map<string, number>()
  const wideStacks: WideStack[] = []
  const put = (stacks: readonly Stack[], first: number, step: 1 | -1) => {
    let column = first
    for (const stack of stacks) {
      for (const strip of stack.strips)
        for (const [id, layer] of strip.layerOf) columns.set(id, column + step * layer)
      wideStacks.push(...listWideStacks(stack, column, step))
      column += step * stack.width
    }
  }
  put(stackStrips(left, partners, stacking), -1, -1)
  put(
    hub.map((strip) => ({ strips: [strip], width: strip.width })),
    0,
    1,
  )
  put(stackStrips(right, partners, stacking), Math.max(1, ...hub.map((strip) => strip.width)), 1)
  return closeUp({ columnOf: columns, wideStacks })
}

/** Numbers the columns in use from 0 without holes. */
function closeUp({ columnOf, wideStacks }: Columns): Columns {
  const used = [...new Set(columnOf.values())].sort((a, b) => a - b)
  return {
    columnOf: new Map([...columnOf].map(([id, column]) => [id, used.indexOf(column)])),
    wideStacks: wideStacks.map(({ zones, from, to }) => {
      return { zones, from: used.indexOf(from), to: used.indexOf(to) }
    }),
  }
}
