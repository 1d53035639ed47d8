import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { zoneKinds } from '#core/configuration/network-terms.ts'
import type { Deployment, ZoneDefinition } from './deployment.ts'
import { zoneTrust } from './host-catalogue.ts'
import { splitConfiguration } from './split-configuration.ts'

const usualZones: readonly ZoneDefinition[] = zoneKinds.map((kind) => ({
  id: kind,
  kind,
  name: '',
  trust: zoneTrust[kind],
}))

const { central, options } = splitConfiguration(defaultConfiguration)

/** The vendor's fresh installation with every component present. */
export const defaultDeployment: Deployment = {
  title: '',
  zones: usualZones,
  central,
  sites: [{ id: 's1', name: '', options, hosts: [] }],
}
