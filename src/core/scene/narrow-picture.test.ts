import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { boxAround, boxOf, overlaps, type Point, segmentsOf } from '#core/kit/geometry.ts'
import type { LaidOutConnection } from '#core/layout/laid-out-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { sides } from '#core/link/view.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { narrowPicture } from './narrow-picture.ts'

const all = sampleDeployments(24, 3)

const pairs = all.flatMap((before, index) => {
  const after = all[(index + 1) % all.length]
  return after ? [compareDeployments(before, after)] : []
})

test('each side has its own flows and hosts, all of them, where they stand in the union', () => {
  for (const comparison of pairs) {
    const statuses = listStatuses(comparison)
    const union = gatherCompared(uniteTopologies(comparison), statuses, everything)
    const picture = placePlainly(union, { messages: messagesFor('en') })
    for (const side of sides) {
      const narrowed = narrowPicture(picture, statuses, { side, 'changes-only': 'off' })
      const flows = side === 'both' ? union.flows.length : topologyOf(comparison[side]).flows.length
      expect(narrowed.flows).toHaveLength(flows)
      expect(narrowed.connections.flatMap((connection) => connection.flows)).toHaveLength(flows)
      expect(
        narrowed.connections.flatMap(({ chips }) => chips.flatMap((chip) => chip.flows)),
      ).toHaveLength(flows)
      expect(narrowed.size).toEqual(picture.size)
      const boxes = new Map(picture.hosts.map(({ id, box }) => [id, box]))
      for (const { id, box } of narrowed.hosts) expect(boxes.get(id)).toBe(box)
    }
  }
})

test('of changes only, nothing that stays is left but the hosts at their ends', () => {
  for (const comparison of pairs) {
    const statuses = listStatuses(comparison)
    const picture = placePlainly(uniteTopologies(comparison), { messages: messagesFor('ja') })
    const { flows, hosts } = narrowPicture(picture, statuses, {
      side: 'both',
      'changes-only': 'on',
    })
    const differing = comparison.flows.filter(({ status }) => status !== 'unchanged')
    expect(flows.map(({ id }) => id).toSorted()).toEqual(differing.map(({ id }) => id).toSorted())
    const ends = new Set(differing.flatMap(({ source, destination }) => [source, destination]))
    for (const { id } of hosts)
      expect(ends.has(id) || statuses.ofHost.get(id) !== 'unchanged').toBe(true)
  }
})

test('chips whose neighbours are left out stay, and are joined to their line', () => {
  let joined = 0
  for (const comparison of pairs) {
    const statuses = listStatuses(comparison)
    const picture = placePlainly(uniteTopologies(comparison), { messages: messagesFor('en') })
    const whole = new Map(picture.connections.map((connection) => [connection.id, connection]))
    for (const side of sides) {
      const { connections } = narrowPicture(picture, statuses, { side, 'changes-only': 'on' })
      for (const connection of connections) {
        const all = whole.get(connection.id) ?? connection
        expect(connection.chips.map(({ box }) => box)).toEqual(
          all.chips.filter((chip) => hasChip(connection, chip.id)).map(({ box }) => box),
        )
        expect(connection.stems !== undefined).toBe(connection.chips.length < all.chips.length)
        for (const stem of connection.stems ?? []) {
          expect(boxAround([all.label, ...segmentsOf(stem).map(boxOf)])).toEqual(all.label)
          expect(isOn(stem.at(-1), connection)).toBe(true)
          joined++
        }
      }
    }
  }
  expect(joined).toBeGreaterThan(0)
})

const hasChip = ({ chips }: LaidOutConnection, id: string): boolean =>
  chips.some((chip) => chip.id === id)

const isOn = (point: Point | undefined, { points }: LaidOutConnection): boolean =>
  point !== undefined &&
  segmentsOf(points).some((piece) => overlaps(boxOf(piece), { ...point, width: 0, height: 0 }, 1))
