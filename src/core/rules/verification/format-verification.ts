import type { LaterMessages } from '#core/messages/later-messages.ts'
import { countEach } from './count-results.ts'
import type { VerificationState } from './merge-verifications.ts'

/** How many of some flows have each result that there is, from the worst: `1 blocked, 14 open`. */
export const formatCounts = (
  flows: Iterable<string>,
  verification: VerificationState,
  messages: LaterMessages,
): string =>
  messages['view.list'](
    countEach(flows, verification).map(([result, count]) =>
      messages['result.count'](count, messages[`result.${result}`]),
    ),
  )

/** A time in UTC as people read it: `2026-11-26 07:00 UTC`. */
export const formatTime = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
