import { useEffect, useRef } from 'react'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { elementId } from '#core/topology/ids.ts'
import { type Crossing, listCrossings } from '#core/topology/list-crossings.ts'
import type { Host, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { toggleSelected } from '#ui/kit/toggle-selected.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FlowTable } from './flow-table.tsx'
import { HostSign } from './host-note.tsx'
import { ShowRulesButton } from './show-rules-button.tsx'
import { useComparedFlows } from './use-compared-flows.ts'
import { ZoneNote } from './zone-note.tsx'

/** One zone, or several: what crosses their borders, by where it comes from and where it goes. */
export function ZonesDetails({ zones }: { readonly zones: readonly Zone[] }) {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  const topology = useAppState((state) => compared?.union ?? topologyOf(state.deployment))
  const flows = useComparedFlows()
  const crossings = listCrossings(
    topology,
    zones.map(({ id }) => id),
  )
  const [only, ...others] = zones
  const hosts = topology.hosts.filter(({ zone }) => others.length === 0 && zone === only?.id)
  const heading = useRef<HTMLHeadingElement>(null)
  // Synchronises with the panel's scroll position: what was chosen before was read further down.
  useEffect(() => {
    heading.current?.closest('[role="tabpanel"]')?.scrollTo({ top: 0 })
  }, [])
  return (
    <>
      <h2 ref={heading} aria-live="polite" className="text-title font-semibold text-balance">
        {messages['view.list'](zones.map((zone) => zoneName(zone, messages)))}
      </h2>
      {hosts.length > 0 && <HostList hosts={hosts} />}
      {compared && only && others.length === 0 && <ZoneNote zone={only} compared={compared} />}
      <p className="pt-1 pb-2 text-small text-pretty text-muted">
        {messages[others.length === 0 ? 'details.zone-help' : 'details.zones-help']}
      </p>
      <OtherZones zones={zones} all={topology.zones} />
      {crossings.map((crossing) => (
        <CrossingFlows
          key={`${crossing.from.id}>${crossing.to.id}`}
          crossing={crossing}
          flows={flows}
        />
      ))}
      {crossings.length === 0 && (
        <p className="text-small text-soft">{messages['view.nothing-crosses']}</p>
      )}
      <p className="text-small text-muted">{messages['details.return']}</p>
    </>
  )
}

type OtherZonesProps = { readonly zones: readonly Zone[]; readonly all: readonly Zone[] }

/** Zones to look at together with these; a touch has no second key to hold. */
function OtherZones({ zones, all }: OtherZonesProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const selection = useAppState((state) => state.selection)
  const isChosen = (zone: Zone) => zones.some(({ id }) => id === zone.id)
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5 pb-3">
      <legend className="pb-1 text-small font-medium text-soft">
        {messages['details.zones-chosen']}
      </legend>
      {all.map((zone) => (
        <Button
          key={zone.id}
          look={isChosen(zone) ? 'primary' : 'plain'}
          aria-pressed={isChosen(zone)}
          disabled={isChosen(zone) && zones.length === 1}
          onClick={() =>
            update({
              type: 'select',
              ids: toggleSelected(selection, elementId('zone', zone.id)),
            })
          }
          className="px-2! text-small!"
        >
          {zoneName(zone, messages)}
        </Button>
      ))}
    </fieldset>
  )
}

function HostList({ hosts }: { readonly hosts: readonly Host[] }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const select = (id: string) => {
    update({ type: 'select', ids: [elementId('host', id)] })
    focusPanel()
  }
  return (
    <ul aria-label={messages['details.hosts']} className="flex flex-wrap gap-x-3 pt-1 text-small">
      {hosts.map((host) => (
        <li key={host.id} className="flex items-center gap-1">
          <button
            type="button"
            onClick={() => select(host.id)}
            className="rounded-sm text-left text-accent-text hover:underline pointer-coarse:min-h-control"
          >
            {hostName(host, messages)}
          </button>
          <HostSign host={host.id} />
        </li>
      ))}
    </ul>
  )
}

type CrossingFlowsProps = {
  readonly crossing: Crossing
  /** Every flow of the deployment with its words. */
  readonly flows: readonly ListedFlow[]
}

function CrossingFlows({ crossing, flows }: CrossingFlowsProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const view = useAppState((state) => state.view)
  const { from, to } = crossing
  const ids = new Set(crossing.flows.map(({ id }) => id))
  const names = [zoneName(from, messages), zoneName(to, messages)] as const
  const title =
    from === to ? messages['details.within'](names[0]) : messages['details.ends'](...names)
  const shownAlone = view['from-zone'].join() === from.id && view['to-zone'].join() === to.id
  const look = () =>
    update({
      type: 'look',
      view: shownAlone
        ? { 'from-zone': [], 'to-zone': [] }
        : { 'from-zone': [from.id], 'to-zone': [to.id] },
    })
  return (
    <FlowTable title={title} flows={flows.filter(({ id }) => ids.has(id))} peer="both">
      <div className="flex flex-wrap gap-1.5">
        <Button
          onClick={look}
          aria-label={shownAlone ? undefined : messages['details.only-these-of'](title)}
          className="self-start"
        >
          {messages[shownAlone ? 'details.show-all' : 'details.only-these']}
        </Button>
        <ShowRulesButton from={from} to={to} />
      </div>
    </FlowTable>
  )
}
