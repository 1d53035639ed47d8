import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { topologyOf } from '../topology-of.ts'
import { findFindings } from './find-findings.ts'
import { type Finding, type FindingKind, findingKinds } from './finding.ts'
import { formatConsequence, formatRemedy } from './format-remedy.ts'

const messages = laterMessagesFor('en')

const remedyOf = (change: Partial<Configuration>): string | undefined => {
  const configuration = changeConfiguration(defaultConfiguration, change)
  const finding = findFindings(topologyOf(deploymentOf(configuration)), configuration).find(
    ({ kind }) => kind === 'plain-http',
  )
  return finding && formatRemedy(finding, messages)
}

test('HTTPS is advised for smart scan only while that is over HTTP', () => {
  expect(remedyOf({})).toBe('Choose HTTPS for smart scan.')
  expect(remedyOf({ 'smart-scan': 'https' })).toBe(messages['finding.plain-http.remedy-none'])
})

test('a remedy that one click sets says what else it does', () => {
  const consequenceOf = (kind: FindingKind, remedy: Finding['remedy']) =>
    formatConsequence(
      { id: kind, kind, remedy, subject: '', hosts: [], connections: [], flows: [], options: [] },
      messages,
    )
  const silent = findingKinds.filter((kind) => consequenceOf(kind, null) === '')
  expect(silent).toEqual([
    'shared-port',
    'shared-address',
    'overlapping-segments',
    'unserved-agents',
    'edge-must-follow',
    'same-machine-ports',
    'no-address',
  ])
  expect(consequenceOf('both-protocols', { 'smart-scan': 'https' })).not.toContain('Apex Central')
  expect(consequenceOf('both-protocols', { 'central-protocol': 'https' })).toContain('Apex Central')
})
