import { X } from 'lucide-react'
import type { StepChange } from '#core/comparison/compare-steps.ts'
import type { ListedStep } from '#core/topology/walkthroughs/list-steps.ts'
import type { WalkthroughId } from '#core/topology/walkthroughs/walkthroughs.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { StepButtons } from './step-buttons.tsx'
import { MissingStep, PresentStep } from './walk-step.tsx'

type WalkStepsProps = {
  readonly id: WalkthroughId
  readonly steps: readonly ListedStep[]
  /** What became of each; null while nothing is compared. */
  readonly changes: readonly StepChange[] | null
  readonly current: number
}

/** The steps in order with the current one marked; those that are not there say why. */
export function WalkSteps({ id, steps, changes, current }: WalkStepsProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const go = (step: number) => update({ type: 'walk', walk: { id, step } })
  const end = () => {
    update({ type: 'walk', walk: null })
    focusPanel()
  }
  const present = steps.flatMap((step, index) => (step.flows.length > 0 ? [index] : []))
  const at = steps[current]
  return (
    <div className="pb-3">
      <p role="status" className="sr-only">
        {at && messages['walks.step'](current + 1, steps.length, messages[at.sentence])}
      </p>
      <ol className="flex flex-col gap-1">
        {steps.map((step, index) =>
          step.flows.length > 0 ? (
            <PresentStep
              key={step.sentence}
              step={step}
              change={changes?.[index]}
              number={index + 1}
              current={index === current}
              onChoose={() => go(index)}
            />
          ) : (
            <MissingStep
              key={step.sentence}
              step={step}
              change={changes?.[index]}
              number={index + 1}
            />
          ),
        )}
      </ol>
      <div className="flex items-center justify-between pt-1">
        {present.length > 1 ? (
          <StepButtons
            position={present.indexOf(current)}
            count={present.length}
            circular={false}
            onStep={(position) => go(present[position] ?? current)}
          />
        ) : (
          <span />
        )}
        <Button look="quiet" onClick={end} className="-mr-2 px-2!">
          <X size={14} aria-hidden />
          {messages['walks.end']}
        </Button>
      </div>
    </div>
  )
}
