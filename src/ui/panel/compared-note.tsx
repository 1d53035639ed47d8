import type { ComparedFlow, ComparedHost, ComparedStatus } from '#core/comparison/comparison.ts'
import { createLister, type Lister } from '#core/comparison/list-compared.ts'
import { formatHostField } from '#core/deployment/format-change.ts'
import { formatEnds } from '#core/flows/format-ends.ts'
import { connectionId } from '#core/topology/ids.ts'
import { type Compared, joinStatuses, selectComparison } from '#state/select-comparison.ts'
import { selectTold } from '#state/select-told.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { EmptyDetails } from './empty-details.tsx'
import { Fact, Facts } from './facts.tsx'
import { PanelSection } from './panel-section.tsx'
import { findSelected, formatItems, type SelectedItem } from './selected-items.ts'

/** What of both deployments is selected and is in the earlier one alone. */
export function GoneDetails() {
  const messages = useLaterMessages()
  const selection = useAppState((state) => state.selection)
  const compared = useAppState(selectComparison)
  const [item] = compared ? findSelected(selection, compared.union) : []
  if (!compared || !item) return <EmptyDetails />
  return (
    <div className="pt-2 pb-4">
      <p className="text-note font-semibold text-muted">{messages[`details.${item.kind}`]}</p>
      <h2 aria-live="polite" className="pb-2 text-title font-semibold wrap-anywhere">
        {formatItems([item], compared.union, messages)}
      </h2>
      <ComparedNote item={item} />
    </div>
  )
}

/** What became of a selected host or connection, and of the flows of it that differ. */
export function ComparedNote({ item }: { readonly item: SelectedItem }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const compared = useAppState(selectComparison)
  if (!compared || item.kind === 'zone') return null
  const listed = createLister(compared.comparison, language)
  const flows = compared.comparison.flows.filter((flow) => isOf(flow, item))
  const host = item.kind === 'host' ? compared.hosts.get(item.host.id) : undefined
  const differing = flows.filter(({ status }) => status !== 'unchanged')
  return (
    <PanelSection
      title={messages['compare.against']}
      action={<StatusSign status={findStatus(item, flows, compared)} named />}
    >
      {host?.status === 'changed' && <ChangedHost host={host} compared={compared} />}
      {differing.length > 0 && (
        <ul className="flex flex-col gap-2 text-small">
          {differing.map((flow) => (
            <DifferingFlow key={flow.id} flow={flow} compared={compared} listed={listed} />
          ))}
        </ul>
      )}
    </PanelSection>
  )
}

const isOf = (flow: ComparedFlow, item: Exclude<SelectedItem, { kind: 'zone' }>): boolean =>
  item.kind === 'host'
    ? flow.source === item.host.id || flow.destination === item.host.id
    : connectionId(flow) === item.connection.id

/** A host has a status of its own; a connection is what all of its flows are, or else it changed. */
function findStatus(
  item: SelectedItem,
  flows: readonly ComparedFlow[],
  { statuses }: Compared,
): ComparedStatus {
  if (item.kind === 'host') return statuses.ofHost.get(item.host.id) ?? 'unchanged'
  return joinStatuses(flows.map(({ status }) => status))
}

type ChangedHostProps = { readonly host: ComparedHost; readonly compared: Compared }

/** What of a host differs, before and after, and why it is taken for the same one. */
function ChangedHost({ host, compared: { comparison } }: ChangedHostProps) {
  const messages = useLaterMessages()
  const { before, after } = comparison
  const changes = selectTold(before, after).flatMap((change) =>
    change.kind === 'host' && change.host.id === host.id ? [change] : [],
  )
  return (
    <>
      <Facts>
        {changes.map((change) => (
          <Fact key={change.field} name={messages[`host-field.${change.field}`]}>
            {messages['changes.from-to'](
              formatHostField(change.field, change.before, before, messages),
              formatHostField(change.field, change.host, after, messages),
            )}
          </Fact>
        ))}
      </Facts>
      <p className="text-note text-muted wrap-anywhere">
        {host.matchedBy === 'id'
          ? messages['compare.matched.id'](host.id)
          : host.matchedBy && messages[`compare.matched.${host.matchedBy}`]}
      </p>
    </>
  )
}

type DifferingFlowProps = {
  readonly flow: ComparedFlow
  readonly compared: Compared
  readonly listed: Lister
}

function DifferingFlow({ flow, compared, listed }: DifferingFlowProps) {
  const messages = useLaterMessages()
  const [port, words] = [flow.after ?? flow.before, listed(flow)]
  const other = compared.flows.get(flow.counterpart ?? '')
  const replaced = flow.status === 'added' ? other?.before : null
  if (!port || !words) return null
  return (
    <li className="flex flex-col items-start gap-1">
      <span className="flex flex-wrap items-center gap-1.5">
        <StatusSign status={flow.status} named />
        <FlowChips flows={[port]} />
        {replaced && (
          <>
            <span className="text-muted">{messages['comparison.counterpart']}</span>
            <FlowChips flows={[replaced]} />
          </>
        )}
      </span>
      <span className="wrap-anywhere text-soft">{formatEnds([words], 'both', messages)}</span>
      <span className="text-note text-muted">{words.purpose}</span>
    </li>
  )
}
