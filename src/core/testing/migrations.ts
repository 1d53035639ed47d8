import type { Deployment } from '#core/deployment/deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'

const network =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0%2F16&agent-2.name=Plant&agent-2.address=10.2.0.0%2F16' +
  '&web-browser.address=10.3.0.9&apex-one-server.name=apexone&apex-one-server.address=10.9.0.2' +
  '&standalone-sps.address=10.9.0.5&sql-server.address=10.9.0.6&apex-central.address=10.9.0.7' +
  '&active-directory.address=10.9.0.9&edge-relay.address=192.0.2.5&off-premises-agent.address=198.51.100.0%2F24'

const read = (link: string): Deployment => decodeDeployment(link).deployment

/** A network in which every host has an address. */
export const networkBefore: Deployment = read(network)

/** What is done to such a network in one night, each with what it is afterwards. */
export const migrations: readonly (readonly [string, Deployment])[] = [
  ['the virtual site to the default one', read(`${network}&iis=default`)],
  ['the server to another zone', read(`${network}&apex-one-server.zone=dmz`)],
  ['the server to another address', read(network.replace('10.9.0.2&', '10.9.0.22&'))],
  ['the server to another name', read(network.replace('name=apexone', 'name=apexone02'))],
  [
    'agents to a zone of their own',
    read(`${network}&ot.name=Plant&ot.look=client&ot.trust=2&agent-2.zone=ot`),
  ],
]
