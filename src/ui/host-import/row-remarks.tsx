import { ArrowRight, TriangleAlert } from 'lucide-react'
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { kindName } from '#core/deployment/host-name.ts'
import type { FormattedField } from '#core/deployment/import/format-field-change.ts'
import {
  formatNote,
  formatOutcome,
  formatRowFault,
  isDoubtful,
} from '#core/deployment/import/format-import.ts'
import type { PlannedRow } from '#core/deployment/import/import-plan.ts'
import { isTaken } from '#core/deployment/import/import-plan.ts'
import { isManyMachines } from '#core/deployment/many-machines.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { changeSet } from './change-set.ts'
import type { Choose } from './use-host-import.ts'

const mostMasked = 4

type RowRemarksProps = {
  readonly planned: PlannedRow
  readonly isNetwork: boolean
  /** What of a host that is there becomes something else. */
  readonly fields: readonly FormattedField[]
  readonly choose: Choose
}

/** What becomes of a row, what of it is to be mended or known, and what can be decided about it. */
export function RowRemarks({ planned, isNetwork, fields, choose }: RowRemarksProps) {
  const messages = useLaterMessages()
  const { row, kind, outcome, faults, notes, newZone } = planned
  const { number } = row
  if (outcome.kind === 'skipped') return <p>{formatOutcome(planned, messages)}</p>
  const doubt = faults.find((fault) => fault.kind === 'doubtful-role')
  const texts = faults.map((fault) => formatRowFault(fault, planned, messages))
  /** Decides, and hands the focus on within the row: the button goes away. */
  const decide = (button: Element, change: Parameters<Choose>[0], next: string) => {
    const item = button.closest('li')
    flushSync(() => choose(change))
    item?.querySelector<HTMLElement>(next)?.focus()
  }
  const confirm = ({ currentTarget }: MouseEvent) => {
    if (kind === null) return
    decide(currentTarget, ({ roles }) => ({ roles: new Map(roles).set(number, kind) }), 'select')
  }
  const leave = ({ currentTarget }: MouseEvent) =>
    decide(
      currentTarget,
      ({ skipped }) => ({ skipped: changeSet(skipped, number, true) }),
      'input[type="checkbox"]',
    )
  return (
    <>
      <p className="wrap-anywhere">{formatOutcome(planned, messages)}</p>
      {fields.map((field) => (
        <ChangedField key={field.name} {...field} />
      ))}
      {[...new Set(texts)].map((text) => (
        <Warning key={text} text={text} />
      ))}
      {notes.map((note) =>
        isDoubtful(note) ? (
          <Warning key={JSON.stringify(note)} text={formatNote(note, messages)} />
        ) : (
          <p key={JSON.stringify(note)} className="text-muted wrap-anywhere">
            {formatNote(note, messages)}
          </p>
        ),
      )}
      {newZone !== null && (
        <p className="text-muted wrap-anywhere">{messages['import.new-zone'](newZone)}</p>
      )}
      <Masked planned={planned} isNetwork={isNetwork} choose={choose} />
      {(doubt || !isTaken(planned)) && (
        <p className="mt-1 flex flex-wrap gap-2">
          {doubt && kind && (
            <Button
              aria-label={messages['import.confirm-row'](number, kindName(kind, messages))}
              onClick={confirm}
            >
              {messages['import.confirm']}
            </Button>
          )}
          {!isTaken(planned) && outcome.kind !== 'too-many' && (
            <Button aria-label={messages['import.leave-row'](number)} onClick={leave}>
              {messages['import.leave']}
            </Button>
          )}
        </p>
      )}
    </>
  )
}

/** A field, what it says and what it will say; an arrow leads from one to the other. */
function ChangedField({ name, before, after }: FormattedField) {
  const messages = useLaterMessages()
  return (
    <p className="wrap-anywhere">
      <span className="text-muted">{name}: </span>
      {before}
      <ArrowRight
        size={12}
        role="img"
        aria-label={messages['import.becomes']}
        className="mx-1 inline-block align-[-1px] text-muted"
      />
      <span className="font-semibold">{after}</span>
    </p>
  )
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className="flex items-start gap-1.5 text-notice-ink wrap-anywhere">
      <TriangleAlert size={12} aria-hidden className="mt-1 shrink-0" />
      <span className="min-w-0">{text}</span>
    </p>
  )
}

/** Hosts that are written with a mask, of which a group of hosts may mean the network. */
function Masked({ planned: { row, kind }, isNetwork, choose }: Omit<RowRemarksProps, 'fields'>) {
  const messages = useLaterMessages()
  const { masked, number } = row
  if (masked.length === 0) return null
  return (
    <>
      {!isNetwork &&
        masked.slice(0, mostMasked).map(({ host }) => (
          <p key={host} className="text-muted wrap-anywhere">
            {messages['import.host-with-mask'](host)}
          </p>
        ))}
      {kind !== null && isManyMachines(kind) && (
        <CheckField
          label={messages['import.network'](masked.map(({ network }) => network).join(', '))}
          checked={isNetwork}
          onChange={(is) =>
            choose(({ networks }) => ({ networks: changeSet(networks, number, is) }))
          }
        />
      )}
    </>
  )
}
