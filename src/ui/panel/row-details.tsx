import { optionOf } from '#core/configuration/condition.ts'
import type { PortKey } from '#core/configuration/configuration.ts'
import { findMet } from '#core/configuration/find-met.ts'
import { formatMet } from '#core/configuration/format-met.ts'
import type { Basis } from '#core/configuration/network-terms.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { MatrixRow } from '#core/matrix/matrix-row.ts'
import { findRowNotes } from '#core/matrix/row-notes.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { BasisBadge } from './basis-badge.tsx'
import { Fact, Facts } from './facts.tsx'
import { FootnoteText } from './footnote-text.tsx'
import { OptionButton } from './option-button.tsx'
import { PageLink } from './page-link.tsx'
import { PrintedRow } from './printed-row.tsx'

type RowDetailsProps = {
  readonly row: MatrixRow
  /** Where the row differs from its flow in this; else null. */
  readonly basis: Basis | null
  readonly portOptions: readonly PortKey[]
}

/** A row of the list that made a flow: its place, its purpose, why it applies, what it prints. */
export function RowDetails({ row, basis, portOptions }: RowDetailsProps) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  return (
    <section
      aria-label={messages['details.row'](row.id)}
      className="flex flex-col gap-2 border-t border-line p-3"
    >
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-small">
          <span className="font-semibold">{messages['details.row'](row.id)}</span>{' '}
          <span className="text-muted">
            {messages['details.place'](row.place.table, row.place.line)}
          </span>
        </h3>
        {basis && <BasisBadge basis={basis} portOptions={portOptions} />}
      </div>
      <Facts>
        {language !== 'ja' && <Fact name={messages['column.purpose']}>{row.purpose}</Fact>}
        <Fact name={messages['details.because']}>
          <Reasons row={row} />
        </Fact>
      </Facts>
      <PrintedRow row={row} />
      <Notes row={row} />
      {row.footnotes.map((mark) => (
        <FootnoteText key={mark} mark={mark} />
      ))}
    </section>
  )
}

/** The options by which the row applies, each leading to it. */
function Reasons({ row }: { readonly row: MatrixRow }) {
  const messages = useLaterMessages()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  const met = findMet(row.condition, configuration)
  if (met.length === 0) return messages['details.always']
  return met.map((reason) => {
    const option = optionOf(reason)
    return (
      <OptionButton
        key={option}
        option={option}
        text={formatMet(reason, configuration, messages)}
      />
    )
  })
}

/** What is wrong with the printed cells, and what is known from elsewhere. */
function Notes({ row }: { readonly row: MatrixRow }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const notes = findRowNotes(row.id)
  if (row.defects.length + notes.length === 0) return null
  return (
    <ul className="flex flex-col gap-1.5 text-note text-pretty text-soft">
      {row.defects.map((defect) => (
        <li key={`${defect.cell} ${defect.kind}`}>
          <b className="font-semibold text-notice-ink">
            {messages[`details.cell.${defect.cell}`]} · {messages[`defect.${defect.kind}`]}
          </b>{' '}
          {defect.note[language]}
        </li>
      ))}
      {notes.map((note) => (
        <li key={note.text.en}>
          <b className="font-semibold text-accent-text">{messages[`basis.${note.basis}`]}</b>{' '}
          {note.text[language]}{' '}
          {note.addresses.map((address) => (
            <PageLink key={address} address={address} />
          ))}
        </li>
      ))}
    </ul>
  )
}
