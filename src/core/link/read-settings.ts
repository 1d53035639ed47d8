import {
  type Configuration,
  configurationSchema,
  isConfigurationKey,
} from '#core/configuration/configuration.ts'
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
  readonly change: Partial<Configuration>
  readonly view: Partial<View>
  readonly problems: readonly LinkProblem[]
}

/**
 * What written settings set. Each that is unknown, impossible or a repetition is named, and the
 * rest counts. Only a link says anything of the view.
 */
export function readSettings(
  written: readonly WrittenSetting[],
  of: 'link' | 'document',
): ReadSettings {
  const problems: LinkProblem[] = []
  const change: Partial<Configuration> = {}
  const view: Partial<View> = {}
  for (const setting of written) {
    if (Object.hasOwn(change, setting.key) || Object.hasOwn(view, setting.key)) {
      problems.push({ kind: 'repeated-key', key: setting.key })
      continue
    }
    const read = readSetting(setting, of)
    if (read.kind === 'option') Object.assign(change, read.change)
    else if (read.kind === 'view') Object.assign(view, read.change)
    else problems.push(read)
  }
  return { change, view, problems }
}

type Setting =
  | { readonly kind: 'option'; readonly change: Partial<Configuration> }
  | { readonly kind: 'view'; readonly change: Partial<View> }
  | LinkProblem

function readSetting({ key, value, shown }: WrittenSetting, of: 'link' | 'document'): Setting {
  if (isConfigurationKey(key)) {
    const read = configurationSchema.shape[key].safeParse(value)
    return read.success
      ? { kind: 'option', change: { [key]: read.data } }
      : { kind: 'impossible-value', key, value: shown }
  }
  if (of === 'document' || !isViewKey(key)) return { kind: 'unknown-key', key }
  const change = typeof value === 'string' ? parseViewValue(key, value) : null
  return change === null
    ? { kind: 'impossible-value', key, value: shown }
    : { kind: 'view', change }
}
