import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { nameInterfaces } from '../objects/name-interfaces.ts'
import { rulesOf } from '../rules-of.ts'
import { dialectIds, dialects } from './dialects.ts'
import { listTextRuns } from './list-text-runs.ts'

test('lines of one kind are one run, and carriage returns are none of it', () => {
  expect(listTextRuns('\uFEFF# a\r\n! b\r\nset x\r\n # NOT WRITTEN: y\r\nend\r\n')).toEqual([
    { kind: 'comment', text: '# a\n! b\n' },
    { kind: 'plain', text: 'set x\n' },
    { kind: 'left-out', text: ' # NOT WRITTEN: y\n' },
    { kind: 'plain', text: 'end\n' },
  ])
})

test.each(dialectIds)('%s marks each rule that it leaves out', (id) => {
  const topology = topologyOf(defaultDeployment)
  const { boundaries, hostFirewalls } = rulesOf(topology)
  const { write, writes }: (typeof dialects)[typeof id] = dialects[id]
  const isOfZones = writes.some((kind) => kind === 'boundaries')
  const { text } = write({
    part: isOfZones ? { kind: 'boundaries', boundaries } : { kind: 'hosts', hosts: hostFirewalls },
    view: 'single',
    fingerprint: '7C1E-22D9',
    interfaces: nameInterfaces(topology.zones),
  })
  const marked = listTextRuns(text)
    .filter(({ kind }) => kind === 'left-out')
    .flatMap((run) => run.text.trimEnd().split('\n'))
  for (const { rules } of isOfZones ? boundaries : hostFirewalls)
    for (const { number } of rules.single)
      expect(marked.some((line) => line.split(/[ :]/).includes(number))).toBe(true)
})
