import { ArrowRight, Check, TriangleAlert } from 'lucide-react'
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import type { FormattedField } from '#core/deployment/import/format-field-change.ts'
import { formatNote, formatOutcome, formatRowFault } from '#core/deployment/import/format-import.ts'
import {
  doubtKey,
  isDoubt,
  isTaken,
  type PlannedRow,
  type SameName,
} from '#core/deployment/import/import-plan.ts'
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
  /** Whether somebody has said that it is the host of an earlier row, or one of its own. */
  readonly sameName: SameName | null
  /** What of a host that is there becomes something else. */
  readonly fields: readonly FormattedField[]
  readonly choose: Choose
}

/** What becomes of a row, what of it is to be mended or known, and what can be decided about it. */
export function RowRemarks({ planned, isNetwork, sameName, fields, choose }: RowRemarksProps) {
  const messages = useLaterMessages()
  const { row, kind, outcome, faults, notes, newZone } = planned
  const { number } = row
  if (outcome.kind === 'skipped') return <p>{formatOutcome(planned, messages)}</p>
  const doubt = faults.find((fault) => fault.kind === 'doubtful-role')
  const servesWide = faults.some((fault) => fault.kind === 'serves-meanwhile')
  const name = row.name || messages['import.no-name']
  const texts = faults.map((fault) => formatRowFault(fault, planned, messages))
  /** Decides, and hands the focus on within the row: the button goes away. */
  const decide = (button: Element, change: Parameters<Choose>[0], next: string) => {
    const item = button.closest('li')
    flushSync(() => choose(change))
    item?.querySelector<HTMLElement>(next)?.focus()
  }
  const doubts = faults.filter(isDoubt)
  const confirmDoubts = ({ currentTarget }: MouseEvent) =>
    decide(
      currentTarget,
      ({ confirmed }) => ({
        confirmed: new Set([...confirmed, ...doubts.map((one) => doubtKey(number, one))]),
      }),
      'input[type="checkbox"]',
    )
  const serveAll = ({ currentTarget }: MouseEvent) =>
    decide(
      currentTarget,
      ({ texts: written }) => ({
        texts: new Map(written).set(number, {
          ...written.get(number),
          serves: messages['hosts.serves-all'],
        }),
      }),
      '[data-field="serves"]',
    )
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
      {notes.map((note) => (
        <p key={JSON.stringify(note)} className="text-muted wrap-anywhere">
          {formatNote(note, messages)}
        </p>
      ))}
      {newZone !== null && (
        <p className="text-muted wrap-anywhere">{messages['import.new-zone'](newZone)}</p>
      )}
      <Masked planned={planned} isNetwork={isNetwork} choose={choose} />
      <Namesake planned={planned} sameName={sameName} name={name} choose={choose} />
      <Rename planned={planned} name={name} choose={choose} />
      {(doubt || servesWide || doubts.length > 0 || !isTaken(planned)) && (
        <p className="mt-1 flex flex-wrap gap-2">
          {doubt && kind && (
            <Button
              aria-label={messages['import.confirm-row'](number, kindName(kind, messages))}
              onClick={confirm}
            >
              {messages['import.confirm']}
            </Button>
          )}
          {doubts.length > 0 && (
            <Button
              aria-label={messages['import.confirm-doubts'](number, name)}
              onClick={confirmDoubts}
            >
              {messages['import.confirm']}
            </Button>
          )}
          {servesWide && (
            <Button aria-label={messages['import.serve-all-row'](number, name)} onClick={serveAll}>
              {messages['import.serve-all']}
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

type NamesakeProps = Pick<RowRemarksProps, 'planned' | 'choose'> & {
  readonly sameName: SameName | null
  readonly name: string
}

/** A row with the name and the role of an earlier one: one host with it, or one of its own. */
function Namesake({ planned, sameName, name, choose }: NamesakeProps) {
  const messages = useLaterMessages()
  const { row, namesake } = planned
  if (namesake === null) return null
  const decide = (what: SameName) =>
    choose(({ sameNames }) => ({ sameNames: new Map(sameNames).set(row.number, what) }))
  const choices = [
    { what: 'one', label: messages['import.same-name.one'](namesake) },
    { what: 'own', label: messages['import.same-name.own'] },
  ] as const
  return (
    <Choice
      label={messages['import.same-name-choice'](row.number, name)}
      choices={choices}
      chosen={sameName}
      onChoose={decide}
    />
  )
}

type RenameProps = Pick<NamesakeProps, 'planned' | 'name' | 'choose'>

/** A row with the role and the addresses of a host that the table does not mention. */
function Rename({ planned: { row, rename }, name, choose }: RenameProps) {
  const messages = useLaterMessages()
  if (rename === null) return null
  const { host, isSame } = rename
  const choices = [
    { what: true, label: messages['import.rename'](hostName(host, messages)) },
    { what: false, label: messages['import.rename-own'] },
  ] as const
  return (
    <Choice
      label={messages['import.rename-choice'](row.number, name)}
      choices={choices}
      chosen={isSame}
      onChoose={(what) =>
        choose(({ renames }) => ({
          renames: new Map(renames).set(row.number, { id: host.id, isSame: what }),
        }))
      }
    />
  )
}

type ChoiceProps<What> = {
  readonly label: string
  readonly choices: readonly { readonly what: What; readonly label: string }[]
  /** Null as long as nobody has chosen. */
  readonly chosen: What | null
  readonly onChoose: (what: What) => void
}

/** What a row can be, each a button that stays pressed. */
function Choice<What>({ label: title, choices, chosen, onChoose }: ChoiceProps<What>) {
  return (
    <fieldset aria-label={title} className="mt-1 flex flex-wrap gap-1">
      {choices.map(({ what, label }) => (
        <Button key={label} aria-pressed={what === chosen} onClick={() => onChoose(what)}>
          {what === chosen && <Check size={14} aria-hidden />}
          {label}
        </Button>
      ))}
    </fieldset>
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
function Masked({
  planned: { row, kind },
  isNetwork,
  choose,
}: Omit<RowRemarksProps, 'fields' | 'sameName'>) {
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
