import { type Leaf, optionOf } from '#core/configuration/condition.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { goToOption } from '#ui/kit/go-to-option.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Why a host is no part of the deployment, and the way to the option that decides it. */
export function AbsentReason({ unmet }: { readonly unmet: Leaf }) {
  const messages = useLaterMessages()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  return (
    <button
      type="button"
      tabIndex={-1}
      onClick={() => goToOption(optionOf(unmet))}
      className="hosts-reason"
    >
      {messages['hosts.absent'](formatUnmet(unmet, configuration, messages))}
    </button>
  )
}
