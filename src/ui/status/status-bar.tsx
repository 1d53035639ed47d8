import { sources } from '#core/configuration/sources.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { focusNotListed } from '#ui/kit/focus-not-listed.ts'
import { later } from '#ui/kit/later.tsx'
import { OutsideLink } from '#ui/kit/outside-link.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'

const ChangeSummary = later(
  async () => (await import('./change-summary.tsx')).ChangeSummary,
  () => null,
)

/** How much the picture holds, what the last change did, and where the facts come from. */
export function StatusBar() {
  const messages = useMessages()
  const update = useUpdate()
  const showNotListed = () => {
    update({ type: 'look', view: { tab: 'ports' } })
    focusNotListed()
  }
  const topology = useAppState((state) => topologyOf(state.configuration))
  return (
    <footer className="flex min-h-7 flex-wrap items-center justify-between gap-x-4 border-t border-line bg-surface px-4 py-1 text-small text-muted">
      <div className="flex min-w-0 flex-wrap items-center gap-x-3">
        <p className="tabular-nums">
          {messages['status.hosts'](topology.hosts.length)}
          {' · '}
          {messages['status.flows'](topology.flows.length)}
        </p>
        <ChangeSummary />
      </div>
      <div className="flex flex-wrap items-center gap-x-4">
        <button
          type="button"
          onClick={showNotListed}
          className="rounded-sm text-left hover:text-accent-text hover:underline"
        >
          {messages['not-listed.short']}
        </button>
        <OutsideLink
          href={sources.list}
          className="rounded-sm hover:text-accent-text hover:underline"
        >
          {messages['status.source']}
        </OutsideLink>
      </div>
    </footer>
  )
}
