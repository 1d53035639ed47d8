import type { Deployment } from '#core/deployment/deployment.ts'
import { checksum } from '#core/link/checksum.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { AppState, BaselineSource } from './app-state.ts'
import type { KeptState } from './app-store.ts'
import { readExactly } from './read-address.ts'

/** What an entry of the browser's history says beside its link, for when the page is loaded again. */
type KeptComparison = {
  /** The link of the deployment that the page was opened with. */
  readonly opened: string
  /** The checksum of the baseline's link: a source counts for the baseline that it was kept with. */
  readonly baseline: string
  readonly source: BaselineSource | null
}

const linkOf = (deployment: Deployment): string => encodeDeployment(deployment, defaultView, 'keep')

export const encodeKept = ({
  opened,
  baseline,
}: Pick<AppState, 'opened' | 'baseline'>): KeptComparison => ({
  opened: linkOf(opened),
  baseline: baseline ? checksum(linkOf(baseline.deployment)) : '',
  source: baseline?.source ?? null,
})

/** What is kept of a page that is loaded again, as far as it is whole. Never throws. */
export function decodeKept(kept: unknown, baseline: Deployment | undefined): KeptState {
  const [link, of] = [readField(kept, 'opened'), readField(kept, 'baseline')]
  const opened = typeof link === 'string' ? readExactly(link)?.deployment : null
  const source =
    baseline && of === checksum(linkOf(baseline)) ? decodeSource(readField(kept, 'source')) : null
  return { ...(opened && { opened }), ...(source && { source }) }
}

/** Of which nobody knows when it was opened. */
export const isBareLink = (baseline: AppState['baseline']): boolean =>
  baseline?.source.kind === 'link' && baseline.source.at === undefined

/** A preset needs no name: it is known by what it is. */
function decodeSource(source: unknown): BaselineSource | null {
  const kind = readField(source, 'kind')
  if (kind === 'opened' || kind === 'kept') return { kind }
  const [name, at] = [readField(source, 'name'), readField(source, 'at')]
  if (kind === 'file') return typeof name === 'string' ? { kind, name } : null
  return kind === 'link' && Number.isSafeInteger(at) ? { kind, at: Number(at) } : null
}

const readField = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined
