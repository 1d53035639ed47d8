import { ArrowDown } from 'lucide-react'
import { type Fate, type FateCounts, fates } from '#core/deployment/import/import-plan.ts'
import { Button } from '#ui/kit/button.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { mendKey } from './use-mend-keys.ts'

type FateFilterProps = {
  readonly counts: FateCounts
  /** Null for all rows. */
  readonly fate: Fate | null
  readonly onChange: (fate: Fate | null) => void
  readonly onNext: () => void
}

/** How many rows become what, each a button that shows these alone, and the way to the next fault. */
export function FateFilter({ counts, fate: chosen, onChange, onNext }: FateFilterProps) {
  const messages = useLaterMessages()
  const all = fates.reduce((sum, fate) => sum + counts[fate], 0)
  const choices = [
    { fate: null, label: messages['import.all'], count: all },
    ...fates
      .filter((fate) => counts[fate] > 0 || fate === chosen)
      .map((fate) => ({ fate, label: messages[`import.fate.${fate}`], count: counts[fate] })),
  ]
  return (
    <div className="sticky -top-4 z-1 -mx-4 flex items-center gap-2 bg-surface px-4 py-1.5">
      <fieldset
        aria-label={messages['import.filter']}
        className="-m-1 flex min-w-0 gap-1 overflow-x-auto p-1 [scrollbar-width:none]"
      >
        {choices.map(({ fate, label, count }) => (
          <button
            key={label}
            type="button"
            aria-pressed={fate === chosen}
            onClick={() => onChange(fate)}
            className={`h-control shrink-0 rounded-full border border-line-control px-2.5 text-small whitespace-nowrap tabular-nums select-none not-aria-pressed:hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent ${fate === 'mend' && count > 0 ? 'not-aria-pressed:border-notice-line not-aria-pressed:bg-notice not-aria-pressed:text-notice-ink' : ''}`}
          >
            {messages['import.fate-count'](label, count)}
          </button>
        ))}
      </fieldset>
      {counts.mend > 0 && (
        <Button look="quiet" aria-keyshortcuts={mendKey} onClick={onNext}>
          <ArrowDown size={14} aria-hidden />
          <span className="max-sm:sr-only">{messages['import.next']}</span>
          <kbd
            aria-hidden
            className="hidden text-note text-muted split:inline pointer-coarse:hidden"
          >
            {mendKey}
          </kbd>
        </Button>
      )}
    </div>
  )
}
