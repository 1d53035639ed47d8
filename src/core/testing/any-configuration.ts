import * as fc from 'fast-check'
import {
  type Configuration,
  choices,
  configurationSchema,
} from '#core/configuration/configuration.ts'

const anyPort = fc.integer({ min: 1, max: 65535 })

const anyWord = Object.fromEntries(
  Object.entries(choices).map(([key, values]) => [key, fc.constantFrom(...values)]),
)

/** Any options that the product can hold. */
export const anyConfiguration: fc.Arbitrary<Configuration> = fc
  .record({
    ...anyWord,
    'server-https-port': anyPort,
    'server-http-port': anyPort,
    build: fc.integer({ min: 0, max: 99_999 }),
    'agent-port': anyPort,
    'central-http-port': anyPort,
    'central-https-port': anyPort,
    'edge-port': anyPort,
    'sql-port': anyPort,
  })
  .map((record) => configurationSchema.parse(record))
