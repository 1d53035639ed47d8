import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { listShownFlows } from '#core/flows/list-flows.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { hostName } from '#core/topology/host-name.ts'
import type { Topology } from '#core/topology/topology.ts'

/** The version of the format; it changes only when a reader of the old one could misread the new. */
const formatVersion = 1

/** The public JSON of a deployment (docs/json.md), two spaces deep, with a last line break. */
export function formatJson(
  topology: Topology,
  deployment: Deployment,
  language: Language,
  part: Topology = topology,
): string {
  const messages = messagesFor(language)
  const document = {
    version: formatVersion,
    fingerprint: fingerprint(deployment),
    ...(part === topology ? {} : { part: { flows: part.flows.length, of: topology.flows.length } }),
    configuration: { ...configurationOf(deployment), title: deployment.title },
    nodes: part.hosts.map((host) => ({
      id: host.id,
      role: host.role,
      name: hostName(host, messages),
      zone: host.zone,
    })),
    flows: listShownFlows(part, topology, language).map((flow) => ({
      source: flow.source,
      destination: flow.destination,
      transport: flow.transport,
      port: flow.port,
      protocol: flow.protocol,
      service: flow.service,
      rows: flow.rows,
      basis: flow.basis,
      purpose: flow.purpose,
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
