import { useMessages } from '#ui/kit/services.tsx'
import { NumberControl } from './number-control.tsx'
import { OptionRow } from './option-row.tsx'
import type { NumberKey } from './parse-number.ts'
import { useNumberEntry } from './use-number-entry.ts'

export function NumberOption({ option }: { readonly option: NumberKey }) {
  const messages = useMessages()
  const entry = useNumberEntry(option)
  const problem = messages[option === 'build' ? 'options.bad-build' : 'options.bad-port']
  return (
    <OptionRow option={option} problem={entry.invalid ? problem : null}>
      {(control) => <NumberControl {...control} entry={entry} />}
    </OptionRow>
  )
}
