import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useLastStep } from './use-last-step.ts'

/** What the last change did to the flows; opens the list of them. Told to screen readers, too. */
export function ChangeSummary() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const { summary, sentence } = useLastStep()
  const open = () => {
    update({ type: 'open-panel', panel: 'changes' })
    focusPanel()
  }
  return (
    <>
      <span role="status" className="sr-only">
        {sentence}
      </span>
      {summary !== null && (
        <button
          type="button"
          aria-label={messages['changes.open'](summary)}
          onClick={open}
          className="relative rounded-sm font-medium text-accent-text tabular-nums before:absolute before:-inset-x-2 before:-inset-y-1 hover:underline pointer-coarse:before:-inset-y-2.5"
        >
          {summary}
        </button>
      )}
    </>
  )
}
