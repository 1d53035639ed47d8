import { useState } from 'react'
import { formatUnread } from '#core/deployment/import/format-import.ts'
import type { UnreadRow } from '#core/deployment/import/host-import.ts'
import type { ImportChoices, ImportPlan } from '#core/deployment/import/import-plan.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { PreviewRow } from './preview-row.tsx'

/** So many rows at a time: each has a list to choose from. */
const rowsAtATime = 100

type ImportPreviewProps = {
  readonly plan: ImportPlan
  readonly unread: readonly UnreadRow[]
  readonly choices: ImportChoices
  readonly onChoose: (change: Partial<ImportChoices>) => void
}

/** Row by row what an import does, and where somebody may decide otherwise. */
export function ImportPreview({ plan, unread, choices, onChoose }: ImportPreviewProps) {
  const messages = useLaterMessages()
  const [shown, setShown] = useState(rowsAtATime)
  const zones = newZoneNames(plan)
  return (
    <section aria-label={messages['import.preview']} className="flex flex-col gap-3">
      {zones.length > 0 && (
        <CheckField
          label={
            <span className="wrap-anywhere">
              {messages['import.make-zones'](zones.slice(0, 12).join(', '))}
              {zones.length > 12 && ' …'}
            </span>
          }
          checked={choices.makeZones}
          onChange={(makeZones) => onChoose({ makeZones })}
        />
      )}
      <ol aria-label={messages['import.rows']} className="border-b border-line">
        {plan.rows.slice(0, shown).map((planned) => (
          <PreviewRow
            key={planned.row.number}
            planned={planned}
            choices={choices}
            onChoose={onChoose}
          />
        ))}
      </ol>
      {plan.rows.length > shown && (
        <Button className="self-start" onClick={() => setShown(shown + rowsAtATime)}>
          {messages['import.more'](Math.min(rowsAtATime, plan.rows.length - shown))}
        </Button>
      )}
      {unread.length > 0 && (
        <details className="text-small">
          <summary className="cursor-pointer py-1 font-medium">
            {messages['import.unread'](unread.length)}
          </summary>
          <ul className="list-disc pl-5">
            {unread.slice(0, rowsAtATime).map((row) => (
              <li key={row.number} className="wrap-anywhere">
                {messages['import.row'](row.number)}: <bdi>{row.text}</bdi> (
                {formatUnread(row, messages)})
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** The names of the zones that the table has and the deployment has not. */
const newZoneNames = ({ rows }: ImportPlan): string[] => [
  ...new Set(rows.flatMap(({ row: { zone } }) => (zone?.kind === 'new' ? [zone.name] : []))),
]
