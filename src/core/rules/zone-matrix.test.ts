import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { formatServices } from './format-services.ts'
import { rulesOf } from './rules-of.ts'
import { toZoneMatrix } from './zone-matrix.ts'

test('each flow stands in the one cell of its zones, and no cell has any other', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const { zones, hosts, flows } = topologyOf(deployment)
      const zoneOf = new Map(hosts.map(({ id, zone }) => [id, zone]))
      const wanted = flows.map(
        ({ id, source, destination }) => `${zoneOf.get(source)} ${zoneOf.get(destination)} ${id}`,
      )
      const rows = toZoneMatrix(zones, zones, rulesOf(topologyOf(deployment)))
      expect(rows.map(({ from }) => from)).toEqual(zones)
      const found = rows.flatMap(({ from, cells }) => {
        expect(cells.map(({ to }) => to)).toEqual(zones)
        return cells.flatMap((cell) => {
          if (cell.kind === 'none') return []
          const inside =
            cell.kind === 'within'
              ? cell.flows
              : cell.boundary.rules.single.flatMap((rule) => rule.flows)
          return inside.map(({ id }) => `${from.id} ${cell.to.id} ${id}`)
        })
      })
      expect(found.toSorted()).toEqual(wanted.toSorted())
    }),
    { numRuns: 100 },
  )
})

test('services are in short, each once, and the rest counted', () => {
  const tcp = (port: number) => ({ transport: 'tcp', port }) as const
  const services = [tcp(8080), tcp(443), { transport: 'udp', port: 137 } as const, tcp(443)]
  expect(formatServices(services)).toBe('TCP 443, 8080 · UDP 137')
  expect(formatServices([...services, tcp(80), tcp(25)], 2)).toBe('TCP 25, 80 +2 · UDP 137')
  expect(formatServices([])).toBe('')
})
