import { CircleCheck } from 'lucide-react'
import { type Finding, findingSeverities, severities } from '#core/topology/findings/finding.ts'
import { selectFindingChanges, selectFindings } from '#state/select-findings.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useUnsettledServes } from '#ui/kit/use-unsettled-serves.ts'
import { EmptyView } from './empty-view.tsx'
import { FindingCard } from './finding-card.tsx'
import { PanelSection } from './panel-section.tsx'
import { UnsettledServesCard } from './unsettled-serves-card.tsx'

export function FindingsView() {
  const messages = useLaterMessages()
  const findings = useAppState((state) => selectFindings(state.deployment))
  const unsettled = useUnsettledServes()
  const { added, gone } = useAppState((state) =>
    selectFindingChanges(state.baseline?.deployment ?? null, state.deployment),
  )
  if (findings.length + unsettled.length === 0) {
    return (
      <>
        <EmptyView
          icon={CircleCheck}
          title={messages['findings.none']}
          help={messages['findings.none-help']}
        />
        <GoneFindings findings={gone} />
      </>
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
              <FindingCard finding={finding} isNew={added.has(finding.id)} />
            </li>
          ))}
      </ul>
      <GoneFindings findings={gone} />
    </>
  )
}

/** What the baseline has and the deployment has no more. */
function GoneFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const messages = useLaterMessages()
  if (findings.length === 0) return null
  return (
    <PanelSection title={messages['compare.gone-findings']}>
      <ul className="flex flex-col gap-1.5 text-small">
        {findings.map(({ id, kind, subject }) => (
          <li key={id} className="flex items-start gap-2">
            <StatusSign status="removed" />
            <span className="wrap-anywhere">
              {messages['option.is'](messages[`finding.${kind}.title`], subject)}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
