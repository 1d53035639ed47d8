import { selectChanges } from '#state/select-changes.ts'
import { selectTold } from '#state/select-told.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { announceChanges, summariseChanges } from './summarise-changes.ts'

type LastStep = {
  /** In a few signs; null where there is nothing to tell. */
  readonly summary: string | null
  /** '' while something is typed: every digit is a change, and the finished one is told. */
  readonly sentence: string
}

/** What the last step did, in words. */
export function useLastStep(): LastStep {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const previous = useAppState((state) => state.previous)
  const typing = useAppState((state) => state.typing)
  const changes = selectChanges(previous, deployment)
  if (!changes) return { summary: null, sentence: '' }
  const told = selectTold(previous, deployment)
  return {
    summary: summariseChanges(changes, told, messages),
    sentence: typing === null ? announceChanges(changes, told, deployment, messages) : '',
  }
}
