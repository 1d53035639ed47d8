import { GitCompareArrows } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Explanation } from '#core/comparison/cause.ts'
import type { ComparedHost } from '#core/comparison/comparison.ts'
import { causeKey } from '#core/comparison/name-cause.ts'
import { createTeller } from '#core/comparison/tell-explanations.ts'
import { hostName } from '#core/deployment/host-name.ts'
import type { Change } from '#core/deployment/list-changes.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import type { Compared } from '#state/select-comparison.ts'
import { selectCauses } from '#state/select-explanations.ts'
import { selectTold } from '#state/select-told.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CauseSection } from './cause-section.tsx'
import { ChangedSettings, ChangeList } from './changed-settings.tsx'
import { EmptyView } from './empty-view.tsx'
import { PanelSection } from './panel-section.tsx'

/** What differs from the baseline, then the last step. */
export function ComparedChanges({ compared }: { readonly compared: Compared }) {
  const messages = useLaterMessages()
  return (
    <div className="pb-4 [&>h2+section]:border-t-0">
      <h2 className="sr-only">{messages['panel.changes']}</h2>
      <Differences
        compared={compared}
        none={
          <EmptyView
            icon={GitCompareArrows}
            title={messages['compare.none']}
            help={messages['compare.none-help']}
          />
        }
      />
      <LastStep />
    </div>
  )
}

type DifferencesProps = {
  readonly compared: Compared
  /** What is said where nothing differs. */
  readonly none: ReactNode
}

/** What differs, by cause with what each did, then hosts and zones. */
export function Differences({ compared, none }: DifferencesProps) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const { comparison } = compared
  const { before, after } = comparison
  const causes = selectCauses(compared)
  const others = listOthers(selectTold(before, after), causes)
  const tell = createTeller(comparison, causes, language)
  return (
    <>
      {causes.length + others.length === 0 && none}
      {causes.map((explanation) => (
        <CauseSection
          key={causeKey(explanation.cause)}
          explanation={explanation}
          told={tell(explanation)}
          compared={compared}
        />
      ))}
      {causes.length > 0 && <AllCauses compared={compared} />}
      <ChangedHosts hosts={comparison.hosts} />
      {others.length > 0 && (
        <PanelSection title={messages['compare.others']}>
          <ChangeList changes={others} previous={before} deployment={after} />
        </PanelSection>
      )}
    </>
  )
}

/** What no cause tells of: the title, zones, and hosts that are no part of the deployment for now. */
function listOthers(changes: readonly Change[], causes: readonly Explanation[]): Change[] {
  const hosts = causes.flatMap(({ cause }) => (cause.kind === 'hosts' ? cause.hosts : []))
  const gone = new Set(hosts.flatMap(({ before, after }) => (after ? [] : (before?.id ?? []))))
  const there = new Set(hosts.flatMap(({ after }) => after?.id ?? []))
  return changes.filter((change) => {
    switch (change.kind) {
      case 'option':
      case 'request':
        return false
      case 'host-removed':
        return !gone.has(change.host.id)
      case 'host-added':
      case 'host':
        return !there.has(change.host.id)
      default:
        return true
    }
  })
}

/** What is counted under all causes: as much as the bar says. */
function AllCauses({ compared: { comparison } }: { readonly compared: Compared }) {
  const messages = useLaterMessages()
  return (
    <PanelSection
      title={messages['comparison.all-causes']}
      action={
        <span className="flex flex-wrap gap-x-2">
          <StatusCounts things={comparison.flows} what={messages['compare.flows']} />
          <StatusCounts things={comparison.rules} what={messages['compare.rules']} />
        </span>
      }
    >
      <p className="text-small text-muted">{messages['comparison.counted-once']}</p>
    </PanelSection>
  )
}

/** The hosts that came, went or changed, by name. */
function ChangedHosts({ hosts }: { readonly hosts: readonly ComparedHost[] }) {
  const messages = useLaterMessages()
  const differing = hosts.filter(({ status }) => status !== 'unchanged')
  if (differing.length === 0) return null
  return (
    <PanelSection
      title={messages['compare.hosts']}
      action={<StatusCounts things={differing} what="" label={messages['compare.host-count']} />}
    >
      <ul className="flex flex-col gap-1.5 text-small">
        {gatherAlike(differing, ({ status }) => status).map((alike) => (
          <li key={alike[0].status} className="flex items-start gap-2">
            <StatusSign status={alike[0].status} />
            <span className="min-w-0 flex-1 wrap-anywhere">
              {messages['view.list'](
                alike.flatMap(({ after, before }) => {
                  const host = after ?? before
                  return host ? [hostName(host, messages)] : []
                }),
              )}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

function LastStep() {
  const messages = useLaterMessages()
  const previous = useAppState((state) => state.previous)
  const deployment = useAppState((state) => state.deployment)
  if (!previous || selectTold(previous, deployment).length === 0) return null
  return (
    <PanelSection title={messages['compare.last-step']}>
      <ChangedSettings previous={previous} deployment={deployment} />
    </PanelSection>
  )
}
