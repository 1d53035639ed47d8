import { useDeferredValue } from 'react'
import { causeKey, nameCause } from '#core/comparison/name-cause.ts'
import { createTeller } from '#core/comparison/tell-explanations.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { selectExplanations } from '#state/select-explanations.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { PanelSection } from './panel-section.tsx'

type ChangeCausesProps = { readonly previous: Deployment; readonly deployment: Deployment }

/** What each cause of a step did, and what stays although it might be thought gone. */
export function ChangeCauses({ previous, deployment }: ChangeCausesProps) {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  // Of many hosts this takes a while, for which nobody who types should wait.
  const [before, after] = [useDeferredValue(previous), useDeferredValue(deployment)]
  const { comparison, explanations } = selectExplanations(before, after)
  if (explanations.length === 0) return null
  const tell = createTeller(comparison, explanations, language)
  return (
    <PanelSection title={messages['comparison.causes']}>
      <ul className="flex flex-col gap-2.5 text-small">
        {explanations.map((explanation) => {
          const sentences = tell(explanation)
          return (
            <li key={causeKey(explanation.cause)} className="flex flex-col gap-1">
              <span className="font-semibold wrap-anywhere">
                {nameCause(explanation.cause, comparison, messages)}
              </span>
              <ul className="flex list-disc flex-col gap-1 pl-4 text-soft">
                {sentences.map(({ text }) => (
                  <li key={text} className="wrap-anywhere">
                    {text}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </PanelSection>
  )
}
