import { memo, useId } from 'react'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { kindName } from '#core/deployment/host-name.ts'
import type { FormattedField } from '#core/deployment/import/format-field-change.ts'
import {
  doubtKinds,
  isTaken,
  type PlannedRow,
  type SameName,
} from '#core/deployment/import/import-plan.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { changeSet } from './change-set.ts'
import { RowField } from './row-field.tsx'
import { RowRemarks } from './row-remarks.tsx'
import type { Choose } from './use-host-import.ts'

type PreviewRowProps = {
  readonly planned: PlannedRow
  /** Whether a host with its mask means the network. */
  readonly isNetwork: boolean
  /** Whether somebody has said that it is the host of an earlier row, or one of its own. */
  readonly sameName: SameName | null
  /** What of a host that is there becomes something else. */
  readonly fields: readonly FormattedField[]
  /** Whom a server serves before and after, where the row does not say it; null for any other. */
  readonly keptServes: string | null
  readonly choose: Choose
}

/** Number, name, role, addresses, zone and what becomes of it; in a narrow window one below the other. */
const columns =
  'grid-cols-[3.5rem_minmax(0,1fr)_minmax(0,1fr)] gap-x-2 split:grid-cols-[3.5rem_minmax(0,4fr)_minmax(0,4fr)_minmax(0,4fr)_minmax(0,3fr)_minmax(0,5fr)]'

/** What the columns are, for eyes: each field has a name of its own. */
export function PreviewHeading() {
  const messages = useLaterMessages()
  const titles = [
    messages['host-field.name'],
    messages['host-table.role'],
    messages['host-field.address'],
    messages['host-field.zone'],
  ]
  return (
    <div aria-hidden className={`hidden split:grid ${columns} py-1 text-small text-muted`}>
      {['', ...titles].map((title) => (
        <span key={title} className="truncate px-2">
          {title}
        </span>
      ))}
    </div>
  )
}

/** A row of the table with its fields, and what its import does. */
export const PreviewRow = memo(PlainRow, isAlike)

function PlainRow({ planned, isNetwork, sameName, fields, keptServes, choose }: PreviewRowProps) {
  const messages = useLaterMessages()
  const id = useId()
  const remarks = `${id}remarks`
  const { row, kind, outcome, faults } = planned
  const { number } = row
  const name = row.name || messages['import.no-name']
  const hasFault = (...kinds: readonly string[]) =>
    faults.some((fault) => kinds.includes(fault.kind))
  const field = { row, name, describedBy: remarks, choose }
  const isRoleOpen = hasFault('no-role', 'doubtful-role') || outcome.kind === 'second'
  return (
    <li
      data-row={number}
      className={`grid ${columns} items-start gap-y-1 border-t border-line py-1.5`}
    >
      <CheckField
        label={<span className="text-small tabular-nums">{number}</span>}
        name={messages['import.take'](number, name)}
        checked={isTaken(planned)}
        disabled={!isTaken(planned) && outcome.kind !== 'skipped'}
        onChange={(take) =>
          choose(({ skipped }) => ({ skipped: changeSet(skipped, number, !take) }))
        }
        className="row-span-2 split:row-span-1"
      />
      <RowField {...field} field="name" isWrong={hasFault('long-name', 'same-name')} />
      <div>
        <label htmlFor={id} className="sr-only">
          {messages['import.role-of'](number, name)}
        </label>
        <SelectField
          id={id}
          choices={hostKinds.map((value) => ({ value, label: kindName(value, messages) }))}
          value={kind}
          placeholder={messages['import.choose-role']}
          describedBy={remarks}
          isWrong={isRoleOpen}
          onChange={(chosen) =>
            choose(({ roles }) => ({ roles: new Map(roles).set(number, chosen) }))
          }
          className="w-full"
        />
      </div>
      <div className="flex flex-col gap-1">
        <RowField {...field} field="address" isWrong={hasFault('address', ...doubtKinds)} />
        {kind === 'standalone-sps' && (
          <>
            {row.source.texts.serves !== '' && (
              <span aria-hidden className="px-2 text-small text-muted">
                {messages['host-field.serves']}
              </span>
            )}
            <RowField
              {...field}
              field="serves"
              isWrong={hasFault('unknown-group')}
              describedBy={keptServes === null ? remarks : `${id}kept ${remarks}`}
            />
            {keptServes !== null && (
              <p id={`${id}kept`} className="px-2 text-small text-muted wrap-anywhere">
                {keptServes}
              </p>
            )}
          </>
        )}
      </div>
      <RowField {...field} field="zone" isWrong={hasFault('unknown-zone')} />
      <div
        id={remarks}
        className="col-span-2 col-start-2 min-w-0 py-1.5 text-small split:col-span-1 split:col-start-auto"
      >
        <RowRemarks
          planned={planned}
          isNetwork={isNetwork}
          sameName={sameName}
          fields={fields}
          choose={choose}
        />
      </div>
    </li>
  )
}

/** A plan is made anew at each key; what it says of most rows is the same. */
function isAlike(one: PreviewRowProps, other: PreviewRowProps): boolean {
  return (
    one.choose === other.choose &&
    one.isNetwork === other.isNetwork &&
    one.sameName === other.sameName &&
    one.keptServes === other.keptServes &&
    one.planned.row.source === other.planned.row.source &&
    toText(one) === toText(other)
  )
}

const toText = ({
  planned: { kind, outcome, faults, notes, namesake, rename, newZone },
  fields,
}: PreviewRowProps): string =>
  JSON.stringify([kind, outcome, faults, notes, namesake, rename, newZone, fields])
