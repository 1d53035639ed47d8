import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { holds } from '#core/configuration/condition.ts'
import {
  type Configuration,
  choices,
  isChoiceKey,
  type OptionKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { options } from '#core/configuration/options.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { topologyOf } from './topology-of.ts'

const valuesOf = (key: OptionKey): readonly (string | number)[] => {
  if (isChoiceKey(key)) return choices[key]
  return key === 'build' ? [14_095, 14_096] : [61_234]
}

const flowsAfter = (configuration: Configuration, key: OptionKey, value: string | number) =>
  topologyOf(deploymentOf(changeConfiguration(configuration, { [key]: value }))).flows.map(
    ({ id, rows }) => `${id} ${rows}`,
  )

const samples = sampleConfigurations(60)

test.each(optionKeys)('while %s is not offered, setting it would open and close nothing', (key) => {
  for (const configuration of samples) {
    if (holds(options[key].availableWhen, configuration)) continue
    const now = topologyOf(deploymentOf(configuration)).flows.map(({ id, rows }) => `${id} ${rows}`)
    for (const value of valuesOf(key)) expect(flowsAfter(configuration, key, value)).toEqual(now)
  }
})

// A build opens nothing by itself: it ends what another option asks for.
test.each(optionKeys.filter((key) => key !== 'build'))(
  'while %s is offered, some value of it opens or closes something',
  (key) => {
    for (const configuration of samples) {
      if (!holds(options[key].availableWhen, configuration)) continue
      const all = valuesOf(key).map((value) => flowsAfter(configuration, key, value).join())
      const now = topologyOf(deploymentOf(configuration)).flows.map(
        ({ id, rows }) => `${id} ${rows}`,
      )
      expect(new Set([...all, now.join()]).size).toBeGreaterThan(1)
    }
  },
)

test.each(optionKeys.filter((key) => options[key].control === 'port'))(
  'while %s is offered, some flow has its number',
  (key) => {
    for (const configuration of samples) {
      if (!holds(options[key].availableWhen, configuration)) continue
      expect(flowsAfter(configuration, key, 61_234).join()).toContain('/61234')
    }
  },
)
