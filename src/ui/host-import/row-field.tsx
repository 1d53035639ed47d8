import { type KeyboardEvent, useId, useRef } from 'react'
import type { ImportRow, TextField } from '#core/deployment/import/host-import.ts'
import { longestEntries } from '#ui/kit/use-cell-entry.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Choose } from './use-host-import.ts'

/** Longest texts that are edited here, in characters. */
const longestTexts = {
  ...longestEntries,
  zone: longestEntries.name,
  serves: longestEntries.address,
} as const

/** The ids of the lists that fields propose: zones, and groups of agents. */
export const zoneList = 'import-zones'
export const servedList = 'import-served'

const lists: Readonly<Partial<Record<TextField, string>>> = { zone: zoneList, serves: servedList }

type RowFieldProps = {
  readonly row: ImportRow
  readonly field: TextField
  /** What the row is called. */
  readonly name: string
  readonly isWrong: boolean
  /** The id of what is said of the row. */
  readonly describedBy: string
  readonly choose: Choose
}

/** A text of a row, written over in place. Escape takes back what was written since the focus came. */
export function RowField({ row, field, name, isWrong, describedBy, choose }: RowFieldProps) {
  const messages = useLaterMessages()
  const id = useId()
  const before = useRef('')
  const text = row.source.texts[field]
  const write = (written: string) =>
    choose(({ texts }) => ({
      texts: new Map(texts).set(row.number, { ...texts.get(row.number), [field]: written }),
    }))
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || text === before.current) return
    event.preventDefault()
    event.stopPropagation()
    write(before.current)
  }
  if (field === 'address' && text.length > longestTexts.address) {
    return <p className="px-2 py-1.5">{messages['import.many-addresses'](row.addresses.length)}</p>
  }
  const label =
    field === 'name'
      ? messages['import.name-of'](row.number)
      : messages[`import.${field}-of`](row.number, name)
  return (
    <input
      id={id}
      data-field={field}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      aria-describedby={describedBy}
      placeholder={messages[`host-field.${field}`]}
      list={lists[field]}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      maxLength={longestTexts[field]}
      value={text}
      onFocus={() => {
        before.current = text
      }}
      onChange={(event) => write(event.target.value)}
      onKeyDown={press}
      className="h-control w-full min-w-0 rounded-md border border-line-control bg-surface px-2 text-base text-ink tabular-nums placeholder:text-muted hover:bg-sunken aria-invalid:border-danger aria-invalid:text-danger"
    />
  )
}
