import * as fc from 'fast-check'
import { type Deployment, longestTitle, titleSchema } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { anyConfiguration } from './any-configuration.ts'

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
    .filter((title) => titleSchema.safeParse(title).success),
)

/** Any deployment that the product can hold, with titles that try to break out of every format. */
export const anyDeployment: fc.Arbitrary<Deployment> = fc
  .record({ configuration: anyConfiguration, title: anyTitle })
  .map(({ configuration, title }) => ({ ...deploymentOf(configuration), title }))
