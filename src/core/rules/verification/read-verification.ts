import * as z from 'zod/mini'
import { compareBy } from '#core/kit/compare.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { decodeText } from '#core/text/decode-text.ts'
import { checkResults, type Verification } from './check-result.ts'

/** Largest file that is read, in characters: many times what a host with 5,000 flows gives. */
const longestText = 4_000_000

export type VerificationProblem =
  /** No JSON, or JSON that no script of ours wrote. */
  | { readonly kind: 'no-verification' }
  /** One of ours, and not to be read to its end. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'other-version' }

const fileSchema = z.object({
  portscape: z.literal('verification'),
  version: z.literal(1),
  fingerprint: z.string().check(z.regex(/^[\dA-F]{4}-[\dA-F]{4}$/)),
  host: z.string().check(z.maxLength(100)),
  time: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
  results: z.array(
    z.object({
      flow: z.string().check(z.maxLength(300)),
      address: z.nullish(z.string().check(z.maxLength(300))),
      result: z.enum(checkResults),
    }),
  ),
})

/** Whether a text claims to be what a script wrote; what it holds is another question. */
const looksLikeVerification = (text: string): boolean =>
  /^\s*\{/.test(text) && /"portscape"\s*:\s*"verification"/.test(text)

/** What JSON may start with, also after the marks of UTF-8 and UTF-16. */
const starts: readonly number[] = [0x7b, 0x20, 0x09, 0x0a, 0x0d, 0xef, 0xff, 0xfe]

/** The same of the bytes of a file; nearly every picture and document is told by its first one. */
export const holdsVerification = (bytes: Uint8Array): boolean =>
  bytes.length <= 2 * longestText &&
  starts.includes(bytes[0] ?? 0) &&
  looksLikeVerification(decodeText(bytes))

/** As `readVerification`, in UTF-8 or, as Windows PowerShell redirects what is printed, UTF-16. */
export const readVerificationFile = (
  bytes: Uint8Array,
): Result<Verification, VerificationProblem> =>
  bytes.length > 2 * longestText
    ? fail({ kind: 'no-verification' })
    : readVerification(decodeText(bytes))

/** What a script wrote. Never throws. */
export function readVerification(text: string): Result<Verification, VerificationProblem> {
  if (text.length > longestText || !looksLikeVerification(text)) {
    return fail({ kind: 'no-verification' })
  }
  const parsed = parseJson(text)
  if (parsed === undefined) return fail({ kind: 'damaged' })
  const file = fileSchema.safeParse(parsed)
  if (!file.success) {
    const isKnown = z.safeParse(z.object({ version: z.literal(1) }), parsed).success
    return fail({ kind: isKnown ? 'damaged' : 'other-version' })
  }
  const { fingerprint, host, time, results } = file.data
  const findings = results
    .map((one) => ({ ...one, address: one.address ?? '' }))
    .toSorted(compareBy(({ result }) => checkResults.indexOf(result)))
  return succeed({ fingerprint, host, time, results: findings })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
