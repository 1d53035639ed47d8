import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { listById } from '#core/comparison/list-compared.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { gatherUnion } from './draw-union.ts'
import { listComparedCards } from './list-compared-cards.ts'
import { listReadingTables } from './list-reading-tables.ts'

const read = (link: string) => decodeDeployment(link).deployment

const plants = Array.from(
  { length: 30 },
  (_, at) => `agent-${at + 2}.name=Plant ${at + 2}&agent-${at + 2}.address=10.2.${at}.0/24`,
).join('&')
const before = read(`#v=2&agent.name=HQ&${plants}`)
const after = read(
  `#v=2&server-http-port=80&agent.name=HQ&${plants}&apex-one-server.address=10.9.0.1`,
)

const tableOf = (comparison: ReturnType<typeof compareDeployments>, wanted: string) =>
  listReadingTables(comparison, gatherUnion(comparison), 'en').find(({ id }) => id === wanted)

test('what differs alike between two cards is one row, and its hosts are all named once', () => {
  const comparison = compareDeployments(before, after)
  const card = 'Apex One agents (31) · HQ, Plant 2, 29 more'
  const flows = tableOf(comparison, 'flows')
  expect(flows?.rows.map((cells) => cells.slice(0, 4))).toEqual([
    ['Added', card, 'Apex One server', 'HTTP 80'],
    ['Removed', card, 'Apex One server', 'HTTP 8080'],
  ])
  const rules = tableOf(comparison, 'rules')?.rows.filter(([status]) => status !== 'Changed')
  expect(rules?.map((cells) => [cells[0], cells[2], cells[4]])).toEqual([
    ['Added', card, 'TCP 80'],
    ['Removed', card, 'TCP 8080'],
  ])
  expect(flows?.heading).not.toContain('Before')
  const hosts = tableOf(comparison, 'hosts')?.rows ?? []
  const addresses = hosts.find((cells) => cells.includes(card))?.join(' ')
  for (let at = 0; at < 30; at += 1) expect(addresses).toContain(`Plant ${at + 2} 10.2.${at}.0/24`)
})

test('rules that change say what their ends were', () => {
  const rules = tableOf(compareDeployments(before, after), 'rules')
  const changed = rules?.rows.filter(([status]) => status === 'Changed') ?? []
  expect(changed.length).toBeGreaterThan(0)
  for (const cells of changed) expect(cells.at(-1)).toBe('Apex One server: no address')
})

test('what is gone bears the names of the deployment that had it, on cards of several too', () => {
  const renamed = compareDeployments(
    read(
      '#v=2&server-http-port=8080&agent.name=Lab&agent-2.name=Annex&apex-one-server.name=apexone01',
    ),
    read(
      '#v=2&server-http-port=80&agent.name=Research&agent-2.name=Site&apex-one-server.name=apexone02',
    ),
  )
  expect(renamed.hosts.filter(({ fields }) => fields.includes('name'))).toHaveLength(3)
  const endsOf = (table: string, [source, destination]: readonly [number, number]) =>
    tableOf(renamed, table)?.rows.map((cells) => [cells[0], cells[source], cells[destination]])
  const [earlier, later] = [
    ['Removed', 'Apex One agents (2) · Lab, Annex', 'apexone01'],
    ['Added', 'Apex One agents (2) · Research, Site', 'apexone02'],
  ]
  expect(endsOf('flows', [1, 2])).toEqual([later, earlier])
  const rules = endsOf('rules', [2, 3])
  expect(rules).toContainEqual(earlier)
  expect(rules).toContainEqual(later)
})

test.each(languages)('every flow that differs is in a row of its two cards (%s)', (language) => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (one, other) => {
      const comparison = compareDeployments(one, other)
      const union = gatherUnion(comparison)
      const messages = laterMessagesFor(language)
      const cards = listComparedCards(union, messages)
      const shared = new Set(union.hosts.flatMap(({ members }) => members?.map(({ id }) => id)))
      const [had, has] = [one, other].map((each) => listById(each, language))
      const tables = listReadingTables(comparison, union, language)
      const rows = tables.find(({ id }) => id === 'flows')?.rows ?? []
      const wanted = comparison.flows
        .filter(({ status }) => status !== 'unchanged')
        .map(({ status, source, destination, before: old, after: now }) => {
          const listed = now ? has?.get(now.id) : had?.get(old?.id ?? '')
          const nameOf = (host: string, alone = '') =>
            shared.has(host) ? cards.nameOf(host, status) : alone
          return [
            messages[`comparison.status.${status}`],
            nameOf(source, listed?.sourceName),
            nameOf(destination, listed?.destinationName),
            String(listed?.port),
          ]
        })
      const told = new Set(
        rows.map(([status, source, destination, port]) =>
          JSON.stringify([status, source, destination, port?.split(' ').at(-1)]),
        ),
      )
      expect(told).toEqual(new Set(wanted.map((cells) => JSON.stringify(cells))))
      expect(rows.length).toBeLessThanOrEqual(wanted.length)
      for (const { heading, rows: all, shares } of tables) {
        expect(new Set([heading, ...all, shares].map(({ length }) => length)).size).toBe(1)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      }
    }),
    { numRuns: 60 },
  )
})

test('where nothing differs there is nothing to read', () => {
  const same = compareDeployments(after, after)
  expect(listReadingTables(same, gatherUnion(same), 'en')).toEqual([])
})
