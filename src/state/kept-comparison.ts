import { presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { checksum } from '#core/link/checksum.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { AppState, Baseline, BaselineSource, KeptBaseline } from './app-state.ts'
import type { KeptState } from './app-store.ts'
import { readExactly } from './read-address.ts'

/** What an entry of the browser's history says beside its link, for when the page is loaded again. */
type KeptComparison = {
  /** The link of the deployment that the page was opened with. */
  readonly opened: string
  /** The checksum of the baseline's link: a source counts for the baseline that it was kept with. */
  readonly baseline: string
  readonly source: BaselineSource | null
  /** The link of what was the baseline before a swap, and where it comes from. */
  readonly swapped: { readonly link: string; readonly source: BaselineSource } | null
}

const linkOf = (deployment: Deployment): string => encodeDeployment(deployment, defaultView, 'keep')

export const encodeKept = ({
  opened,
  baseline,
}: Pick<AppState, 'opened' | 'baseline'>): KeptComparison => ({
  opened: linkOf(opened),
  baseline: baseline ? checksum(linkOf(baseline.deployment)) : '',
  source: baseline?.source ?? null,
  swapped: baseline?.swapped
    ? { link: linkOf(baseline.swapped.deployment), source: baseline.swapped.source }
    : null,
})

/** What is kept of a page that is loaded again, as far as it is whole. Never throws. */
export function decodeKept(kept: unknown, baseline: Deployment | undefined): KeptState {
  const opened = decodeLink(readField(kept, 'opened'))
  const isOfBaseline =
    baseline && readField(kept, 'baseline') === checksum(linkOf(baseline)) ? kept : null
  return { ...(opened && { opened }), baseline: decodeSources(isOfBaseline) }
}

function decodeSources(kept: unknown): KeptBaseline {
  const source = decodeSource(readField(kept, 'source'))
  const swapped = decodeSwapped(readField(kept, 'swapped'))
  return { ...(source && { source }), ...(swapped && { swapped }) }
}

function decodeSwapped(kept: unknown): Baseline['swapped'] | null {
  const deployment = decodeLink(readField(kept, 'link'))
  const source = decodeSource(readField(kept, 'source'))
  return deployment && source ? { deployment, source } : null
}

const decodeLink = (link: unknown): Deployment | null =>
  (typeof link === 'string' && readExactly(link)?.deployment) || null

function decodeSource(source: unknown): BaselineSource | null {
  const kind = readField(source, 'kind')
  const [name, at] = [readField(source, 'name'), readField(source, 'at')]
  switch (kind) {
    case 'opened':
    case 'kept':
    case 'swapped':
      return { kind }
    case 'preset': {
      const preset = presetIds.find((id) => id === readField(source, 'preset'))
      return preset ? { kind, preset } : null
    }
    case 'file':
      return typeof name === 'string' ? { kind, name } : null
    case 'link':
      return Number.isSafeInteger(at) ? { kind, at: Number(at) } : { kind }
    default:
      return null
  }
}

const readField = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined
