import { TriangleAlert } from 'lucide-react'
import { nameFew } from '#core/rules/name-few.ts'
import { isIncomplete, lacksAddress, type RuleObject, type RuleSet } from '#core/rules/rule.ts'
import { Button } from '#ui/kit/button.tsx'
import { useGoToHost } from '#ui/kit/go-to-host.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Says which hosts keep rules from being written, and leads to where addresses are entered. */
export function LackingBanner({ rules }: { readonly rules: RuleSet }) {
  const messages = useLaterMessages()
  const goToHost = useGoToHost()
  const lacking = listLacking(rules)
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

/** The hosts without an address that some rule is about. */
function listLacking({ objects, hostFirewalls }: RuleSet): RuleObject[] {
  const meant = new Set(
    hostFirewalls
      .flatMap(({ rules }) => rules.single.filter(isIncomplete))
      .flatMap(({ sources, destinations }) => [...sources, ...destinations]),
  )
  return objects.filter((object) => lacksAddress(object) && meant.has(object))
}
