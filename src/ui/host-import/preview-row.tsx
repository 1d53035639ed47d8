import { TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { formatNote, formatOutcome, formatTrouble } from '#core/deployment/import/format-import.ts'
import type { ImportRow } from '#core/deployment/import/host-import.ts'
import type { ImportChoices, PlannedRow } from '#core/deployment/import/import-plan.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { changeSet } from './change-set.ts'

/** A longer list of addresses is counted. */
const mostAddresses = 4

const mostRemarks = 4

type PreviewRowProps = {
  readonly planned: PlannedRow
  readonly choices: ImportChoices
  readonly onChoose: (change: Partial<ImportChoices>) => void
}

export function PreviewRow({ planned, choices, onChoose }: PreviewRowProps) {
  const messages = useLaterMessages()
  const id = useId()
  const { row, kind, outcome } = planned
  const name = row.name || messages['import.no-name']
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-t border-line py-1.5 split:grid-cols-[3.5rem_minmax(0,4fr)_minmax(0,4fr)_minmax(0,5fr)]">
      <CheckField
        label={<span className="text-small tabular-nums">{row.number}</span>}
        name={messages['import.take'](row.number, name)}
        checked={outcome.kind !== 'skipped' && outcome.kind !== 'no-role'}
        disabled={outcome.kind === 'no-role'}
        onChange={(take) => onChoose({ skipped: changeSet(choices.skipped, row.number, !take) })}
      />
      <div className="min-w-0 py-1.5">
        <p className={`wrap-anywhere ${row.name === '' ? 'text-muted' : 'font-medium'}`}>
          <bdi>{name}</bdi>
        </p>
        <Facts row={row} />
      </div>
      <div className="col-start-2 split:col-start-auto">
        <label htmlFor={id} className="sr-only">
          {messages['import.role-of'](row.number, name)}
        </label>
        <SelectField
          id={id}
          choices={hostKinds.map((value) => ({ value, label: kindName(value, messages) }))}
          value={kind}
          placeholder={messages['import.choose-role']}
          onChange={(chosen) => onChoose({ roles: new Map(choices.roles).set(row.number, chosen) })}
          className="w-full"
        />
      </div>
      <div className="min-w-0 py-1.5 text-small col-start-2 split:col-start-auto">
        <p className="wrap-anywhere">{formatOutcome(planned, messages)}</p>
        <Remarks planned={planned} choices={choices} onChoose={onChoose} />
      </div>
    </li>
  )
}

/** Addresses and zone of a row. */
function Facts({ row: { addresses, zone } }: { readonly row: ImportRow }) {
  const messages = useLaterMessages()
  const zones = useAppState((state) => state.deployment.zones)
  const listed = addresses ?? []
  const rest = listed.length - mostAddresses
  const zoneText =
    zone?.kind === 'new'
      ? messages['import.new-zone'](zone.name)
      : zone && nameById(zone.id, zones, (one) => zoneName(one, messages))
  return (
    <>
      {listed.length > 0 && (
        <p className="text-small wrap-anywhere tabular-nums">
          {listed.slice(0, mostAddresses).join(', ')}
          {rest > 0 && ` +${rest}`}
        </p>
      )}
      {zoneText !== null && <p className="text-small wrap-anywhere text-muted">{zoneText}</p>}
    </>
  )
}

/** What is to be known of a row, and whether a host with its mask means the network. */
function Remarks({ planned, choices, onChoose }: PreviewRowProps) {
  const messages = useLaterMessages()
  const { row, kind, notes, outcome } = planned
  const isNetwork = choices.networks.has(row.number)
  const masked = row.troubles.flatMap((trouble) =>
    trouble.kind === 'host-with-mask' ? [trouble] : [],
  )
  const isAgent = kind === 'agent' || kind === 'off-premises-agent'
  if (outcome.kind === 'skipped') return null
  const faults = row.troubles.filter((trouble) => trouble.kind !== 'host-with-mask')
  const texts = [
    ...notes.map((note) => formatNote(note, messages)),
    ...faults.slice(0, mostRemarks).map((fault) => formatTrouble(fault, messages)),
  ]
  return (
    <>
      {[...new Set(texts)].map((text) => (
        <p key={text} className="flex items-start gap-1.5 text-notice-ink wrap-anywhere">
          <TriangleAlert size={12} aria-hidden className="mt-1 shrink-0" />
          <span className="min-w-0">{text}</span>
        </p>
      ))}
      {!isNetwork &&
        masked.slice(0, mostRemarks).map((trouble) => (
          <p key={trouble.host} className="text-muted wrap-anywhere">
            {formatTrouble(trouble, messages)}
          </p>
        ))}
      {isAgent && masked.length > 0 && (
        <CheckField
          label={messages['import.network'](masked.map(({ network }) => network).join(', '))}
          checked={isNetwork}
          onChange={(is) => onChoose({ networks: changeSet(choices.networks, row.number, is) })}
        />
      )}
    </>
  )
}
