import * as fc from 'fast-check'
import {
  type Configuration,
  choices,
  configurationSchema,
  longestTitle,
} from '#core/configuration/configuration.ts'

const anyPort = fc.integer({ min: 1, max: 65535 })

const anyWord = Object.fromEntries(
  Object.entries(choices).map(([key, values]) => [key, fc.constantFrom(...values)]),
)

const hostileTitles = fc.constantFrom(
  '',
  '<script>alert(1)</script>',
  ']]>',
  '"\'`&amp;&=#%',
  '=cmd|calc!A1',
  '本社 · Apex One（東京）',
  '👩‍💻 مرحبا\u202eabc',
  'two\nlines\tand a tab',
  '%E3%81',
  'ends with a dot.',
  'x'.repeat(longestTitle),
  '漢'.repeat(longestTitle),
)

const anyTitle = fc.oneof(
  hostileTitles,
  fc
    .string({ unit: 'binary', maxLength: longestTitle })
    .filter((title) => configurationSchema.shape.title.safeParse(title).success),
)

/** Any deployment that the product can hold, with titles that try to break out of every format. */
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
    title: anyTitle,
  })
  .map((record) => configurationSchema.parse(record))
