import { type KeyboardEvent, useId, useState } from 'react'
import { zoneName } from '#core/deployment/host-name.ts'
import { type FirstNumbers, isFirstNumber } from '#core/rules/dialects/dialect.ts'
import type { InterfaceNaming } from '#core/rules/objects/name-interfaces.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { RuleText } from './use-rule-text.ts'

type NamesProps = { readonly ruleText: RuleText }

/** What the device calls its side of each zone, and with which number its entries begin. */
export function DeviceNames({ ruleText }: NamesProps) {
  const { dialect, cover } = ruleText
  const isOfZones = cover === 'boundary' || cover === 'boundaries'
  if (!isOfZones || !dialect.interfaces) return null
  return <Names ruleText={ruleText} naming={dialect.interfaces} />
}

function Names({ ruleText, naming }: NamesProps & { readonly naming: InterfaceNaming }) {
  const messages = useLaterMessages()
  const { device, dialect, zones, own, rename } = ruleText
  const names = naming.name(zones, own)
  return (
    <details className="w-full min-w-0 text-small">
      <summary className="cursor-pointer py-1 wrap-anywhere text-soft">
        {messages['rules.interfaces'](messages['view.list']([...names.values()]))}
      </summary>
      <div className="flex flex-wrap gap-x-3 gap-y-1.5 pt-1 pb-0.5">
        {zones.map((zone) => {
          const others = new Map([...own].filter(([id]) => id !== zone.id))
          return (
            <CheckedField
              key={`${device} ${zone.id}`}
              label={zoneName(zone, messages)}
              value={own.get(zone.id) ?? ''}
              usual={naming.name(zones, others).get(zone.id) ?? ''}
              takes={naming.takes}
              refusal={messages['rules.no-interface'](
                dialect.title,
                messages[`rules.interface-form.${naming.form}`],
                names.get(zone.id) ?? '',
              )}
              onChange={(name) => rename(zone.id, name)}
            />
          )
        })}
        {dialect.numbers && <NumberField ruleText={ruleText} numbers={dialect.numbers} />}
      </div>
    </details>
  )
}

function NumberField({ ruleText, numbers }: NamesProps & { readonly numbers: FirstNumbers }) {
  const messages = useLaterMessages()
  const { change, choices, choose } = ruleText
  return (
    <CheckedField
      label={messages[change ? 'rules.first-number-now' : 'rules.first-number']}
      value={choices.firstNumber?.toString() ?? ''}
      usual={numbers.usual.toString()}
      takes={(text) => /^\d+$/.test(text) && isFirstNumber(Number(text), numbers)}
      refusal={messages['rules.bad-number'](numbers.least.toString(), numbers.most.toString())}
      onChange={(text) => choose({ firstNumber: text === '' ? null : Number(text) })}
    />
  )
}

type CheckedFieldProps = {
  readonly label: string
  /** Empty for the usual one. */
  readonly value: string
  readonly usual: string
  readonly takes: (text: string) => boolean
  readonly refusal: string
  readonly onChange: (text: string) => void
}

/** A field that is applied when it is left; what is refused stays in it, and the text as it was. */
function CheckedField({ label, value, usual, takes, refusal, onChange }: CheckedFieldProps) {
  const id = useId()
  const [text, setText] = useState(value)
  const [isRefused, setIsRefused] = useState(false)
  const commit = () => {
    const written = text.normalize('NFKC').trim()
    const isTaken = written === '' || takes(written)
    setIsRefused(!isTaken)
    if (!isTaken) return
    setText(written)
    if (written !== value) onChange(written)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
  }
  return (
    <div className="flex w-36 min-w-0 flex-col">
      <label htmlFor={id} className="truncate text-soft" title={label}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        placeholder={usual}
        maxLength={64}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={isRefused}
        aria-describedby={`${id}-refusal`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={commit}
        className="h-control w-full min-w-0 rounded-md border border-line-control bg-surface px-2.5 text-base text-ink placeholder:text-muted aria-invalid:border-danger"
      />
      <p id={`${id}-refusal`} aria-live="polite" className="text-note text-pretty text-danger">
        {isRefused && refusal}
      </p>
    </div>
  )
}
