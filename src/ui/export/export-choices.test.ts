import { expect, test } from 'vitest'
import { defaultPictureSettings } from '#core/exports/picture/picture-settings.ts'
import { defaultView } from '#core/link/view.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import {
  defaultChoices,
  type ExportContext,
  findPart,
  settleChoices,
  toComparisonSettings,
  toExportSettings,
  toPrintSettings,
} from './export-choices.ts'

const context: ExportContext = {
  language: 'ja',
  selection: ['host:agent', 'link:agent>apex-one-server'],
  view: defaultView,
  listed: null,
  verification: null,
  compared: null,
}

test('at first a picture is what most people want, in the language of the screen', () => {
  const settings = toExportSettings({ ...defaultChoices, target: 'svg' }, context)
  expect(settings).toMatchObject({ ...defaultPictureSettings, language: 'ja', format: 'svg' })
})

test('a chosen language counts before that of the screen', () => {
  expect(toPrintSettings({ ...defaultChoices, language: 'en' }, context).language).toBe('en')
})

test('the selection is shown by the ids of hosts and connections, with neighbours on wish', () => {
  const choices = { ...defaultChoices, part: 'selection' } as const
  const around = ['agent', 'agent>apex-one-server']
  expect(toPrintSettings(choices, context).shown).toEqual({
    ...everything,
    around,
    neighbours: false,
  })
  expect(toPrintSettings({ ...choices, neighbours: true }, context).shown).toEqual({
    ...everything,
    around,
  })
})

test('without a selection its choice is the usual one', () => {
  const choices = { ...defaultChoices, part: 'selection' } as const
  expect(toPrintSettings(choices, { ...context, selection: [] }).shown).toEqual(everything)
})

test('zones are left out only while zones are chosen', () => {
  const choices = { ...defaultChoices, hiddenZones: ['dmz'] } as const
  expect(toPrintSettings(choices, context).shown.hiddenZones).toEqual([])
  expect(toPrintSettings({ ...choices, part: 'zones' }, context).shown.hiddenZones).toEqual(['dmz'])
})

test.each([
  ['hide-zones', ['internet'], { hiddenZones: ['internet'] }],
  ['hide-protocols', ['smb'], { hiddenProtocols: ['smb'] }],
  ['isolate', 'agent', { around: ['agent'] }],
] as const)(
  'what the screen hides (%s) is left out at first, and not on wish',
  (key, value, left) => {
    const hiding = { ...context, view: { ...defaultView, [key]: value } }
    expect(findPart(defaultChoices, hiding)).toBe('screen')
    expect(toPrintSettings(defaultChoices, hiding).shown).toEqual({ ...everything, ...left })
    const all = { ...defaultChoices, part: 'everything' } as const
    expect(toPrintSettings(all, hiding).shown).toEqual(everything)
  },
)

test('search and filters are of the table: they leave flows out of CSV and JSON alone', () => {
  const searching = { ...context, listed: ['one'] }
  for (const target of ['csv', 'json'] as const) {
    const { shown } = toExportSettings({ ...defaultChoices, target }, searching)
    expect(shown).toEqual({ ...everything, flows: ['one'] })
  }
  const { shown } = toExportSettings({ ...defaultChoices, target: 'svg' }, searching)
  expect(shown).toEqual(everything)
  expect(findPart({ ...defaultChoices, target: 'print' }, searching)).toBe('everything')
})

test('a choice of the screen shows everything once nothing is hidden any more', () => {
  expect(findPart({ part: 'screen', target: 'svg' }, context)).toBe('everything')
})

test('paper is never dark', () => {
  expect(toPrintSettings({ ...defaultChoices, theme: 'dark' }, context).theme).toBe('light')
  expect(toPrintSettings({ ...defaultChoices, theme: 'print' }, context).theme).toBe('print')
})

test('a comparison is chosen only while there is a baseline, and comes back with the next one', () => {
  const choices = { ...defaultChoices, target: 'json' } as const
  expect(settleChoices(choices, true)).toEqual(choices)
  expect(settleChoices(choices, false)).toEqual({ ...choices, subject: 'deployment' })
})

test('what a comparison cannot be had as gives way to a picture', () => {
  const choices = { ...defaultChoices, target: 'mermaid' } as const
  expect(settleChoices(choices, true).target).toBe('svg')
  expect(settleChoices(choices, false).target).toBe('mermaid')
})

test('a comparison is whole, whatever part and ports were chosen for a deployment', () => {
  const chosen = { part: 'selection', ports: 'callouts', target: 'svg' } as const
  const settings = toComparisonSettings({ ...defaultChoices, ...chosen }, context)
  expect(settings).toMatchObject({ language: 'ja', format: 'svg', ports: 'chips' })
  expect(settings.shown).toEqual({ ...everything, gathered: true })
})
