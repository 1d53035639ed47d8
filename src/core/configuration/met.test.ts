import { expect, test } from 'vitest'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { all, always, any, buildBelow, choice } from './condition.ts'
import type { Configuration } from './configuration.ts'
import { defaultConfiguration } from './default-configuration.ts'
import { findMet } from './find-met.ts'
import { formatMet } from './format-met.ts'

const onVirtualSite = choice('iis', 'virtual')
const onDefaultSite = choice('iis', 'default')
const before: Configuration = { ...defaultConfiguration, build: 14095 }

test('a condition that holds names all its parts', () => {
  const condition = all(onVirtualSite, choice('smart-scan', 'both', 'http'))
  expect(findMet(condition, defaultConfiguration)).toEqual(condition.kind === 'all' && condition.of)
})

test('of alternatives only those that hold are named', () => {
  const condition = any(onDefaultSite, choice('web-reputation', 'on'))
  expect(findMet(condition, defaultConfiguration)).toEqual([choice('web-reputation', 'on')])
})

test('a condition that does not hold names nothing, and neither does one that always holds', () => {
  expect(findMet(all(onVirtualSite, onDefaultSite), defaultConfiguration)).toEqual([])
  expect(findMet(always, defaultConfiguration)).toEqual([])
})

test('a reason names the option and its value in the language', () => {
  const texts = languages.map((language) =>
    findMet(all(onVirtualSite, buildBelow(14096)), before).map((met) =>
      formatMet(met, before, messagesFor(language)),
    ),
  )
  expect(texts).toEqual([
    ['“IIS site” is Virtual web site', 'Build 14095 is below 14096'],
    ['「IIS サイト」が「仮想の Web サイト」', 'ビルド 14095 は 14096 より前'],
  ])
})
