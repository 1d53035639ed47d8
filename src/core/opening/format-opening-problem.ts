import { formatLinkProblem } from '#core/link/format-link-problem.ts'
import type { LinkProblem } from '#core/link/link-problem.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { largestFile, type OpeningProblem } from './opening.ts'

/** Why something was not opened, in words. */
export function formatOpeningProblem(problem: OpeningProblem, messages: LaterMessages): string {
  if (problem.kind === 'several') return messages['opening.several'](problem.count)
  if (problem.kind === 'too-large') return messages['opening.too-large'](largestFile / 1_000_000)
  return messages[`opening.${problem.kind}`]
}

/** One problem of what was opened, in words; a document says its version in another way. */
export function formatSettingProblem(
  problem: LinkProblem,
  isDocument: boolean,
  messages: LaterMessages,
): string {
  if (isDocument && problem.kind === 'no-version') return messages['opening.no-version']
  if (isDocument && problem.kind === 'cut' && problem.doubtful === null)
    return messages['opening.edited']
  if (isDocument && problem.kind === 'unknown-version') {
    return messages['opening.unknown-version'](problem.version.slice(0, 60))
  }
  return formatLinkProblem(problem, messages)
}
