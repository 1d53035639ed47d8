import * as z from 'zod/mini'
import type { Deployment } from '#core/deployment/deployment.ts'
import { isSettingPath } from '#core/deployment/setting-path.ts'
import { fail, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { type LinkProblem, limitProblems } from '#core/link/link-problem.ts'
import { readSettings } from '#core/link/read-settings.ts'
import { flattenDeployment } from './flatten-deployment.ts'
import { listRepeatedKeys } from './list-repeated-keys.ts'
import { measureJson } from './measure-json.ts'
import type { Opening } from './opening.ts'

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** docs/json.md; what else stands in a document is derived from its configuration. */
const documentSchema = z.object({
  version: z.optional(z.unknown()),
  fingerprint: z.optional(z.unknown()),
  // Not a record of the schema's making, which leaves a key such as `__proto__` out unseen.
  configuration: z.optional(z.custom<Readonly<Record<string, unknown>>>(isRecord)),
  /** In the place of `configuration` from version 2 on. */
  deployment: z.optional(z.custom<Readonly<Record<string, unknown>>>(isRecord)),
  /** Of a comparison, whose fingerprints stand under the names of its deployments. */
  deployments: z.optional(
    z.object({
      before: z.custom<Readonly<Record<string, unknown>>>(isRecord),
      after: z.custom<Readonly<Record<string, unknown>>>(isRecord),
    }),
  ),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
})

type Document = z.infer<typeof documentSchema>

/** Twice what a document with hundreds of hosts has. */
const mostOf = { depth: 32, members: 200_000 } as const

/** The document's own fields, and the settings in one of them. */
const readDepth = 2

export const looksLikeJson = (text: string): boolean => text.startsWith('{')

/**
 * The deployment of a document as `docs/json.md` describes it. A key that is missing has its
 * default; one that is unknown or has an impossible value is named and left out, as in a link. Of
 * one that stands there twice the last counts, as for every reader of JSON, and that is said.
 */
export function readJsonDeployment(text: string): Opening {
  const { depth, members } = measureJson(text, mostOf)
  if (depth > mostOf.depth || members > mostOf.members) return fail({ kind: 'overgrown' })
  const parsed = parseJson(text)
  if (parsed === undefined) {
    return fail({
      kind: /"(?:configuration|deployments?)"/.test(text) ? 'damaged' : 'not-portscape',
    })
  }
  const document = documentSchema.safeParse(parsed)
  if (!document.success || !holdsDeployment(document.data))
    return fail({ kind: isOfOtherVersion(parsed) ? 'other-version' : 'not-portscape' })
  const repeated = listRepeatedKeys(text, readDepth)
  const { deployments } = document.data
  return deployments
    ? readComparison(document.data, deployments, repeated)
    : readDocument(document.data, repeated)
}

const holdsDeployment = ({ configuration, deployment, deployments }: Document): boolean =>
  (configuration ?? deployment ?? deployments) !== undefined

/**
 * The later deployment, and the earlier one to compare it with. That counts only where nothing at
 * all is wrong with it, as in a link.
 */
function readComparison(
  document: Document,
  { before, after }: NonNullable<Document['deployments']>,
  repeated: readonly string[],
): Opening {
  const opening = readDocument(
    { version: document.version, fingerprint: document.after, deployment: after },
    repeated,
  )
  if (!opening.ok) return opening
  const earlier = readDocument(
    { version: document.version, fingerprint: document.before, deployment: before },
    [],
  )
  const [why] = earlier.ok ? earlier.value.problems : []
  if (earlier.ok && !why) return succeed({ ...opening.value, baseline: earlier.value.deployment })
  const problem: LinkProblem = { kind: 'baseline', why: why ?? { kind: 'unreadable' } }
  return succeed({ ...opening.value, problems: [...opening.value.problems, problem] })
}

function readDocument(
  document: Pick<Document, 'version' | 'fingerprint' | 'configuration' | 'deployment'>,
  repeated: readonly string[],
): Opening {
  const settings = document.deployment
    ? flattenDeployment(document.deployment)
    : Object.entries(document.configuration ?? {})
  const keys = settings.map(([key]) => key)
  if (keys.length > 0 && !keys.some(isSettingPath)) return fail({ kind: 'not-portscape' })
  const written = settings.map(([key, value]) => ({
    key,
    value,
    shown: formatAny(value),
  }))
  const { deployment, applied, problems: wrong } = readSettings(written, 'document')
  const problems = limitProblems([
    ...findVersionProblem(document.version),
    ...repeated.map((key): LinkProblem => ({ kind: 'repeated-key', key })),
    ...wrong,
  ])
  // Where no setting is right, the default deployment would be taken for what the file holds.
  if (applied === 0) {
    if (problems.some(({ kind }) => kind === 'unknown-version'))
      return fail({ kind: 'other-version' })
    if (keys.length > 0) return fail({ kind: 'no-setting', problems })
  }
  return succeed({
    endsEarly: false,
    others: 0,
    deployment,
    view: {},
    problems: problems.length > 0 ? problems : findEditing(document.fingerprint, deployment),
  })
}

/** As with a link: what was edited by hand is said, where nothing else explains the difference. */
const findEditing = (sign: unknown, deployment: Deployment): LinkProblem[] =>
  sign === undefined || sign === fingerprint(deployment) ? [] : [{ kind: 'cut', doubtful: null }]

/** Ours by its other fields, with its configuration in a way that this version does not know. */
const otherVersionSchema = z.object({ version: z.number(), fingerprint: z.string() })

function isOfOtherVersion(parsed: unknown): boolean {
  const read = otherVersionSchema.safeParse(parsed)
  return read.success && ![1, 2].includes(read.data.version)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function findVersionProblem(version: unknown): LinkProblem[] {
  if ([1, 2, '1', '2'].some((known) => known === version)) return []
  return version === undefined
    ? [{ kind: 'no-version' }]
    : [{ kind: 'unknown-version', version: formatAny(version) }]
}

/** A value of any kind as people read it in the file. */
function formatAny(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value)
  } catch {
    // Nested deeper than the machine can follow.
    return '…'
  }
}
