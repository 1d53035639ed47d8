import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import type { Verification } from '#core/rules/verification/check-result.ts'
import {
  mergeVerifications,
  type VerificationState,
} from '#core/rules/verification/merge-verifications.ts'
import { readVerificationFile } from '#core/rules/verification/read-verification.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AskedDeployment } from './read-argument.ts'

/** What a command line asks for, with what scripts found of it; null for nothing. */
export type VerifiedDeployment = AskedDeployment & {
  readonly verification: VerificationState | null
}

/**
 * What the files of a verification say of the flows; null without files. Results of another
 * deployment are a failure: nobody looks at the output of a command to see what is marked in it.
 */
export function readResults(
  files: readonly string[],
  deployment: Deployment,
  readFile: (file: string) => Uint8Array | null,
  messages: CliMessages,
): Result<VerificationState | null, string> {
  if (files.length === 0) return succeed(null)
  const sign = fingerprint(deployment)
  const runs: Verification[] = []
  for (const file of files) {
    const bytes = readFile(file)
    const read = bytes && readVerificationFile(bytes)
    if (!read?.ok) {
      const problem = read ? read.problem.kind : 'no-file'
      return fail(messages['cli.not-opened'](file, messages[`cli.results.${problem}`]))
    }
    if (read.value.fingerprint !== sign) {
      const { fingerprint: other } = read.value
      return fail(messages['cli.not-opened'](file, messages['cli.results.other'](other, sign)))
    }
    runs.push(read.value)
  }
  return succeed(mergeVerifications(runs, topologyOf(deployment), sign))
}
