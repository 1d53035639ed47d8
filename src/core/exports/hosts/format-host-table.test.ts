import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { settleHosts } from '#core/deployment/edit-hosts.ts'
import { noChoices } from '#core/deployment/import/import-plan.ts'
import { planImport } from '#core/deployment/import/plan-import.ts'
import { readHostTable } from '#core/deployment/import/read-host-table.ts'
import { unnamedHost } from '#core/deployment/list-hosts.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { separatorNames } from '../flows/format-csv.ts'
import { formatHostTable } from './format-host-table.ts'

const importInto = (deployment: Deployment, text: string): Deployment => {
  const { zones, hosts } = planImport(
    deployment,
    unwrap(readHostTable(text, deployment)),
    noChoices,
  )
  return applyEdit(deployment, { kind: 'import-hosts', zones, hosts })
}

const anyLook = fc.record({
  language: fc.constantFrom(...languages),
  separator: fc.constantFrom(...separatorNames),
})

test('the table of hosts comes back as the same hosts, and changes nothing where they are', () => {
  fc.assert(
    fc.property(anyDeployment, anyLook, (any, { language, separator }) => {
      const deployment = settleHosts(any)
      const text = formatHostTable(deployment, laterMessagesFor(language), separator)
      const [site] = deployment.sites
      const bare: Deployment = { ...deployment, sites: [{ ...site, hosts: [] }] }
      expect(importInto(bare, text)).toEqual(deployment)
      expect(
        planImport(deployment, unwrap(readHostTable(text, deployment)), noChoices),
      ).toMatchObject({ hosts: [], zones: [] })
    }),
    { numRuns: 300 },
  )
})

test('a host of which nothing but its role is known comes back by its id', () => {
  const [site] = defaultDeployment.sites
  const options = { ...site.options, edge: 'on' as const }
  const bare: Deployment = { ...defaultDeployment, sites: [{ ...site, options }] }
  const host = unnamedHost('off-premises-agent-2', 'off-premises-agent')
  const deployment: Deployment = { ...bare, sites: [{ ...site, options, hosts: [host] }] }
  const text = formatHostTable(deployment, laterMessagesFor('en'), 'comma')
  expect(importInto(bare, text)).toEqual(deployment)
})

test('a zone whose name leads elsewhere goes by its id, and nothing is a formula', () => {
  const deployment: Deployment = {
    ...defaultDeployment,
    zones: [
      ...defaultDeployment.zones,
      { id: 'z1', kind: 'server', name: '=1+1', trust: 3 },
      { id: 'z2', kind: 'server', name: '〃', trust: 3 },
      { id: 'z3', kind: 'server', name: 'dmz', trust: 3 },
    ],
  }
  const hosts = ['z1', 'z2', 'z3'].map((zone) => ({
    kind: 'agent' as const,
    name: `'=${zone}`,
    zone,
  }))
  const made = applyEdit(deployment, { kind: 'add-hosts', hosts })
  const text = formatHostTable(made, laterMessagesFor('en'))
  expect(text.split('\r\n').filter((line) => line.startsWith('agent'))).toEqual([
    "agent,Apex One agents,''=z1,'=1+1,,",
    "agent-2,Apex One agents,''=z2,z2,,",
    "agent-3,Apex One agents,''=z3,z3,,",
  ])
  expect(importInto(deployment, text)).toEqual(made)
})

test('whom a server serves goes by names, and by an id where a name leads elsewhere', () => {
  const named = (kind: 'agent' | 'standalone-sps', name: string, serves: string[] = []) => ({
    kind,
    name,
    serves,
  })
  const served = ['HQ', 'Twin', 'twin', 'a, b', 'DMZ', 'all', '']
  const groups = applyEdit(defaultDeployment, {
    kind: 'add-hosts',
    beside: true,
    hosts: served.map((name) => named('agent', name)),
  })
  const ids = ['agent', ...served.map((_, at) => `agent-${at + 2}`)]
  const made = applyEdit(groups, {
    kind: 'add-hosts',
    hosts: [named('standalone-sps', 'SPS', ids)],
  })
  const text = formatHostTable(made, laterMessagesFor('ja'))
  expect(text).toContain('"agent, HQ, agent-3, agent-4, agent-5, DMZ, agent-7, agent-8"')
  expect(importInto(made, text)).toEqual(made)
})
