import type { Configuration } from '#core/configuration/configuration.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import { defaultDeployment } from './default-deployment.ts'
import type { Deployment } from './deployment.ts'
import { splitConfiguration } from './split-configuration.ts'

/** A deployment with other options. */
export function withConfiguration(
  deployment: Deployment,
  configuration: Configuration,
): Deployment {
  const { options, central } = splitConfiguration(configuration)
  const [site, ...others] = deployment.sites
  return { ...deployment, central, sites: [{ ...site, options }, ...others] }
}

/** The deployment that has these options, and nothing else of its own. */
export const deploymentOf = rememberEach(
  (configuration: Configuration): Deployment => withConfiguration(defaultDeployment, configuration),
)
