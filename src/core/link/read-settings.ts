import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  configurationSchema,
  type OptionKey,
} from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import {
  type ChangeRequest,
  emptyRequest,
  requestSchemas,
} from '#core/deployment/change-request.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { type Deployment, titleSchema } from '#core/deployment/deployment.ts'
import { withConfiguration } from '#core/deployment/deployment-of.ts'
import {
  type HostField,
  type OwnPath,
  parsePath,
  requestPath,
  type ZoneField,
} from '#core/deployment/setting-path.ts'
import { findUnknownHosts, ownerOf } from './find-unknown-hosts.ts'
import type { LinkProblem } from './link-problem.ts'
import { type OwnSettings, readOwn } from './read-own.ts'
import { isViewKey, type KnownIds, parseViewValue, type View } from './view.ts'

/** A setting as it stands in a link or a document. */
export type WrittenSetting = {
  readonly key: string
  /** Its value in the type that the schema wants; null where it cannot be one. */
  readonly value: unknown
  /** The value as people read it. */
  readonly shown: string
}

export type ReadSettings = {
  readonly deployment: Deployment
  readonly view: Partial<View>
  /** 0 where nothing of the deployment was taken. */
  readonly applied: number
  readonly problems: readonly LinkProblem[]
}

/**
 * What written settings make of the default deployment. Each that is unknown, impossible or a
 * repetition is named, and the rest counts. Only a link says anything of the view.
 */
export function readSettings(
  written: readonly WrittenSetting[],
  of: 'link' | 'document',
): ReadSettings {
  const strangers = findUnknownHosts(written.map(({ key }) => key))
  const known = written.filter(({ key }) => !strangers.has(ownerOf(key) ?? ''))
  const { taken, problems } = takeSettings(known, of)
  const change: Partial<Configuration> = Object.assign(
    {},
    ...taken.flatMap((read) => (read.kind === 'option' ? [read.change] : [])),
  )
  const titles = taken.flatMap((read) => (read.kind === 'title' ? [read.title] : []))
  const request: Partial<ChangeRequest> = Object.assign(
    {},
    ...taken.flatMap((read) => (read.kind === 'request' ? [read.change] : [])),
  )
  const own = readOwn(collectOwn(taken, known), defaultDeployment)
  const options = withConfiguration(
    defaultDeployment,
    changeConfiguration(defaultConfiguration, change),
  )
  const [site] = options.sites
  const deployment: Deployment = {
    ...options,
    title: titles[0] ?? '',
    zones: own.zones,
    sites: [{ ...site, hosts: own.hosts }],
    request: { ...emptyRequest, ...request },
  }
  const views = taken.flatMap((read) => (read.kind === 'view' ? [read.setting] : []))
  const looked = readView(views, deployment)
  return {
    deployment,
    view: looked.view,
    applied: Object.keys(change).length + titles.length + Object.keys(request).length + own.applied,
    problems: [
      ...[...strangers].map((id): LinkProblem => ({ kind: 'unknown-host', id })),
      ...problems,
      ...own.problems,
      ...looked.problems,
    ],
  }
}

type TakenSettings = { readonly taken: readonly Taken[]; readonly problems: readonly LinkProblem[] }

/** Of two settings with one name the first that can be read counts. */
function takeSettings(written: readonly WrittenSetting[], of: 'link' | 'document'): TakenSettings {
  const problems: LinkProblem[] = []
  const taken = new Map<string, Taken>()
  for (const setting of written) {
    const read: Taken | LinkProblem = taken.has(setting.key)
      ? { kind: 'repeated-key', key: setting.key }
      : readSetting(setting, of)
    if (isTaken(read)) taken.set(setting.key, read)
    else problems.push(read)
  }
  return { taken: [...taken.values()], problems }
}

/** A host or a zone is there by its id, also where what is set of it cannot be read. */
function collectOwn(taken: readonly Taken[], written: readonly WrittenSetting[]): OwnSettings {
  const paths = written.map(({ key }) => parsePath(key))
  const idsOf = (kind: 'host' | 'zone') =>
    paths.flatMap((path) => (path?.kind === kind ? [path.id] : []))
  const hosts = new Map(idsOf('host').map((id) => [id, new Map<HostField, string>()]))
  const zones = new Map(idsOf('zone').map((id) => [id, new Map<ZoneField, string>()]))
  for (const read of taken) {
    if (read.kind === 'host') addField(hosts, read.id, read.field, read.text)
    if (read.kind === 'zone') addField(zones, read.id, read.field, read.text)
  }
  return { hosts, zones }
}

function addField<Field>(
  all: Map<string, Map<Field, string>>,
  id: string,
  field: Field,
  text: string,
): void {
  const fields = all.get(id) ?? new Map<Field, string>()
  all.set(id, fields.set(field, text))
}

type Taken =
  | { readonly kind: 'option'; readonly change: Partial<Configuration> }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'request'; readonly change: Partial<ChangeRequest> }
  | { readonly kind: 'view'; readonly setting: WrittenSetting }
  | { readonly kind: 'host'; readonly id: string; readonly field: HostField; readonly text: string }
  | { readonly kind: 'zone'; readonly id: string; readonly field: ZoneField; readonly text: string }

const isTaken = (read: Taken | LinkProblem): read is Taken =>
  takenKinds.some((kind) => kind === read.kind)

const takenKinds = [
  'option',
  'title',
  'request',
  'view',
  'host',
  'zone',
] as const satisfies Taken['kind'][]

function readSetting(setting: WrittenSetting, of: 'link' | 'document'): Taken | LinkProblem {
  const { key, value, shown } = setting
  const path = parsePath(key)
  if (path === null) {
    return of === 'link' && isViewKey(key)
      ? { kind: 'view', setting }
      : { kind: 'unknown-key', key }
  }
  if (path.kind === 'option') return readOption(path.key, value, shown)
  if (path.kind === 'title') {
    const read = titleSchema.safeParse(value)
    return read.success
      ? { kind: 'title', title: read.data }
      : { kind: 'impossible-value', key: 'title', value: shown }
  }
  if (path.kind === 'request') {
    const read = requestSchemas[path.field].safeParse(value)
    return read.success
      ? { kind: 'request', change: { [path.field]: read.data } }
      : { kind: 'impossible-value', key: requestPath(path.field), value: shown }
  }
  const own: OwnPath = `${path.id}.${path.field}`
  return typeof value === 'string'
    ? { ...path, text: value }
    : { kind: 'impossible-value', key: own, value: shown }
}

function readOption(key: OptionKey, value: unknown, shown: string): Taken | LinkProblem {
  const read = configurationSchema.shape[key].safeParse(value)
  return read.success
    ? { kind: 'option', change: { [key]: read.data } }
    : { kind: 'impossible-value', key, value: shown }
}

/** A view names hosts and zones of the deployment beside it. */
function readView(
  written: readonly WrittenSetting[],
  { zones, sites: [site] }: Deployment,
): Pick<ReadSettings, 'view' | 'problems'> {
  const known: KnownIds = {
    hosts: site.hosts.map(({ id }) => id),
    zones: zones.map(({ id }) => id),
  }
  const view: Partial<View> = {}
  const problems: LinkProblem[] = []
  for (const { key, value, shown } of written) {
    if (!isViewKey(key)) continue
    const change = typeof value === 'string' ? parseViewValue(key, value, known) : null
    if (change) Object.assign(view, change)
    else problems.push({ kind: 'impossible-value', key, value: shown })
  }
  return { view, problems }
}
