import { useDeferredValue } from 'react'
import { nameCause } from '#core/comparison/name-cause.ts'
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
  const tell = createTeller(comparison, language)
  return (
    <PanelSection title={messages['comparison.causes']}>
      <ul className="flex flex-col gap-2.5 text-small">
        {explanations.map((explanation) => {
          // Hosts of the same name may do the same, which is said once.
          const sentences = new Set(tell(explanation))
          return (
            <li key={explanation.flows[0]?.id} className="flex flex-col gap-1">
              <span className="font-semibold wrap-anywhere">
                {nameCause(explanation.cause, comparison, messages)}
              </span>
              <ul className="flex list-disc flex-col gap-1 pl-4 text-soft">
                {[...sentences].map((sentence) => (
                  <li key={sentence} className="wrap-anywhere">
                    {sentence}
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
