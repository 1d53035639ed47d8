import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { boxAround, boxOf, overlaps, segmentsOf } from '#core/kit/geometry.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { sides } from '#core/link/view.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
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
    const union = gatherCompared(uniteTopologies(comparison), statuses, [])
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

test('the chips that are left stand on their line, within the label of all', () => {
  let moved = 0
  for (const comparison of pairs) {
    const statuses = listStatuses(comparison)
    const picture = placePlainly(uniteTopologies(comparison), { messages: messagesFor('en') })
    const whole = new Map(picture.connections.map((connection) => [connection.id, connection]))
    for (const side of sides) {
      const { connections } = narrowPicture(picture, statuses, { side, 'changes-only': 'on' })
      for (const { id, label, points, chips } of connections) {
        const all = whole.get(id)
        expect(segmentsOf(points).some((piece) => overlaps(boxOf(piece), label))).toBe(true)
        expect(boxAround([label, all?.label ?? label])).toEqual(all?.label)
        const stood = all?.chips.filter((chip) => chips.some((left) => left.id === chip.id)) ?? []
        moved += Number(stood.some(({ box }, index) => box.y !== chips[index]?.box.y))
      }
    }
  }
  expect(moved).toBeGreaterThan(0)
})
