import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { formatComparisonJson } from './format-comparison.ts'

const fingerprint = z.string().check(z.regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/))
const value = z.nullable(z.union([z.string(), z.number()]))
const place = {
  transport: z.enum(['tcp', 'udp']),
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
}
const needs = {
  protocol: z.nullable(z.enum(['https', 'http'])),
  service: z.nullable(z.enum(['smb', 'rpc', 'ldap', 'mssql'])),
  rows: z.array(z.string()).check(z.minLength(1)),
  basis: z.enum(['stated', 'inferred', 'other-source']),
}
const host = {
  role: z.string(),
  name: z.string(),
  zone: z.string(),
  addresses: z.array(z.string()),
}
const ends = { source: z.string(), destination: z.string() }
const rule = z.strictObject({ id: z.string(), boundary: z.string(), ...ends, ...place })
const flow = { ...ends, ...place, ...needs, purpose: z.string() }

/** What `docs/json.md` says of a comparison, and no field beside it. */
const documented = z.strictObject({
  version: z.literal(1),
  before: fingerprint,
  after: fingerprint,
  deployments: z.strictObject({ before: z.looseObject({}), after: z.looseObject({}) }),
  settings: z.array(z.strictObject({ path: z.string(), before: value, after: value })),
  nodes: z.array(
    z.discriminatedUnion('status', [
      z.strictObject({ id: z.string(), status: z.literal('added'), ...host }),
      z.strictObject({ id: z.string(), status: z.literal('removed'), ...host }),
      ...(['changed', 'unchanged'] as const).map((status) =>
        z.strictObject({
          id: z.string(),
          status: z.literal(status),
          matchedBy: z.enum(['name', 'address', 'id']),
          ...host,
          ...(status === 'changed' ? { before: z.strictObject(host) } : {}),
        }),
      ),
    ]),
  ),
  flows: z.array(
    z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('added'),
        ...flow,
        replaces: z.optional(z.strictObject(place)),
      }),
      z.strictObject({
        status: z.literal('removed'),
        ...flow,
        replacedBy: z.optional(z.strictObject(place)),
      }),
      z.strictObject({
        status: z.literal('changed'),
        ...flow,
        before: z.strictObject(needs),
      }),
      z.strictObject({ status: z.literal('unchanged'), ...flow }),
    ]),
  ),
  rules: z.strictObject({
    added: z.array(rule),
    removed: z.array(rule),
    changed: z.array(rule),
  }),
})

test('the JSON of a comparison has the documented fields and no others, and its flows add up', () => {
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const comparison = compareDeployments(before, after)
      const { flows } = documented.parse(JSON.parse(formatComparisonJson(comparison, 'en')))
      const count = (status: string) => flows.filter((flow) => flow.status === status).length
      const had = topologyOf(before).flows.length
      const has = topologyOf(after).flows.length
      expect(had + count('added') - count('removed')).toBe(has)
      for (const replacing of flows) {
        if (replacing.status !== 'added' || !replacing.replaces) continue
        const { source, destination, transport, port, replaces } = replacing
        expect(flows).toContainEqual(
          expect.objectContaining({
            ...{ status: 'removed', source, destination, ...replaces },
            replacedBy: { transport, port },
          }),
        )
      }
    }),
    { numRuns: 60 },
  )
})
