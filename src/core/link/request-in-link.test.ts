import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit, pathsOf } from '#core/deployment/apply-edit.ts'
import { emptyRequest, requestFields } from '#core/deployment/change-request.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatChange } from '#core/deployment/format-change.ts'
import { listChanges } from '#core/deployment/list-changes.ts'
import { changedPaths } from '#core/deployment/list-settings.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { readJsonDeployment } from '#core/opening/read-json-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { anyRequest } from '#core/testing/any-request.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { decodeDeployment } from './decode-deployment.ts'
import { encodeDeployment } from './encode-deployment.ts'
import { fingerprint } from './fingerprint.ts'
import { formatLinkProblem } from './format-link-problem.ts'
import { defaultView } from './view.ts'

const keep = (deployment: Deployment): string => encodeDeployment(deployment, defaultView, 'keep')

const toJson = (deployment: Deployment): string =>
  formatJson(topologyOf(deployment), deployment, 'en')

test('a request comes back through the link that keeps it, and through JSON', () => {
  fc.assert(
    fc.property(anyDeployment, anyRequest, (plain, request) => {
      const deployment = { ...plain, request }
      expect(decodeDeployment(keep(deployment))).toEqual({ deployment, view: {}, problems: [] })
      const opened = unwrap(readJsonDeployment(toJson(deployment)))
      expect(opened).toMatchObject({ deployment, problems: [] })
    }),
    { numRuns: 200 },
  )
})

test('no request changes the fingerprint, the usual link, or a file without one', () => {
  fc.assert(
    fc.property(anyDeployment, anyRequest, (plain, request) => {
      const deployment = { ...plain, request }
      expect(fingerprint(deployment)).toBe(fingerprint(plain))
      expect(encodeDeployment(deployment)).toBe(encodeDeployment(plain))
      expect(keep(plain)).toBe(encodeDeployment(plain))
    }),
    { numRuns: 200 },
  )
  expect(toJson(defaultDeployment)).not.toContain('"request"')
})

test('a link holds nothing but a request where nothing else differs', () => {
  const request = { ...emptyRequest, ticket: 'CHG-1', kind: 'new' } as const
  const asked = { ...defaultDeployment, request }
  expect(keep(asked)).toMatch(/^#v=2&c=[\da-f]{8}&request\.ticket=CHG-1&request\.kind=new$/)
  expect(encodeDeployment(asked)).toBe('')
  expect(decodeDeployment('#v=2&request.ticket=CHG-1&request.kind=new').deployment).toEqual(asked)
  expect(JSON.parse(toJson(asked)).version).toBe(2)
})

test('a zone may be called as the request is', () => {
  const { deployment, problems } = decodeDeployment('#v=2&request.name=Lab&request.ticket=CHG-1')
  expect(problems).toEqual([])
  expect(deployment.zones.find(({ id }) => id === 'request')?.name).toBe('Lab')
  expect(deployment.request.ticket).toBe('CHG-1')
})

test.each([
  ['request.kind=maybe', /new, change, removal/],
  ['request.expiry=2026-13-01', /a day as 2026-03-31/],
  ['request.reason=%00', /at most 1000 characters/],
  [`request.reason=${'x'.repeat(1_001)}`, /at most 1000 characters/],
])('%.30s is named, and the rest applies', (part, line) => {
  const { deployment, problems } = decodeDeployment(`#v=2&${part}&request.ticket=CHG-1`)
  expect(deployment.request).toEqual({ ...emptyRequest, ticket: 'CHG-1' })
  expect(problems).toHaveLength(1)
  const [problem] = problems
  expect(problem && formatLinkProblem(problem, laterMessagesFor('en'))).toMatch(line)
})

test('a document names what it has beside the fields of a request', () => {
  const document = { version: 2, deployment: { title: 'x', request: { ticket: 7, due: 'soon' } } }
  const { deployment, problems } = unwrap(readJsonDeployment(JSON.stringify(document)))
  expect(deployment.request).toEqual(emptyRequest)
  expect(problems.map((problem) => ('key' in problem ? problem.key : problem.kind))).toEqual([
    'request.ticket',
    'request.due',
  ])
})

test('a field is set by an edit that names it, and told in words', () => {
  const edit = { kind: 'set-request', change: { period: 'temporary', ticket: 'CHG-1' } } as const
  const asked = applyEdit(defaultDeployment, edit)
  expect(changedPaths(defaultDeployment, asked)).toEqual(['request.ticket', 'request.period'])
  expect(pathsOf(edit)).toEqual(['request.period', 'request.ticket'])
  const messages = laterMessagesFor('ja')
  expect(
    listChanges(defaultDeployment, asked).map((change) =>
      Object.values(formatChange(change, defaultDeployment, asked, messages)),
    ),
  ).toEqual([
    [messages['request.ticket'], '– → CHG-1'],
    ['恒久/一時', '– → 一時'],
  ])
  expect(requestFields).toEqual(Object.keys(emptyRequest))
})
