import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { connectionElement } from '#core/topology/ids.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { useServices } from '#ui/kit/services.tsx'

/** Leads to the flow after the one that is looked at which is blocked, wherever it is shown. */
export function useBlockedSteps({ states }: VerificationState): () => void {
  const { app } = useServices()
  return () => {
    const { deployment, selectedFlows, view } = app.get()
    const topology = topologyOf(deployment)
    const blocked = topology.flows.filter(({ id }) => states.get(id)?.result === 'blocked')
    const at = blocked.findIndex(({ id }) => selectedFlows.includes(id))
    const next = blocked[(at + 1) % blocked.length]
    if (!next) return
    if (view.tab === 'rules') app.update({ type: 'look', view: findFirewall(next, topology) })
    const type = view.tab === 'diagram' ? 'select' : 'point-at'
    app.update({ type, ids: [connectionElement(next)], flows: [next.id] })
  }
}

/** No search hides it, and no matrix stands in the place of its table. */
const alone = { search: '', matrix: 'off' } as const

/** The firewall that a flow passes: that between its zones, or the one of the host that listens. */
function findFirewall({ source, destination }: Flow, { hosts }: Topology) {
  const zones = [source, destination].map((id) => hosts.find((host) => host.id === id)?.zone ?? '')
  const isWithin = zones[0] === zones[1]
  return isWithin
    ? { ...alone, boundary: [], firewall: destination }
    : { ...alone, boundary: zones, firewall: '' }
}
