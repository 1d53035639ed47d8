import { expect, test } from 'vitest'
import { changeConfiguration, resetConfiguration } from './change-configuration.ts'
import { optionKeys } from './configuration.ts'
import { defaultConfiguration, isDefault } from './default-configuration.ts'
import { matchingPreset, presetConfiguration, presetIds } from './presets.ts'

test('server ports at their default follow the site', () => {
  const moved = changeConfiguration(defaultConfiguration, { iis: 'default' })
  expect([moved['server-https-port'], moved['server-http-port']]).toEqual([443, 80])
})

test('a server port of the user’s own stays when the site changes', () => {
  const own = changeConfiguration(defaultConfiguration, { 'server-https-port': 8443 })
  const moved = changeConfiguration(own, { iis: 'default' })
  expect([moved['server-https-port'], moved['server-http-port']]).toEqual([8443, 80])
})

test('resetting the site takes its ports along; resetting all gives the default', () => {
  const moved = changeConfiguration(defaultConfiguration, { iis: 'default', edge: 'off' })
  expect(resetConfiguration(moved, ['iis'])).toEqual({ ...defaultConfiguration, edge: 'off' })
  expect(resetConfiguration(moved, optionKeys)).toEqual(defaultConfiguration)
})

test('the default deployment differs from itself in nothing', () => {
  expect(optionKeys.filter((key) => !isDefault(key, defaultConfiguration))).toEqual([])
})

test('each preset is recognised, also under a title; anything else is none', () => {
  for (const preset of presetIds) {
    expect(matchingPreset(presetConfiguration(preset))).toBe(preset)
  }
  expect(matchingPreset({ ...defaultConfiguration, 'agent-port': 1 })).toBeNull()
})
