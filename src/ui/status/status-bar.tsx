import { sources } from '#core/configuration/sources.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectSeen } from '#state/select-seen.ts'
import { focusNotListed } from '#ui/kit/focus-not-listed.ts'
import { later, NothingYet } from '#ui/kit/later.tsx'
import { OutsideLink } from '#ui/kit/outside-link.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'

const ChangeSummary = later(
  async () => (await import('./change-summary.tsx')).ChangeSummary,
  NothingYet,
)

/** How much the picture holds, what the last change did, and where the facts come from. */
export function StatusBar() {
  const messages = useMessages()
  const update = useUpdate()
  const showNotListed = () => {
    update({ type: 'look', view: { tab: 'ports' } })
    focusNotListed()
  }
  const topology = useAppState((state) => topologyOf(selectSeen(state)))
  const language = useAppState((state) => state.preferences.language)
  return (
    <footer className="bar-status">
      <div className="flex min-w-0 shrink-0 flex-wrap items-center gap-x-3">
        <p className="tabular-nums">
          {messages['status.hosts'](topology.hosts.length)}
          {' · '}
          {messages['status.flows'](topology.flows.length)}
        </p>
        <ChangeSummary />
      </div>
      <div className="bar-status-sources">
        <button type="button" onClick={showNotListed} className="bar-status-link bar-status-others">
          {formatNotListed(topology.flows, language)}
        </button>
        <OutsideLink href={sources.list} className="bar-status-link shrink-0">
          {messages['status.source']}
        </OutsideLink>
      </div>
    </footer>
  )
}
