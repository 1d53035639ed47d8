import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ActiveFilters } from './active-filters.tsx'
import { EmptyTable } from './empty-table.tsx'
import { FlowsTable } from './flows-table.tsx'
import { FootnoteList } from './footnote-list.tsx'
import { NotListedList } from './not-listed-list.tsx'
import { PortsToolbar } from './ports-toolbar.tsx'
import { UnneededList } from './unneeded-list.tsx'
import { useFlowTable } from './use-flow-table.ts'
import { useShownFlows } from './use-shown-flows.ts'
import './ports.css'
import './ports-table.css'
import './ports-cards.css'

export function PortsScreen() {
  const messages = useLaterMessages()
  const shown = useShownFlows()
  const table = useFlowTable(shown.flows)
  return (
    <section className="ports" aria-label={messages['ports.title']}>
      <div className="ports-body">
        <div className="ports-head">
          <PortsToolbar table={table} found={shown.found} />
          <ActiveFilters shown={shown.flows.length} all={shown.all} />
        </div>
        <div className="ports-scroller">
          {shown.flows.length === 0 ? (
            <EmptyTable />
          ) : (
            <FlowsTable table={table} query={shown.query} />
          )}
          <div className="ports-below">
            <FootnoteList flows={shown.flows} />
            <NotListedList />
            <UnneededList query={shown.query} />
          </div>
        </div>
      </div>
    </section>
  )
}
