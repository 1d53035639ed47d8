import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { isNote, type LinkProblem } from '#core/link/link-problem.ts'
import { largestDocument, type OpeningProblem } from '#core/opening/opening.ts'
import { readDocument } from '#core/opening/read-document.ts'
import { readBytes } from '#platform/hand-over.ts'
import { pause } from '#platform/pause.ts'

/** Why a file or a link is no baseline: it cannot be opened, or not whole. */
export type BaselineProblem =
  | { readonly kind: 'refused'; readonly problem: OpeningProblem }
  | { readonly kind: 'partly'; readonly problems: readonly LinkProblem[] }

/** A deployment to compare with; a comparison holds two, of which either can be meant. */
export type ReadBaseline = { readonly after: Deployment; readonly before: Deployment | null }

/**
 * What a file or a pasted text holds to compare with. Of one that cannot be read whole, differences would
 * be told that there are not; so it is none. Never rejects.
 */
export async function readBaseline(content: Blob): Promise<Result<ReadBaseline, BaselineProblem>> {
  // Of a file that is too large only as much as shows that it is.
  const bytes = await readBytes(content.slice(0, largestDocument + 1))
  if (!bytes.ok) return fail({ kind: 'refused', problem: { kind: 'unreadable' } })
  const opening = await readDocument(bytes.value, pause)
  if (!opening.ok) return fail({ kind: 'refused', problem: opening.problem })
  const { deployment: after, baseline: before = null, problems } = opening.value
  const serious = problems.filter((problem) => !isNote(problem))
  return serious.length > 0
    ? fail({ kind: 'partly', problems: serious })
    : succeed({ after, before })
}

/**
 * As `readBaseline`, of what was typed or pasted. The plain address of this page, which is `page`, is
 * the link of the default deployment; of any other page's nobody knows that it is one of ours.
 */
export async function readBaselineText(
  text: string,
  page: string,
): Promise<Result<ReadBaseline, BaselineProblem>> {
  const address = toPlain(text.trim().replace(/^<(.*)>$/s, '$1'))
  if (address !== null && address === toPlain(page)) {
    return succeed({ after: defaultDeployment, before: null })
  }
  return readBaseline(new Blob([text]))
}

/** An address as it can be compared; null where a text is none, or has a fragment. */
function toPlain(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { hash, host, pathname, protocol, search } = new URL(text)
  return hash === ''
    ? `${protocol}//${host}${pathname.replace(/\/index\.html$/, '/')}${search}`
    : null
}
