import { zoneName } from '#core/deployment/host-name.ts'
import type { Zone } from '#core/topology/topology.ts'
import { Button } from '#ui/kit/button.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type ShowRulesButtonProps = { readonly from: Zone; readonly to: Zone }

/** Leads to the rules of a boundary; within a zone no firewall stands that needs any. */
export function ShowRulesButton({ from, to }: ShowRulesButtonProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  if (from.id === to.id) return null
  const boundary = messages['details.ends'](zoneName(from, messages), zoneName(to, messages))
  const show = () =>
    update({
      type: 'look',
      view: { tab: 'rules', boundary: [from.id, to.id], firewall: '', matrix: 'off' },
    })
  return (
    <Button onClick={show} aria-label={messages['rules.show-of'](boundary)} className="self-start">
      {messages['rules.show']}
    </Button>
  )
}
