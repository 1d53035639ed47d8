import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  choices,
  isChoiceKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { type Draw, seededRandom } from './seeded-random.ts'

/** Each choice at random, each port now and then another number, builds on both sides of 14096. */
function drawConfiguration(draw: Draw): Configuration {
  const changes = optionKeys.flatMap((key): [string, string | number][] => {
    if (isChoiceKey(key)) return [[key, choices[key][draw(choices[key].length)] ?? choices[key][0]]]
    if (key.endsWith('-port') && draw(4) === 0) return [[key, 10000 + draw(50000)]]
    return key === 'build' ? [[key, 14095 + draw(2)]] : []
  })
  return changeConfiguration(defaultConfiguration, Object.fromEntries(changes))
}

/** Any number of configurations spread over all options; the same seed gives the same ones. */
export function sampleConfigurations(count: number, seed = 20): Configuration[] {
  const draw = seededRandom(seed)
  return Array.from({ length: count }, () => drawConfiguration(draw))
}
