import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { formatLinkProblem } from '#core/link/format-link-problem.ts'
import { isNote } from '#core/link/link-problem.ts'
import { readLink } from '#core/link/reading/read-link.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'

/** What a command line asks for. */
export type AskedDeployment = {
  readonly deployment: Deployment
  /** The address of the link's page; '' for none. */
  readonly page: string
  /** What is to be known of how the link was read; '' where that is nothing. */
  readonly remark: string
}

/**
 * The deployment of an argument: a link, as it arrives, or nothing for the default deployment. An
 * argument without a deployment is a failure, since the default would be taken for what it holds.
 */
export function readArgument(
  argument: string,
  messages: CliMessages,
): Result<AskedDeployment, string> {
  if (argument === '') return succeed({ deployment: defaultDeployment, page: '', remark: '' })
  const link = readLink(argument)
  if (!link) return fail(messages['cli.no-deployment'](excerpt(argument)))
  const format = (problems: typeof link.problems) =>
    problems.map((problem) => formatLinkProblem(problem, messages)).join(' ')
  const serious = link.problems.filter((problem) => !isNote(problem))
  if (serious.length > 0)
    return fail(format(serious.filter(({ kind }) => kind !== 'nothing-applied')))
  const { deployment, page, problems } = link
  return succeed({ deployment, page, remark: format(problems.filter(isNote)) })
}

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
