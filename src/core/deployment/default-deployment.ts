import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { zoneKinds } from '#core/configuration/network-terms.ts'
import { emptyRequest } from './change-request.ts'
import type { Deployment } from './deployment.ts'
import { splitConfiguration } from './split-configuration.ts'
import { defaultZone } from './zones.ts'

const { central, options } = splitConfiguration(defaultConfiguration)

/** The vendor's fresh installation with every component present. */
export const defaultDeployment: Deployment = {
  title: '',
  zones: zoneKinds.map((kind) => defaultZone(kind)),
  central,
  sites: [{ id: 's1', name: '', options, hosts: [] }],
  request: emptyRequest,
}
