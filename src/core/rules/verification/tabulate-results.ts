import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatCounts, formatTime } from './format-verification.ts'
import { resultOf, type VerificationState } from './merge-verifications.ts'

/** What tables say of a flow's result, behind their other columns; none without results. */
export function listResultCells(
  verification: VerificationState | null,
  messages: LaterMessages,
): {
  readonly heading: readonly string[]
  readonly cellsOf: (flow: string) => readonly string[]
} {
  if (!verification) return { heading: [], cellsOf: () => [] }
  return {
    heading: [messages['result.title'], messages['result.time'], messages['result.found-of']],
    cellsOf: (flow) => {
      const state = verification.states.get(flow)
      const word = messages[`result.${resultOf(flow, verification)}`]
      return [word, state ? formatTime(state.time) : '', state?.otherFingerprint ?? '']
    },
  }
}

/** The results of several flows as one cell; one flow's is the word alone. */
export function formatResults(
  flows: readonly string[],
  verification: VerificationState,
  messages: LaterMessages,
): string {
  const [flow = '', ...others] = flows
  return others.length === 0
    ? messages[`result.${resultOf(flow, verification)}`]
    : formatCounts(flows, verification, messages)
}
