import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { applyEdit, pathsOf } from './apply-edit.ts'
import { configurationOf } from './configuration-of.ts'
import { defaultDeployment } from './default-deployment.ts'
import { centralKeys } from './deployment.ts'
import { deploymentOf } from './deployment-of.ts'
import { changedPaths, listSettings } from './list-settings.ts'

test('options come back as they were set, those of Apex Central and those of the site', () => {
  const change = { 'central-http-port': 8080, edge: 'off', iis: 'default' } as const
  const edited = applyEdit(defaultDeployment, { kind: 'set-options', change })
  expect(configurationOf(edited)).toMatchObject({ ...change, 'server-https-port': 443 })
  expect(edited.central['central-http-port']).toBe(8080)
  for (const key of centralKeys) expect(edited.sites[0].options).not.toHaveProperty(key)
  expect(listSettings(edited)).toEqual([
    ['iis', 'default'],
    ['central-http-port', 8080],
    ['edge', 'off'],
  ])
})

test('a title stays when options are set or reset, and options when it is', () => {
  const titled = applyEdit(defaultDeployment, { kind: 'set-title', title: 'Tokyo' })
  const preset = presetConfiguration('single-server')
  const changed = applyEdit(titled, { kind: 'set-options', change: preset })
  expect(changed).toEqual({ ...deploymentOf(preset), title: 'Tokyo' })
  const reset = applyEdit(changed, { kind: 'reset-options', keys: ['edge', 'sql'] })
  expect(changedPaths(changed, reset)).toEqual(['edge', 'sql'])
  expect(reset.title).toBe('Tokyo')
  expect(changedPaths(defaultDeployment, titled)).toEqual(['title'])
})

test('an edit names its settings, also where it changes none', () => {
  expect(pathsOf({ kind: 'set-options', change: { edge: 'on' } })).toEqual(['edge'])
  expect(pathsOf({ kind: 'reset-options', keys: ['ad'] })).toEqual(['ad'])
  expect(pathsOf({ kind: 'set-title', title: '' })).toEqual(['title'])
})
