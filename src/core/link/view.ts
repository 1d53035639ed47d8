import * as z from 'zod/mini'
import { hostKinds, protocolFamilies, zoneKinds } from '#core/configuration/network-terms.ts'

export const tabs = ['diagram', 'ports'] as const

export const longestSearch = 100

/** How a deployment is looked at. It changes no flow; a link holds it when the user wants that. */
export const viewSchema = z.strictObject({
  tab: z.enum(tabs),
  /** The host that is shown with its neighbours alone; '' for all hosts. */
  isolate: z.enum(['', ...hostKinds]),
  'hide-protocols': z.array(z.enum(protocolFamilies)),
  'hide-zones': z.array(z.enum(zoneKinds)),
  /** The zones that flows are looked at from and to; none for all of them. */
  'from-zone': z.array(z.enum(zoneKinds)),
  'to-zone': z.array(z.enum(zoneKinds)),
  search: z.string().check(z.maxLength(longestSearch)),
})

export type View = Readonly<z.infer<typeof viewSchema>>

export type ViewKey = keyof View

/** What leaves nothing of the deployment out of the picture. */
export const wholeView = {
  isolate: '',
  'hide-protocols': [],
  'hide-zones': [],
  'from-zone': [],
  'to-zone': [],
} as const satisfies Partial<View>

export const defaultView: View = { tab: 'diagram', search: '', ...wholeView }

export const isViewKey = (key: string): key is ViewKey => Object.hasOwn(viewSchema.shape, key)

export const viewKeys: readonly ViewKey[] = Object.keys(viewSchema.shape).filter(isViewKey)

/** A value as it stands in a link; lists are separated by commas. */
export const formatViewValue = (view: View, key: ViewKey): string => {
  const value = view[key]
  return typeof value === 'string' ? value : value.join(',')
}

/** Whether anything is looked at in another way than at first. */
export const isDefaultView = (view: View): boolean => viewKeys.every((key) => isUsual(view, key))

/** Whether a view may leave something of the deployment out of the picture. */
export const leavesOut = (view: View): boolean =>
  viewKeys.some((key) => Object.hasOwn(wholeView, key) && !isUsual(view, key))

const isUsual = (view: View, key: ViewKey): boolean =>
  formatViewValue(view, key) === formatViewValue(defaultView, key)

/** One value of a link as its schema takes it, or null. */
export function parseViewValue<Key extends ViewKey>(key: Key, text: string): Partial<View> | null {
  const isList = Array.isArray(defaultView[key])
  const value = isList ? [...new Set(text.split(',').filter((word) => word !== ''))] : text
  const read = viewSchema.shape[key].safeParse(value)
  return read.success ? { [key]: read.data } : null
}
