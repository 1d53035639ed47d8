import { RotateCcw } from 'lucide-react'
import { useMemo } from 'react'
import { bringBack, findExcluding } from '#core/comparison/bring-back.ts'
import type { ComparedFlow, ComparedHost } from '#core/comparison/comparison.ts'
import { listEarlier } from '#core/comparison/list-compared.ts'
import { earlierTopologyOf } from '#core/comparison/rename-hosts.ts'
import { optionOf } from '#core/configuration/condition.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { formatHostField } from '#core/deployment/format-change.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import { connectionElement, elementId } from '#core/topology/ids.ts'
import { type Compared, joinStatuses, selectComparison } from '#state/select-comparison.ts'
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

/** What is selected, as the earlier of two deployments has it: all is read there and not edited. */
export function EarlierDetails() {
  const messages = useLaterMessages()
  const selection = useAppState((state) => state.selection)
  const compared = useAppState(selectComparison)
  const earlier = compared && earlierTopologyOf(compared.comparison)
  const [item] = earlier ? findSelected(selection, earlier) : []
  if (!compared || !earlier || !item) return <EmptyDetails />
  return (
    <div className="pb-4">
      <p className="flex min-h-control items-center pt-2 text-note font-semibold text-muted">
        {messages[`details.${item.kind}`]}
      </p>
      <h2 aria-live="polite" className="text-title font-semibold wrap-anywhere">
        {formatItems([item], earlier, messages)}
      </h2>
      <Earlier item={item} compared={compared} />
    </div>
  )
}

type EarlierProps = { readonly item: SelectedItem; readonly compared: Compared }

function Earlier({ item, compared }: EarlierProps) {
  const messages = useLaterMessages()
  const { comparison } = compared
  const language = useAppState((state) => state.preferences.language)
  const flows = useMemo(() => listEarlier(comparison, language), [comparison, language])
  if (item.kind === 'connection') {
    const isOf = (flow: Pick<ComparedFlow, 'source' | 'destination'>) =>
      connectionElement(flow) === item.id
    const statuses = comparison.flows.filter(isOf).map(({ status }) => status)
    return (
      <>
        <ComparedNote status={joinStatuses(statuses)} isOf={isOf} />
        <FlowTable
          title={messages['compare.flows']}
          flows={flows.filter(isOf)}
          peer="both"
          isEarlier
        />
      </>
    )
  }
  const host = item.kind === 'host' ? compared.hosts.get(item.host.id) : undefined
  if (!host) return null
  const { inbound, outbound } = listHostFlows(flows, [host.id])
  return (
    <>
      <EarlierHost host={host} compared={compared} />
      <HostNote id={host.id} />
      <FlowTable title={messages['details.inbound']} flows={inbound} peer="source" isEarlier />
      <FlowTable
        title={messages['details.outbound']}
        flows={outbound}
        peer="destination"
        isEarlier
      />
    </>
  )
}

type EarlierHostProps = { readonly host: ComparedHost; readonly compared: Compared }

/** What the baseline says of a host, and for one that is gone the way back, or what excludes it. */
function EarlierHost({ host, compared: { comparison } }: EarlierHostProps) {
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
      {host.status !== 'removed' && (
        <p className="text-note text-muted">{messages['compare.earlier-read']}</p>
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
