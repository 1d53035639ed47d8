import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { DecodedLink } from '#core/link/decode-deployment.ts'
import { formatLinkProblem } from '#core/link/format-link-problem.ts'
import { isNote, type LinkProblem } from '#core/link/link-problem.ts'
import { readLink } from '#core/link/reading/read-link.ts'
import type { View } from '#core/link/view.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { formatSettingProblem, listReasons } from '#core/opening/format-opening-problem.ts'
import { readDocument } from '#core/opening/read-document.ts'

/** What a command line asks for. */
export type AskedDeployment = {
  readonly deployment: Deployment
  /** What the link says of the view; empty when it says nothing. */
  readonly view: Partial<View>
  /** The address of the link's page; '' for none. */
  readonly page: string
  /** What it is compared with, where the argument holds both; null for nothing. */
  readonly baseline: Deployment | null
  /** What is to be known of how the link was read; '' where that is nothing. */
  readonly remark: string
}

/**
 * The deployment of an argument: a link, as it arrives, a file that holds one, or nothing for the
 * default deployment. An argument without a deployment is a failure, since the default would be
 * taken for what it holds.
 */
export async function readArgument(
  argument: string,
  messages: CliMessages,
  readFile: (file: string) => Uint8Array | null,
): Promise<Result<AskedDeployment, string>> {
  if (argument === '')
    return succeed({
      deployment: defaultDeployment,
      view: {},
      page: '',
      baseline: null,
      remark: '',
    })
  const link = readLink(argument)
  if (link) return judge(link, formatLinkProblem, messages)
  const bytes = readFile(argument)
  if (!bytes) return fail(messages['cli.no-deployment'](excerpt(argument)))
  // Nobody waits for anything else in this process.
  const opening = await readDocument(bytes, async () => {})
  return opening.ok
    ? judge({ ...opening.value, page: '' }, formatOfFile, messages)
    : fail(
        messages['cli.not-opened'](
          excerpt(argument),
          listReasons(opening.problem, true, messages).join(' '),
        ),
      )
}

type Found = DecodedLink & { readonly page: string }

const formatOfFile = (problem: LinkProblem, messages: CliMessages): string =>
  formatSettingProblem(problem, true, messages)

/** Refuses what was not read whole: nobody looks at the result of a command before it is used. */
function judge(
  { deployment, view, page, baseline, problems }: Found,
  formatOne: (problem: LinkProblem, messages: CliMessages) => string,
  messages: CliMessages,
): Result<AskedDeployment, string> {
  const format = (some: readonly LinkProblem[]) =>
    some.map((problem) => formatOne(problem, messages)).join(' ')
  const serious = problems.filter((problem) => !isNote(problem))
  return serious.length > 0
    ? fail(format(serious.filter(({ kind }) => kind !== 'nothing-applied')))
    : succeed({
        deployment,
        view,
        page,
        baseline: baseline ?? null,
        remark: format(problems.filter(isNote)),
      })
}

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
