import { Fragment } from 'react'
import type { MatrixRow } from '#core/matrix/matrix-row.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

const cells = ['purpose', 'port', 'source', 'destination'] as const

/** The Japanese cells of a row word for word, with the line breaks of the list. */
export function PrintedRow({ row }: { readonly row: MatrixRow }) {
  const messages = useLaterMessages()
  const printed = { ...row.printed, destination: row.printed.destination.join(' / ') }
  return (
    <div className="flex flex-col gap-1.5 rounded-md bg-sunken px-2.5 py-2 text-note">
      <p className="font-semibold text-muted">{messages['details.printed-heading']}</p>
      <dl
        aria-label={messages['details.printed'](row.id)}
        className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2 gap-y-1"
      >
        {cells.map((cell) => (
          <Fragment key={cell}>
            <dt className="text-muted">{messages[`details.cell.${cell}`]}</dt>
            <dd
              lang="ja"
              data-cell={cell}
              className={`whitespace-pre-line ${cell === 'purpose' ? 'text-ink' : 'text-soft'}`}
            >
              {printed[cell]}
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  )
}
