import { expect, test } from 'vitest'
import { messagesFor } from '#core/messages/messages.ts'
import { changeConfiguration } from './change-configuration.ts'
import { defaultConfiguration } from './default-configuration.ts'
import { listDifferences } from './list-differences.ts'
import { matchingPreset, type PresetId, presetConfiguration } from './presets.ts'

const differencesOf = (preset: PresetId) =>
  listDifferences(presetConfiguration(preset), messagesFor('en'))

test('a preset differs from the default in what its name says', () => {
  expect(differencesOf('all-components')).toEqual([])
  expect(differencesOf('single-server')).toEqual([
    'Source: Integrated SPS',
    'Apex Central: Off',
    'Edge Relay Server: Off',
    'Active Directory: Off',
    'Device control: Off',
    'SQL Server: Same host',
  ])
  expect(differencesOf('off-premises')).not.toContain('Edge Relay Server: Off')
})

test('remote installation is possible in its preset: the build is one before it ended', () => {
  expect(presetConfiguration('before-14096')).toMatchObject({
    build: 14_095,
    'remote-install': 'on',
  })
})

test('a deployment with one option more than a preset is none', () => {
  const preset = presetConfiguration('single-server')
  expect(matchingPreset(changeConfiguration(preset, { heartbeat: 'http' }))).toBeNull()
  expect(matchingPreset(changeConfiguration(defaultConfiguration, { iis: 'default' }))).toBeNull()
})

test('only differences that a person made are listed: ports that follow the site are not', () => {
  const site = changeConfiguration(defaultConfiguration, { iis: 'default' })
  expect(listDifferences(site, messagesFor('ja'))).toHaveLength(1)
  const own = changeConfiguration(site, { 'server-https-port': 4343, 'agent-port': 30_000 })
  expect(listDifferences(own, messagesFor('en')).slice(1)).toEqual([
    'Server port (HTTPS): 4343',
    'Agent listening port: 30000',
  ])
})
