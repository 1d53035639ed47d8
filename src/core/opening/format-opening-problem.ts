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

/** The same, and behind it what is wrong with each setting where that is why; each text once. */
export function listReasons(
  problem: OpeningProblem,
  isDocument: boolean,
  messages: LaterMessages,
): readonly string[] {
  const problems = problem.kind === 'no-setting' ? problem.problems : []
  const faults = problems.map((one) => formatSettingProblem(one, isDocument, messages))
  return [...new Set([formatOpeningProblem(problem, messages), ...faults])]
}

/** One problem of what was opened, in words; some are another thing in a document. */
export function formatSettingProblem(
  problem: LinkProblem,
  isDocument: boolean,
  messages: LaterMessages,
): string {
  return (isDocument && formatOfDocument(problem, messages)) || formatLinkProblem(problem, messages)
}

/** '' for what is said as of a link. */
function formatOfDocument(problem: LinkProblem, messages: LaterMessages): string {
  switch (problem.kind) {
    case 'no-version':
      return messages['opening.no-version']
    case 'unknown-version':
      return messages['opening.unknown-version'](problem.version.slice(0, 60))
    case 'repeated-key':
      return messages['opening.repeated-key'](problem.key.slice(0, 60))
    case 'cut':
      return problem.doubtful === null ? messages['opening.edited'] : ''
    default:
      return ''
  }
}
