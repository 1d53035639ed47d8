import { expect, test } from 'vitest'
import { defaultPictureSettings } from '#core/exports/picture/picture-settings.ts'
import { defaultChoices, toExportSettings, toPrintSettings } from './export-choices.ts'

const context = { language: 'ja', selection: ['host:agent', 'link:agent>apex-one-server'] } as const

test('at first a picture is what most people want, in the language of the screen', () => {
  const settings = toExportSettings({ ...defaultChoices, target: 'svg' }, context)
  expect(settings).toMatchObject({ ...defaultPictureSettings, language: 'ja', format: 'svg' })
})

test('a chosen language counts before that of the screen', () => {
  expect(toPrintSettings({ ...defaultChoices, language: 'en' }, context).language).toBe('en')
})

test('the selection is shown by the ids of hosts and connections', () => {
  const { shown } = toPrintSettings({ ...defaultChoices, part: 'selection' }, context)
  expect(shown.around).toEqual(['agent', 'agent>apex-one-server'])
})

test('zones are left out only while zones are chosen', () => {
  const choices = { ...defaultChoices, hiddenZones: ['dmz'] } as const
  expect(toPrintSettings(choices, context).shown.hiddenZones).toEqual([])
  expect(toPrintSettings({ ...choices, part: 'zones' }, context).shown.hiddenZones).toEqual(['dmz'])
})

test('paper is never dark', () => {
  expect(toPrintSettings({ ...defaultChoices, theme: 'dark' }, context).theme).toBe('light')
  expect(toPrintSettings({ ...defaultChoices, theme: 'print' }, context).theme).toBe('print')
})
