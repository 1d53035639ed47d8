import type { StepChange } from '#core/comparison/compare-steps.ts'
import { optionOf } from '#core/configuration/condition.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { ListedStep } from '#core/topology/walkthroughs/list-steps.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { OptionButton } from './option-button.tsx'
import { StepFlows } from './step-flows.tsx'

type StepProps = {
  readonly step: ListedStep
  /** What became of it; undefined while nothing is compared. */
  readonly change: StepChange | undefined
  readonly number: number
}

type PresentStepProps = StepProps & {
  readonly current: boolean
  readonly onChoose: () => void
}

/** A step with its flows; choosing it lights them up in the diagram. */
export function PresentStep({ step, change, number, current, onChoose }: PresentStepProps) {
  const messages = useLaterMessages()
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className={`relative rounded-md border p-2.5 hover:border-accent-text ${current ? 'border-accent-text bg-accent-soft' : 'border-transparent'}`}
    >
      <div className="flex gap-2.5">
        <StepNumber number={number} current={current} />
        <div className="flex min-w-0 flex-col gap-1.5">
          {/* The button covers the step, so that all of it can be pressed. */}
          <button
            type="button"
            onClick={onChoose}
            className="rounded-sm text-left text-small text-pretty before:absolute before:inset-0"
          >
            {messages[step.sentence]}
          </button>
          <StepStatus change={change} />
          <StepFlows step={step} change={change} />
        </div>
      </div>
    </li>
  )
}

/** A step whose flows the deployment has not: why, and the way to change that. */
export function MissingStep({ step, change, number }: StepProps) {
  const messages = useLaterMessages()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  return (
    <li className="flex gap-2.5 p-2.5">
      <StepNumber number={number} current={false} />
      <div className="flex min-w-0 flex-col gap-1 text-small text-pretty text-muted">
        <p>{messages[step.sentence]}</p>
        <StepStatus change={change} />
        <p className="text-note font-medium text-notice-ink">{messages['walks.missing']}</p>
        {step.unmet.map((unmet) => {
          const option = optionOf(unmet)
          return (
            <div key={option} className="flex flex-col items-start text-note">
              <p>{formatUnmet(unmet, configuration, messages)}</p>
              <OptionButton option={option} />
            </div>
          )
        })}
        <StepFlows step={step} change={change} />
      </div>
    </li>
  )
}

/** What became of a step, where anything did. */
function StepStatus({ change }: Pick<StepProps, 'change'>) {
  if (!change || change.status === 'unchanged') return null
  return (
    <span className="text-note">
      <StatusSign status={change.status} named />
    </span>
  )
}

function StepNumber({ number, current }: { readonly number: number; readonly current: boolean }) {
  return (
    <span
      aria-hidden
      className={`flex size-5 shrink-0 items-center justify-center rounded-full text-note font-semibold tabular-nums ${current ? 'bg-accent text-on-accent' : 'bg-sunken text-soft'}`}
    >
      {number}
    </span>
  )
}
