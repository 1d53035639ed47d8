import { type FlowResult, flowResults } from './check-result.ts'
import { resultOf, type VerificationState } from './merge-verifications.ts'

/** The results that some of these flows have, from the worst, and how many have each. */
export function countEach(
  flows: Iterable<string>,
  verification: VerificationState,
): (readonly [FlowResult, number])[] {
  const found = [...flows].map((flow) => resultOf(flow, verification))
  return flowResults
    .map((result) => [result, found.filter((one) => one === result).length] as const)
    .filter(([, count]) => count > 0)
}

/** How many of the results were found for another deployment. */
export const countOfOthers = ({ states }: VerificationState): number =>
  [...states.values()].filter((state) => state?.otherFingerprint).length
