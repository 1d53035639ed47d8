import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { readDeployment } from '#core/opening/read-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { readMarkdownTables } from '#core/testing/read-markdown-tables.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import {
  formatComparisonCsv,
  formatComparisonJson,
  formatComparisonMarkdown,
} from './format-comparison.ts'

const read = (link: string) => decodeDeployment(link).deployment

test('the JSON has both deployments, and every flow of either with its status', () => {
  fc.assert(
    fc.property(fc.tuple(anyDeployment, anyDeployment), ([before, after]) => {
      const comparison = compareDeployments(before, after)
      const { version, nodes, flows, rules } = JSON.parse(formatComparisonJson(comparison, 'en'))
      expect(version).toBe(1)
      const places = (
        all: readonly { source: string; destination: string; transport: string; port: number }[],
      ) =>
        all.map(
          ({ source, destination, transport, port }) =>
            `${source}>${destination}:${transport}/${port}`,
        )
      const standing = flows.filter(({ status }: { status: string }) => status !== 'removed')
      expect(places(standing)).toEqual(topologyOf(after).flows.map(({ id }) => id))
      const ids = new Set(nodes.map(({ id }: { id: string }) => id))
      for (const { source, destination } of [
        ...flows,
        ...rules.added,
        ...rules.removed,
        ...rules.changed,
      ])
        expect([ids.has(source), ids.has(destination)]).toEqual([true, true])
    }),
    { numRuns: 60 },
  )
})

test('the JSON gives both deployments back, whatever is in them', () => {
  fc.assert(
    fc.property(fc.tuple(anyDeployment, anyDeployment), ([before, after]) => {
      const text = formatComparisonJson(compareDeployments(before, after), 'ja')
      const opened = unwrap(readDeployment(strToU8(text)))
      expect(opened).toMatchObject({ problems: [], deployment: after, baseline: before })
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['an unknown setting', { title: '', colour: 1 }],
  ['a value that cannot be', { sites: [{ id: 's1', options: { 'agent-port': 99999 } }] }],
  ['another deployment than its fingerprint says', { title: 'Edited' }],
])('of an earlier deployment with %s no difference is told', (_, before) => {
  const comparison = compareDeployments(defaultDeployment, read('#v=1&edge=off'))
  const { deployments, ...rest } = JSON.parse(formatComparisonJson(comparison, 'en'))
  const edited = { ...rest, deployments: { ...deployments, before } }
  const opened = unwrap(readDeployment(strToU8(JSON.stringify(edited))))
  expect(opened.deployment).toEqual(comparison.after)
  expect(opened.baseline).toBeUndefined()
  expect(opened.problems.map(({ kind }) => kind)).toEqual(['baseline'])
})

test('a flow says which one it replaces, and that one which replaces it', () => {
  const comparison = compareDeployments(defaultDeployment, read('#v=1&server-http-port=80'))
  const { flows, rules } = JSON.parse(formatComparisonJson(comparison, 'en'))
  const differing = flows.filter(({ status }: { status: string }) => status !== 'unchanged')
  expect(differing).toMatchObject([
    { status: 'added', port: 80, replaces: { transport: 'tcp', port: 8080 } },
    { status: 'removed', port: 8080, replacedBy: { transport: 'tcp', port: 80 } },
  ])
  expect(rules.added).toMatchObject([{ boundary: 'client>server', source: 'agent', port: 80 }])
  expect(rules.removed).toMatchObject([{ boundary: 'client>server', source: 'agent', port: 8080 }])
})

test.each(languages)(
  'CSV and Markdown tell the same flows, whatever hosts are called (%s)',
  (language) => {
    fc.assert(
      fc.property(fc.tuple(anyDeployment, anyDeployment), ([before, after]) => {
        const comparison = compareDeployments(before, after)
        const text = formatComparisonCsv(comparison, language, 'comma')
        const rows: string[][] = parse(text, { bom: true })
        const differing = comparison.flows.filter(({ status }) => status !== 'unchanged').length
        expect(rows).toHaveLength(comparison.flows.length + 1)
        expect(new Set(rows.map((row) => row.length)).size).toBe(1)
        const markdown = formatComparisonMarkdown(comparison, language)
        const counts = readMarkdownTables(markdown).map((table) => table.rows.length)
        const touched = comparison.rules.filter(({ status }) => status !== 'unchanged').length
        for (const count of [differing, touched]) if (count > 0) expect(counts).toContain(count)
        expect(markdown).not.toMatch(/<script/i)
      }),
      { numRuns: 40 },
    )
  },
)

test.each(languages)('what did not change says so (%s)', (language) => {
  const markdown = formatComparisonMarkdown(
    compareDeployments(defaultDeployment, deploymentOf(presetConfiguration('all-components'))),
    language,
  )
  expect(readMarkdownTables(markdown)).toEqual([])
})

test('names and titles from right to left stand for themselves in Markdown, not in CSV and JSON', () => {
  const [zone, title] = ['\u05de\u05e4\u05e2\u05dc', '\u05e9\u05dc\u05d5\u05dd']
  const link = `#v=2&ot.name=${zone}&ot.trust=1.5&title=${title}&agent.name=HQ&agent-2.name=Plant`
  const comparison = compareDeployments(read(link), read(`${link}&agent-2.zone=ot`))
  const markdown = formatComparisonMarkdown(comparison, 'en')
  expect(markdown).toContain(`Plant: Zone Client segment → \u2068${zone}\u2069`)
  expect(markdown).toContain(`\u2068${title}\u2069 (`)
  for (const text of [
    formatComparisonCsv(comparison, 'en', 'comma'),
    formatComparisonJson(comparison, 'en'),
  ]) {
    expect(text).toContain(zone)
    expect(text).not.toMatch(/[\u2068\u2069]/)
  }
})
