import { formatCounts, formatDeed } from '#core/deployment/import/format-import.ts'
import type { UnreadRow } from '#core/deployment/import/host-import.ts'
import { countFates, countImported, type ImportPlan } from '#core/deployment/import/import-plan.ts'
import { listKept, toImportEdit } from '#core/deployment/import/to-import-edit.ts'
import { Button } from '#ui/kit/button.tsx'
import { dropLostDrafts } from '#ui/kit/drop-lost-drafts.ts'
import { useGoToHost } from '#ui/kit/go-to-host.ts'
import { useServices } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ImportFooterProps = {
  readonly plan: ImportPlan | null
  readonly unread: readonly UnreadRow[]
  readonly onDone: () => void
}

/** How much an import does, and the button that does it, in one step to undo. */
export function ImportFooter({ plan, unread, onDone }: ImportFooterProps) {
  const messages = useLaterMessages()
  const { app, drafts } = useServices()
  const goToHost = useGoToHost()
  const count = plan ? countImported(plan) : 0
  const removed = plan?.removed.length ?? 0
  const apply = () => {
    if (!plan) return
    const kept = listKept(plan)
    app.update({ type: 'edit', edit: toImportEdit(plan) })
    dropLostDrafts(drafts, app.get().deployment)
    drafts.keep(kept)
    onDone()
    const [first] = kept
    if (first) goToHost(first.id)
  }
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-3 low:py-1">
      <p role="status" className="min-w-0 flex-1 text-small tabular-nums">
        {plan && formatCounts(countFates(plan, unread), messages)}
      </p>
      <Button look="primary" disabled={count + removed === 0} onClick={apply} className="ml-auto">
        {formatDeed(count, removed, messages)}
      </Button>
    </div>
  )
}
