import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import type { Deployment } from './deployment.ts'

/** The options of a deployment's site, completed by Apex Central's; in the order of the keys. */
export const configurationOf = rememberEach(
  ({ central, sites: [site] }: Deployment): Configuration => ({
    ...defaultConfiguration,
    ...site.options,
    ...central,
  }),
)
