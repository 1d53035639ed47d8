import { ChevronRight, Plus } from 'lucide-react'
import { listFormerMembers } from '#core/comparison/list-former-members.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import { elementId } from '#core/topology/ids.ts'
import { isUnfolded, toggleGathered } from '#core/topology/toggle-gathered.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useLikes } from '#ui/kit/use-likes.ts'
import { FindingsNote } from './findings-note.tsx'
import { FlowTable } from './flow-table.tsx'
import { HostMark } from './host-note.tsx'
import { PanelSection } from './panel-section.tsx'
import { useAddHosts } from './use-add-hosts.ts'
import { useComparedFlows } from './use-compared-flows.ts'

/**
 * All hosts that are alike, as one card of the picture has them: each leads to its own details.
 * While deployments are compared, those that are gone and were like them are listed, too.
 */
export function GroupDetails({ hosts }: { readonly hosts: readonly Host[] }) {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  const { zones } = useAppState((state) => compared?.union ?? topologyOf(state.deployment))
  const ids = hosts.map(({ id }) => id)
  const formerIds = compared ? listFormerMembers(compared.comparison, ids) : []
  const former = compared?.union.hosts.filter(({ id }) => formerIds.includes(id)) ?? []
  const { inbound, outbound } = listHostFlows(useComparedFlows(), [...ids, ...formerIds])
  const [first] = hosts
  if (!first) return null
  const zone = nameById(first.zone, zones, (one) => zoneName(one, messages))
  const members = [...hosts, ...former]
  const changes = members.flatMap(({ id }) => compared?.hosts.get(id) ?? [])
  return (
    <div className="pb-4">
      <p className="flex min-h-control items-center pt-2 text-note font-semibold text-muted">
        {messages['details.group']}
      </p>
      <h2 aria-live="polite" className="text-title font-semibold text-balance">
        {kindName(first.kind, messages)}
      </h2>
      <p className="pt-0.5 text-small text-muted">
        {messages['picture.members'](hosts.length)} · {zone}
      </p>
      <p className="pt-1 text-small text-pretty text-soft">{messages[`about.${first.kind}`]}</p>
      <FindingsNote kind="host" ids={ids} />
      <GroupActions ids={ids} first={first} />
      <PanelSection
        title={messages['details.members']}
        action={
          changes.some(({ status }) => status !== 'unchanged') && (
            <span className="text-small">
              <StatusCounts things={changes} what={messages['compare.host-count']} />
            </span>
          )
        }
      >
        <ul className="-mx-2 flex flex-col">
          {members.map((host) => (
            <li key={host.id}>
              <MemberButton host={host} />
            </li>
          ))}
        </ul>
      </PanelSection>
      <FlowTable title={messages['details.inbound']} flows={inbound} peer="both" />
      <FlowTable title={messages['details.outbound']} flows={outbound} peer="both" />
      <p className="text-small text-muted">{messages['details.return']}</p>
    </div>
  )
}

type GroupActionsProps = { readonly ids: readonly string[]; readonly first: Host }

function GroupActions({ ids, first }: GroupActionsProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const add = useAddHosts()
  const view = useAppState((state) => state.view)
  const groups = useLikes()
  const listed = useAppState((state) => listHosts(state.deployment))
  const own = listed.find(({ id }) => id === first.id)
  if (!own) return null
  const { kind, zone, serves } = own
  return (
    <div className="flex flex-col gap-1.5 pt-3 pb-3">
      <Button
        onClick={() => update({ type: 'look', view: toggleGathered(view, ids, groups) })}
        className="w-full"
      >
        {messages[isUnfolded(view, ids) ? 'details.gather' : 'details.split']}
      </Button>
      <Button
        onClick={() => add({ kind: 'add-hosts', beside: true, hosts: [{ kind, zone, serves }] })}
        className="w-full"
      >
        <Plus size={14} aria-hidden />
        {messages['details.add-another']}
      </Button>
    </div>
  )
}

function MemberButton({ host }: { readonly host: Host }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const select = () => {
    update({ type: 'select', ids: [elementId('host', host.id)] })
    focusPanel()
  }
  return (
    <button
      type="button"
      onClick={select}
      className="flex min-h-control w-full items-center gap-2 rounded-md px-2 py-1 text-left text-small hover:bg-hover"
    >
      <span className="min-w-0 flex-1">
        <span className={`block wrap-anywhere ${host.name === '' ? 'text-muted' : 'font-medium'}`}>
          {hostName(host, messages)}
        </span>
        {host.addresses.length > 0 && (
          <span className="block text-note text-muted wrap-anywhere">
            {host.addresses.join(', ')}
          </span>
        )}
        <HostMark host={host.id} />
      </span>
      <ChevronRight size={14} aria-hidden className="shrink-0 text-muted" />
    </button>
  )
}
