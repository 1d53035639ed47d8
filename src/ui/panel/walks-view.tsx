import { ChevronDown, ChevronRight } from 'lucide-react'
import { compareSteps } from '#core/comparison/compare-steps.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type ListedStep, listSteps } from '#core/topology/walkthroughs/list-steps.ts'
import { type WalkthroughId, walkthroughIds } from '#core/topology/walkthroughs/walkthroughs.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { WalkSteps } from './walk-steps.tsx'

export function WalksView() {
  const messages = useLaterMessages()
  return (
    <div className="pb-4">
      <h2 className="sr-only">{messages['panel.walkthroughs']}</h2>
      <p className="py-3 text-small text-pretty text-soft">{messages['walks.help']}</p>
      <ul className="flex flex-col border-t border-line">
        {walkthroughIds.map((id) => (
          <li key={id} className="border-b border-line">
            <Walkthrough id={id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Walkthrough({ id }: { readonly id: WalkthroughId }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const deployment = useAppState((state) => state.deployment)
  const walk = useAppState((state) => state.walk)
  const comparison = useAppState((state) => selectComparison(state)?.comparison)
  const steps = listSteps(id, topologyOf(deployment), evaluationOf(configurationOf(deployment)))
  const changes = comparison ? compareSteps(id, comparison) : null
  const differing = changes?.filter(({ status }) => status !== 'unchanged') ?? []
  const present = steps.filter(isPresent).length
  const open = walk?.id === id
  const toggle = () =>
    update({
      type: 'walk',
      walk: open ? null : { id, step: Math.max(0, steps.findIndex(isPresent)) },
    })
  const Arrow = open ? ChevronDown : ChevronRight
  return (
    <>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={toggle}
          className="flex min-h-10 w-full py-1.5 items-center gap-2 rounded-sm text-left font-medium -outline-offset-2 hover:text-accent-text"
        >
          <Arrow size={14} aria-hidden className="shrink-0 text-muted" />
          <span className={`flex-1 ${present === 0 ? 'text-muted' : ''}`}>
            {messages[`walkthrough.${id}`]}
          </span>
          {differing.length > 0 && (
            <span className="text-note">
              <StatusCounts things={differing} what="" label={messages['compare.step-count']} />
            </span>
          )}
          <span className="text-note font-normal text-muted">
            {present === 0
              ? messages['walks.absent']
              : messages['walks.steps'](present, steps.length)}
          </span>
        </button>
      </h3>
      {open && <WalkSteps id={id} steps={steps} changes={changes} current={walk.step} />}
    </>
  )
}

const isPresent = (step: ListedStep): boolean => step.flows.length > 0
