import { useId } from 'react'
import { formatFault } from '#core/deployment/cells/format-fault.ts'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { isOutside } from '#core/deployment/many-machines.ts'
import { longestEntries } from '#ui/kit/use-cell-entry.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { nameFieldId, takeNameFocus } from './use-add-hosts.ts'
import { type FieldEntry, useFieldEntry } from './use-field-entry.ts'

type HostFieldProps = { readonly host: HostGroup; readonly names: CellNames }

const look =
  'w-full min-w-0 rounded-md border border-line-control bg-surface px-2.5 text-base text-ink placeholder:text-muted aria-invalid:border-danger'

export function NameField({ host, names }: HostFieldProps) {
  const messages = useLaterMessages()
  const entry = useFieldEntry(host, 'name', names)
  return (
    <>
      <FieldLabel id={nameFieldId} text={messages['host-field.name']} />
      <input
        {...toAttributes(entry)}
        id={nameFieldId}
        ref={takeNameFocus}
        dir="auto"
        maxLength={longestEntries.name}
        placeholder={kindName(host.kind, messages)}
        onChange={(event) => entry.type(event.target.value)}
        className={`h-control ${look}`}
      />
    </>
  )
}

/** The addresses as one text; what is wrong with one is said beside it, and the text stays. */
export function AddressField({ host, names }: HostFieldProps) {
  const messages = useLaterMessages()
  const entry = useFieldEntry(host, 'address', names)
  const id = useId()
  const noteId = useId()
  return (
    <>
      <FieldLabel id={id} text={messages['host-field.address']} />
      <div className="min-w-0">
        <textarea
          {...toAttributes(entry)}
          id={id}
          aria-describedby={noteId}
          aria-invalid={entry.fault ? true : undefined}
          rows={countLines(entry.text)}
          maxLength={longestEntries.address}
          placeholder={
            messages[isOutside(host.kind) ? 'hosts.add-any-address' : 'hosts.add-address']
          }
          onChange={(event) => entry.type(event.target.value)}
          className={`block field-sizing-content max-h-40 min-h-control resize-none py-[calc((var(--control)-1.25rem)/2-1px)] leading-5 wrap-anywhere ${look}`}
        />
        <AddressNote id={noteId} entry={entry} />
      </div>
    </>
  )
}

/** What is wrong, or what was taken in place of what was written, or how to write. */
function AddressNote({ id, entry }: { readonly id: string; readonly entry: FieldEntry }) {
  const messages = useLaterMessages()
  const { fault, masked } = entry
  const wrong = fault && 'text' in fault ? `${fault.text}: ${formatFault(fault, messages)}` : ''
  const taken = messages['view.sentences'](
    masked.map((one) => messages['hosts.masked'](one.written, one.host)),
  )
  return (
    <p
      id={id}
      aria-live="polite"
      className={`pt-0.5 text-note text-pretty wrap-anywhere ${fault ? 'text-danger' : 'text-muted'}`}
    >
      {wrong || taken || messages['details.addresses-help']}
    </p>
  )
}

function FieldLabel({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <label htmlFor={id} className="flex min-h-control items-center text-small text-soft">
      {text}
    </label>
  )
}

const toAttributes = ({ text, isDraft, path, press, commit }: FieldEntry) => ({
  value: text,
  // Undo drops first what is typed here.
  'data-draft': isDraft ? path : undefined,
  autoComplete: 'off',
  spellCheck: false,
  onKeyDown: press,
  onBlur: commit,
})

/** For browsers whose fields do not grow by themselves. */
const countLines = (text: string): number =>
  Math.min(
    6,
    text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 24)), 0),
  )
