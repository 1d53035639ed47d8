import { useState } from 'react'

export type CopyOutcome = 'copied' | 'copy-failed'

/** Copies and says how it went; `of` is what the outcome is of, and it counts as long as that is the same. */
export function useCopy(of: unknown): {
  readonly outcome: CopyOutcome | null
  readonly copy: (how: () => Promise<boolean>) => Promise<CopyOutcome>
} {
  const [last, setLast] = useState<{ readonly of: unknown; readonly outcome: CopyOutcome } | null>(
    null,
  )
  return {
    outcome: last !== null && last.of === of ? last.outcome : null,
    copy: async (how) => {
      // Said again, so that a screen reader reads it again.
      setLast(null)
      const outcome = (await how()) ? 'copied' : 'copy-failed'
      setLast({ of, outcome })
      return outcome
    },
  }
}
