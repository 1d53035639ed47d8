import { GitCompareArrows, LocateFixed, RotateCcw } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { ComparedHost } from '#core/comparison/comparison.ts'
import type { Cause, Explanation } from '#core/comparison/explain-changes.ts'
import { nameCause } from '#core/comparison/name-cause.ts'
import { createFlowTeller, type Told, tellIdle } from '#core/comparison/tell-explanations.ts'
import type { OptionKey } from '#core/configuration/configuration.ts'
import { formatValue } from '#core/configuration/format-value.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import { connectionElement } from '#core/topology/ids.ts'
import type { Compared } from '#state/select-comparison.ts'
import { selectCauses } from '#state/select-explanations.ts'
import { selectTold } from '#state/select-told.ts'
import { Button } from '#ui/kit/button.tsx'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ChangedSettings, ChangeList } from './changed-settings.tsx'
import { EmptyView } from './empty-view.tsx'
import { OptionButton } from './option-button.tsx'
import { PanelSection } from './panel-section.tsx'

/** What differs from the baseline: by cause what each did, then hosts, then the last step. */
export function ComparedChanges({ compared }: { readonly compared: Compared }) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const { comparison } = compared
  const { before, after } = comparison
  const causes = selectCauses(compared)
  const others = selectTold(before, after).filter(
    ({ kind }) => kind !== 'option' && kind !== 'request',
  )
  const tell = createFlowTeller(comparison, language)
  return (
    <div className="pb-4 [&>h2+section]:border-t-0">
      <h2 className="sr-only">{messages['panel.changes']}</h2>
      {causes.length + others.length === 0 && (
        <EmptyView
          icon={GitCompareArrows}
          title={messages['compare.none']}
          help={messages['compare.none-help']}
        />
      )}
      {causes.map((explanation) => (
        <CauseSection
          key={keyOf(explanation.cause)}
          explanation={explanation}
          told={tell(explanation)}
          idle={tellIdle(explanation, causes, messages)}
          compared={compared}
        />
      ))}
      <ChangedHosts hosts={comparison.hosts} />
      {others.length > 0 && (
        <PanelSection title={messages['compare.others']}>
          <ChangeList changes={others} previous={before} deployment={after} />
        </PanelSection>
      )}
      <LastStep />
    </div>
  )
}

function keyOf(cause: Cause): string {
  if (cause.kind === 'hosts') return cause.hosts[0].id
  return cause.kind === 'option' ? cause.key : cause.kind
}

type CauseSectionProps = {
  readonly explanation: Explanation
  readonly told: readonly Told[]
  /** What is said where it did nothing that is told here. */
  readonly idle: string
  readonly compared: Compared
}

function CauseSection({ explanation: { cause, flows }, told, idle, compared }: CauseSectionProps) {
  const messages = useLaterMessages()
  const id = useId()
  const { comparison } = compared
  const ids = new Set(flows.map((flow) => flow.id))
  const rules = comparison.rules.filter(
    ({ flow, status }) => status !== 'unchanged' && ids.has(flow),
  )
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-line py-3">
      <div className="flex items-start justify-between gap-2">
        <h3 id={id} className="min-w-0 font-semibold wrap-anywhere">
          {cause.kind === 'option' ? (
            <OptionButton option={cause.key} text={messages[`option.${cause.key}`]} />
          ) : (
            nameCause(cause, comparison, messages)
          )}
        </h3>
        {cause.kind === 'option' && <RevertButton option={cause.key} compared={compared} />}
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-small text-soft">
        <span>{cause.kind === 'option' && <Values option={cause.key} compared={compared} />}</span>
        {flows.length > 0 && (
          <span className="flex gap-2">
            <StatusCounts things={flows} what={messages['compare.flows']} />
            <StatusCounts things={rules} what={messages['compare.rules']} />
          </span>
        )}
      </div>
      <ul className="flex flex-col gap-2 text-small">
        {told.length === 0 && <li className="text-muted">{idle}</li>}
        {/* Hosts of the same name may do the same, which is said once. */}
        {gatherAlike(told, ({ text }) => text).map(([sentence, ...more]) => (
          <Sentence
            key={sentence.text}
            text={sentence.text}
            flows={[sentence, ...more].flatMap((one) => one.flows)}
          />
        ))}
      </ul>
    </section>
  )
}

function Values({ option, compared }: { readonly option: OptionKey; readonly compared: Compared }) {
  const messages = useLaterMessages()
  const { before, after } = compared.comparison
  const [old, now] = [before, after].map((deployment) =>
    formatValue(option, configurationOf(deployment)[option], messages),
  )
  return messages['changes.from-to'](old ?? '', now ?? '')
}

/** Gives one option the value that it has in the baseline. */
function RevertButton({
  option,
  compared,
}: {
  readonly option: OptionKey
  readonly compared: Compared
}) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const name = messages['compare.revert'](messages[`option.${option}`])
  const revert = () => {
    const value = configurationOf(compared.comparison.before)[option]
    update({ type: 'edit', edit: { kind: 'set-options', change: { [option]: value } } })
  }
  return (
    <Tip text={name}>
      <Button look="quiet" square aria-label={name} onClick={revert} className="-my-1.5 -mr-1.5">
        <RotateCcw size={14} aria-hidden />
      </Button>
    </Tip>
  )
}

type SentenceProps = { readonly text: string; readonly flows: Told['flows'][number][] }

/** What became of flows that are alike; shows their place in the picture. */
function Sentence({ text, flows }: SentenceProps): ReactNode {
  const messages = useLaterMessages()
  const update = useUpdate()
  const [first] = flows
  const port = first?.after ?? first?.before
  if (!first || !port) return null
  const show = () =>
    update({
      type: 'point-at',
      ids: [...new Set(flows.map(connectionElement))],
      flows: flows.map(({ id }) => id),
    })
  return (
    <li className="flex items-start gap-2">
      <StatusSign status={first.status} />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        <FlowChips flows={[port]} />
        <span className="wrap-anywhere text-soft">{text}</span>
      </div>
      <Button
        square
        aria-label={messages['changes.show'](text)}
        title={messages['findings.show']}
        onClick={show}
      >
        <LocateFixed size={14} aria-hidden />
      </Button>
    </li>
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
      action={<StatusCounts things={differing} what="" />}
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
