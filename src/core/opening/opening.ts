import type { Result } from '#core/kit/result.ts'
import type { DecodedLink } from '#core/link/decode-deployment.ts'
import type { LinkProblem } from '#core/link/link-problem.ts'

/** Largest file that is read, in bytes: many times the size of any picture of ours. */
export const largestFile = 8_000_000

/** Largest office document in which pictures are looked for, in bytes. */
export const largestDocument = 100_000_000

/** Why a file or a text was not opened; nothing of it has been applied then. */
export type OpeningProblem =
  /** A picture from the clipboard without a deployment: browsers take it out on the way. */
  | { readonly kind: 'clipboard-picture' }
  /** An office document none of whose pictures holds a deployment. */
  | { readonly kind: 'no-picture' }
  /** JSON that is nested deeper, or has more members, than any document of ours. */
  | { readonly kind: 'overgrown' }
  /** A table of flows that Portscape saved: it names ports, and no deployment. */
  | { readonly kind: 'flow-table' }
  /** A picture, a document or a text without a deployment in it. */
  | { readonly kind: 'not-portscape' }
  /** A picture of ours whose place for the deployment another program has emptied or rewritten. */
  | { readonly kind: 'emptied' }
  /** It is one of ours, and the deployment in it cannot be read. */
  | { readonly kind: 'damaged' }
  /** A document of ours in a version of the format that is not known here. */
  | { readonly kind: 'other-version' }
  /** A document or a link of ours of which not one setting can be applied, with the reasons. */
  | { readonly kind: 'no-setting'; readonly problems: readonly LinkProblem[] }
  | { readonly kind: 'too-large' }
  /** Several files at once, of which none was read. */
  | { readonly kind: 'several'; readonly count: number }
  /** The system did not hand its bytes out, as for a folder. */
  | { readonly kind: 'unreadable' }

/** The deployment of a file, with what was wrong with single settings of it. */
export type OpenedDeployment = DecodedLink & {
  /** The file stops before its end, after the deployment: the picture in it may be cut. */
  readonly endsEarly: boolean
  /** How many further deployments, other than this one, the document's pictures hold. */
  readonly others: number
}

export type Opening = Result<OpenedDeployment, OpeningProblem>
