import { useLastStep } from './use-last-step.ts'

/** What the last change did; readers hear it, too. */
export const ChangeSentence = () => (
  <p
    role="status"
    className="border-line px-4 text-small text-ink not-empty:border-t not-empty:py-2.5 low:not-empty:py-1"
  >
    {useLastStep().sentence}
  </p>
)
