import type { Deployment } from '#core/deployment/deployment.ts'
import { listRequest, listSettings } from '#core/deployment/list-settings.ts'
import { bareLink, baselineKey, checksumOf, formatPairs, parsePairs } from './link-pairs.ts'
import { packText } from './pack-text.ts'
import { defaultView, formatViewValue, type View, viewKeys } from './view.ts'

/** From this many characters on, the settings are packed when that makes them shorter. */
const packFrom = 1_000

/**
 * The fragment of a link that holds the deployment: `#v=1&c=<checksum>&<key>=<value>&…` with
 * defaults left out, or `#v=1&c=<checksum>&z=<packed>` when that is long; `v=2` where hosts or zones
 * have settings of their own. Empty for the default.
 * A view is added where it is wanted and differs from the first one, and the request where it is to
 * be kept: it names people. A baseline, which the deployment is compared with, stands last, so that
 * a cut takes it first; such a link is of version 2.
 */
export function encodeDeployment(
  deployment: Deployment,
  view = defaultView,
  request: RequestPart = 'leave',
  baseline: Deployment | null = null,
): string {
  const body = encodeBody(deployment, view, request, baseline)
  const version = baseline ? 2 : linkVersion(deployment, request)
  return body === '' ? '' : `#${wrapBody(body, version)}`
}

const wrapBody = (body: string, version: 1 | 2): string =>
  `v=${version}&c=${checksumOf(parsePairs(body))}&${body}`

/**
 * A deployment as one value of a link: its own link, packed, so that no reader takes it for the
 * link that it stands in. Without its request, of which no flow is.
 */
function encodeBaseline(deployment: Deployment): string {
  const body = formatPairs(listSettings(deployment))
  return packText(body === '' ? bareLink : wrapBody(body, linkVersion(deployment, 'leave')))
}

/** Whether the request goes along. */
type RequestPart = 'keep' | 'leave'

/** What stands behind the checksum. */
function encodeBody(
  deployment: Deployment,
  view: View,
  request: RequestPart,
  baseline: Deployment | null = null,
): string {
  const plain = formatPairs([
    ...listSettings(deployment),
    ...(request === 'keep' ? listRequest(deployment) : []),
    ...listChangedView(view),
    ...(baseline ? [[baselineKey, encodeBaseline(baseline)] as const] : []),
  ])
  return plain.length < packFrom ? plain : shorter(plain, `z=${packText(plain)}`)
}

/** The version of the link that can say all of a deployment. */
export const linkVersion = (deployment: Deployment, request: RequestPart): 1 | 2 =>
  listSettings(deployment).some(([path]) => path.includes('.')) ||
  (request === 'keep' && listRequest(deployment).length > 0)
    ? 2
    : 1

/**
 * The sum that a deployment's fingerprint is made of: the checksum of its link, and of the version
 * alone for the default's. From version 2 on it is taken of the plain settings, so that it does not
 * hang on how they are packed. The request is no part of it: who asks changes no flow.
 */
export function linkChecksum(deployment: Deployment): string {
  const body =
    linkVersion(deployment, 'leave') === 1
      ? encodeBody(deployment, defaultView, 'leave')
      : formatPairs(listSettings(deployment))
  return checksumOf(parsePairs(body || 'v=1'))
}

type Pair = readonly [string, string | number]

const listChangedView = (view: View): Pair[] =>
  viewKeys
    .filter((key) => formatViewValue(view, key) !== formatViewValue(defaultView, key))
    .map((key) => [key, formatViewValue(view, key)])

const shorter = (a: string, b: string): string => (b.length < a.length ? b : a)
