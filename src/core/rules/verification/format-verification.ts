import type { LaterMessages } from '#core/messages/later-messages.ts'
import { listPresentResults, type VerificationState } from './merge-verifications.ts'

/** How many flows have each result that there is, from the worst: `1 blocked, 14 open`. */
export const formatCounts = (verification: VerificationState, messages: LaterMessages): string =>
  messages['view.list'](
    listPresentResults(verification).map((result) =>
      messages['result.count'](verification.counts[result], messages[`result.${result}`]),
    ),
  )

/** A time in UTC as people read it: `2026-11-26 07:00 UTC`. */
export const formatTime = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
