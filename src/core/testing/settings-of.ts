import type { Configuration } from '#core/configuration/configuration.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'

/** The options of a deployment and its title, to look at beside each other. */
export const settingsOf = (deployment: Deployment): Configuration & { readonly title: string } => ({
  ...configurationOf(deployment),
  title: deployment.title,
})
