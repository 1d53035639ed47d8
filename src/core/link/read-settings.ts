import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  configurationSchema,
  isOptionKey,
} from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { type Deployment, titleSchema } from '#core/deployment/deployment.ts'
import { withConfiguration } from '#core/deployment/deployment-of.ts'
import type { LinkProblem } from './link-problem.ts'
import { isViewKey, parseViewValue, type View } from './view.ts'

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
  /** How many of the deployment's settings were taken. */
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
  const problems: LinkProblem[] = []
  const seen = new Set<string>()
  const change: Partial<Configuration> = {}
  const own: { title?: string } = {}
  const view: Partial<View> = {}
  for (const setting of written) {
    const read: Setting = seen.has(setting.key)
      ? { kind: 'repeated-key', key: setting.key }
      : readSetting(setting, of)
    if (read.kind === 'option') Object.assign(change, read.change)
    else if (read.kind === 'title') own.title = read.title
    else if (read.kind === 'view') Object.assign(view, read.change)
    else problems.push(read)
    if (isTaken(read)) seen.add(setting.key)
  }
  const configuration = changeConfiguration(defaultConfiguration, change)
  return {
    deployment: { ...withConfiguration(defaultDeployment, configuration), ...own },
    view,
    applied: Object.keys(change).length + Object.keys(own).length,
    problems,
  }
}

type Taken =
  | { readonly kind: 'option'; readonly change: Partial<Configuration> }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'view'; readonly change: Partial<View> }

type Setting = Taken | LinkProblem

const isTaken = ({ kind }: Setting): boolean =>
  kind === 'option' || kind === 'title' || kind === 'view'

function readSetting({ key, value, shown }: WrittenSetting, of: 'link' | 'document'): Setting {
  if (isOptionKey(key)) {
    const read = configurationSchema.shape[key].safeParse(value)
    return read.success
      ? { kind: 'option', change: { [key]: read.data } }
      : { kind: 'impossible-value', key, value: shown }
  }
  if (key === 'title') {
    const read = titleSchema.safeParse(value)
    return read.success
      ? { kind: 'title', title: read.data }
      : { kind: 'impossible-value', key, value: shown }
  }
  if (of === 'document' || !isViewKey(key)) return { kind: 'unknown-key', key }
  const change = typeof value === 'string' ? parseViewValue(key, value) : null
  return change === null
    ? { kind: 'impossible-value', key, value: shown }
    : { kind: 'view', change }
}
