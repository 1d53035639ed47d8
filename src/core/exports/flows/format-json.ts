import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { listRequest } from '#core/deployment/list-settings.ts'
import { listShownFlows } from '#core/flows/list-flows.ts'
import { linkVersion } from '#core/link/encode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { resultOf, type VerificationState } from '#core/rules/verification/merge-verifications.ts'
import type { Topology } from '#core/topology/topology.ts'

/** A deployment in full. A request that nobody has filled in is not written. */
export function withoutEmptyRequest(deployment: Deployment): Partial<Deployment> {
  const { request, ...rest } = deployment
  return listRequest(deployment).length > 0 ? deployment : rest
}

/**
 * The public JSON of a deployment (docs/json.md), two spaces deep, with a last line break. Version 1
 * says all of a deployment whose hosts and zones have nothing of their own, version 2 of any.
 */
export function formatJson(
  topology: Topology,
  deployment: Deployment,
  language: Language,
  part: Topology = topology,
  verification: VerificationState | null = null,
): string {
  const messages = messagesFor(language)
  const version = linkVersion(deployment, 'keep')
  const document = {
    version,
    fingerprint: fingerprint(deployment),
    ...(part === topology ? {} : { part: { flows: part.flows.length, of: topology.flows.length } }),
    ...(version === 1
      ? { configuration: { ...configurationOf(deployment), title: deployment.title } }
      : { deployment: withoutEmptyRequest(deployment) }),
    nodes: part.hosts.map((host) => ({
      id: host.id,
      role: host.role,
      name: hostName(host, messages),
      zone: host.zone,
      ...(version === 1 ? {} : { addresses: host.addresses }),
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
      ...(verification ? { result: toResult(flow.id, verification) } : {}),
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** What a script found of a flow, when, and, where that is another one, for which deployment. */
function toResult(flow: string, verification: VerificationState) {
  const state = verification.states.get(flow)
  return {
    state: resultOf(flow, verification),
    ...(state ? { time: state.time } : {}),
    ...(state?.otherFingerprint ? { fingerprint: state.otherFingerprint } : {}),
  }
}
