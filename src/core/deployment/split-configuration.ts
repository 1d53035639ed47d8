import type { Configuration } from '#core/configuration/configuration.ts'
import type { Deployment, Site } from './deployment.ts'

/** The options of a site and those of Apex Central; the inverse of `configurationOf`. */
export function splitConfiguration(
  configuration: Configuration,
): Pick<Site, 'options'> & Pick<Deployment, 'central'> {
  const {
    'central-protocol': protocol,
    'central-http-port': http,
    'central-https-port': https,
    ...options
  } = configuration
  return {
    options,
    central: {
      'central-protocol': protocol,
      'central-http-port': http,
      'central-https-port': https,
    },
  }
}
