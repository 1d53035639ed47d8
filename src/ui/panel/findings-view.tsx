import { CircleCheck } from 'lucide-react'
import { findingSeverities, severities } from '#core/topology/findings/finding.ts'
import { selectFindings } from '#state/select-findings.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useUnsettledServes } from '#ui/kit/use-unsettled-serves.ts'
import { EmptyView } from './empty-view.tsx'
import { FindingCard } from './finding-card.tsx'
import { UnsettledServesCard } from './unsettled-serves-card.tsx'

export function FindingsView() {
  const messages = useLaterMessages()
  const findings = useAppState((state) => selectFindings(state.deployment))
  const unsettled = useUnsettledServes()
  if (findings.length + unsettled.length === 0) {
    return (
      <EmptyView
        icon={CircleCheck}
        title={messages['findings.none']}
        help={messages['findings.none-help']}
      />
    )
  }
  return (
    <>
      <h2 className="sr-only">{messages['findings.title']}</h2>
      <ul className="flex flex-col">
        {unsettled.map((one) => (
          <li key={one.host.id} className="border-line not-first:border-t">
            <UnsettledServesCard {...one} />
          </li>
        ))}
        {severities
          .flatMap((severity) =>
            findings.filter(({ kind }) => findingSeverities[kind] === severity),
          )
          .map((finding) => (
            <li key={finding.id} className="border-line not-first:border-t">
              <FindingCard finding={finding} />
            </li>
          ))}
      </ul>
    </>
  )
}
