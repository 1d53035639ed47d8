import { RotateCcw } from 'lucide-react'
import { bringBack, findExcluding } from '#core/comparison/bring-back.ts'
import type { ComparedHost } from '#core/comparison/comparison.ts'
import { optionOf } from '#core/configuration/condition.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { formatHostField } from '#core/deployment/format-change.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import { connectionElement, elementId } from '#core/topology/ids.ts'
import { type Compared, selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparedNote } from './compared-note.tsx'
import { EmptyDetails } from './empty-details.tsx'
import { Fact, Facts } from './facts.tsx'
import { FlowTable } from './flow-table.tsx'
import { HostNote } from './host-note.tsx'
import { OptionButton } from './option-button.tsx'
import { findSelected, formatItems, type SelectedItem } from './selected-items.ts'
import { useComparedFlows } from './use-compared-flows.ts'

/** What of both deployments is selected and is in the earlier one alone. */
export function GoneDetails() {
  const messages = useLaterMessages()
  const selection = useAppState((state) => state.selection)
  const compared = useAppState(selectComparison)
  const [item] = compared ? findSelected(selection, compared.union) : []
  if (!compared || !item) return <EmptyDetails />
  return (
    <div className="pb-4">
      <p className="flex min-h-control items-center pt-2 text-note font-semibold text-muted">
        {messages[`details.${item.kind}`]}
      </p>
      <h2 aria-live="polite" className="text-title font-semibold wrap-anywhere">
        {formatItems([item], compared.union, messages)}
      </h2>
      <Gone item={item} compared={compared} />
    </div>
  )
}

type GoneProps = { readonly item: SelectedItem; readonly compared: Compared }

function Gone({ item, compared }: GoneProps) {
  const messages = useLaterMessages()
  const flows = useComparedFlows()
  if (item.kind === 'connection') {
    return (
      <>
        <ComparedNote status="removed" isOf={(flow) => connectionElement(flow) === item.id} />
        <FlowTable
          title={messages['compare.flows']}
          flows={flows.filter((flow) => connectionElement(flow) === item.id)}
          peer="both"
        />
      </>
    )
  }
  const host = item.kind === 'host' ? compared.hosts.get(item.host.id) : undefined
  if (!host) return null
  const { inbound, outbound } = listHostFlows(flows, [host.id])
  return (
    <>
      <GoneHost host={host} compared={compared} />
      <HostNote id={host.id} />
      <FlowTable title={messages['details.inbound']} flows={inbound} peer="source" />
      <FlowTable title={messages['details.outbound']} flows={outbound} peer="destination" />
    </>
  )
}

type GoneHostProps = { readonly host: ComparedHost; readonly compared: Compared }

/** What the baseline says of a host, and the way back: its own, or the option that excludes it. */
function GoneHost({ host, compared: { comparison } }: GoneHostProps) {
  const messages = useLaterMessages()
  const { app } = useServices()
  const { before, after } = comparison
  const had = listPossibleHosts(before).find(({ id }) => id === host.before?.id)
  if (!had) return null
  const edit = bringBack(host, comparison)
  const excluded = findExcluding(had.kind, after)
  const restore = () => {
    if (!edit) return
    app.update({ type: 'edit', edit })
    const id = matchHosts(before, app.get().deployment).get(had.id)
    if (id !== undefined) app.update({ type: 'select', ids: [elementId('host', id)] })
    focusPanel()
  }
  return (
    <div className="flex flex-col gap-2 pt-0.5 pb-3">
      {had.name !== '' && <p className="text-small text-muted">{kindName(had.kind, messages)}</p>}
      <Facts>
        {(['zone', 'address'] as const).map((field) => (
          <Fact key={field} name={messages[`host-field.${field}`]}>
            {formatHostField(field, had, before, messages)}
          </Fact>
        ))}
        {had.kind === 'standalone-sps' && (
          <Fact name={messages['host-field.serves']}>
            {formatHostField('serves', had, before, messages)}
          </Fact>
        )}
      </Facts>
      {edit && (
        <Button onClick={restore} className="w-full">
          <RotateCcw size={14} aria-hidden />
          {messages['hosts.bring-back']}
        </Button>
      )}
      {excluded && (
        <p className="text-small text-soft">
          <OptionButton
            option={optionOf(excluded)}
            text={messages['hosts.absent'](formatUnmet(excluded, configurationOf(after), messages))}
          />
        </p>
      )}
    </div>
  )
}
