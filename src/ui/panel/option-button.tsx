import type { OptionKey } from '#core/configuration/configuration.ts'
import { goToOption } from '#ui/kit/go-to-option.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type OptionButtonProps = {
  readonly option: OptionKey
  /** What stands on it; the option's name where nothing else is given. */
  readonly text?: string
}

export function OptionButton({ option, text }: OptionButtonProps) {
  const messages = useLaterMessages()
  const name = messages['option.go-to'](messages[`option.${option}`])
  return (
    <button
      type="button"
      title={name}
      onClick={() => goToOption(option)}
      className="rounded-sm text-left text-accent-text underline decoration-dotted underline-offset-3 hover:decoration-solid pointer-coarse:min-h-control"
    >
      {text ?? name}
    </button>
  )
}
