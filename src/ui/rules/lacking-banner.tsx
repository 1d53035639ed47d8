import { TriangleAlert } from 'lucide-react'
import { nameFew } from '#core/rules/name-few.ts'
import type { RuleSet } from '#core/rules/rule.ts'
import { listLackingHosts } from '#core/topology/list-lacking-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { useGoToHost } from '#ui/kit/go-to-host.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Says which hosts keep rules from being written, and leads to where addresses are entered. */
export function LackingBanner({ rules }: { readonly rules: RuleSet }) {
  const messages = useLaterMessages()
  const goToHost = useGoToHost()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const ids = new Set(listLackingHosts(topology).map(({ id }) => id))
  const lacking = rules.objects.filter(({ host }) => ids.has(host.id))
  const [first] = lacking
  if (!first) return null
  return (
    <div className="rules-lacking">
      <TriangleAlert size={15} aria-hidden className="shrink-0" />
      <p className="min-w-0 flex-1">
        <span className="font-semibold">{messages['rules.lacking'](lacking.length)}</span>
        <span className="rules-lacking-names">
          {': '}
          {messages['rules.lacking-names'](nameFew(lacking, messages))}
        </span>
      </p>
      <Button onClick={() => goToHost(first.host.id)}>{messages['rules.go-to-hosts']}</Button>
    </div>
  )
}
