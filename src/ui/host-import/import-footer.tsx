import { countOutcomes, type ImportPlan } from '#core/deployment/import/import-plan.ts'
import { Button } from '#ui/kit/button.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ImportFooterProps = { readonly plan: ImportPlan | null; readonly onDone: () => void }

/** How much an import does, and the button that does it, in one step to undo. */
export function ImportFooter({ plan, onDone }: ImportFooterProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const count = plan?.hosts.length ?? 0
  const counts = plan && countOutcomes(plan)
  const apply = () => {
    if (!plan) return
    const { zones, hosts } = plan
    update({ type: 'edit', edit: { kind: 'import-hosts', zones, hosts } })
    onDone()
  }
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-3 low:py-1">
      <p role="status" className="min-w-0 flex-1 text-small tabular-nums">
        {counts &&
          messages['import.summary'](counts.added, counts.changed, counts.same, counts.left)}
      </p>
      <Button look="primary" disabled={count === 0} onClick={apply} className="ml-auto">
        {count === 0 ? messages['import.nothing'] : messages['import.import'](count)}
      </Button>
    </div>
  )
}
