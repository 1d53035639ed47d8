import * as z from 'zod/mini'
import { hostKinds, protocolFamilies } from '#core/configuration/network-terms.ts'

export const tabs = ['diagram', 'hosts', 'ports', 'rules'] as const

/** Which of two compared deployments the picture and the tables show. */
export const sides = ['both', 'before', 'after'] as const

export const longestSearch = 100

/** How a deployment is looked at. It changes no flow; a link holds it when the user wants that. */
export const viewSchema = z.strictObject({
  tab: z.enum(tabs),
  /** The host that is shown with its neighbours alone, by its id; '' for all hosts. */
  isolate: z.string(),
  'hide-protocols': z.array(z.enum(protocolFamilies)),
  'hide-zones': z.array(z.string()),
  /** The zones that flows are looked at from and to; none for all of them. */
  'from-zone': z.array(z.string()),
  'to-zone': z.array(z.string()),
  /** Whether like hosts stand in the picture as one. */
  gather: z.enum(['on', 'off']),
  /** Ids of hosts: each of them and those like it stand by themselves all the same. */
  unfold: z.array(z.string()),
  /** The zones whose boundary the rules are read of, from and to; none for the first boundary. */
  boundary: z.array(z.string()).check(z.maxLength(2)),
  /** The host whose own firewall is read instead, by its id; '' for none. */
  firewall: z.string(),
  /** Whether rules that go together are one. */
  grouped: z.enum(['on', 'off']),
  /** Whether all boundaries are read as a matrix of zones instead of one of them. */
  matrix: z.enum(['on', 'off']),
  /** What is shown of a comparison, and whether only what differs. */
  side: z.enum(sides),
  'changes-only': z.enum(['on', 'off']),
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

export const defaultView: View = {
  tab: 'diagram',
  gather: 'on',
  unfold: [],
  boundary: [],
  firewall: '',
  grouped: 'off',
  matrix: 'off',
  side: 'both',
  'changes-only': 'off',
  search: '',
  ...wholeView,
}

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

/** The ids of a deployment's own hosts, and of its zones. */
export type KnownIds = { readonly hosts: readonly string[]; readonly zones: readonly string[] }

/** One value of a link as its schema takes it, or null. */
export function parseViewValue(key: ViewKey, text: string, known: KnownIds): Partial<View> | null {
  const isList = Array.isArray(defaultView[key])
  const words = [...new Set(text.split(',').filter((word) => word !== ''))]
  const read = viewSchema.shape[key].safeParse(isList ? words : text)
  const ids = idsOf(key, known)
  const isKnown = ids === null || (isList ? words : [text]).every((id) => ids.includes(id))
  return read.success && isKnown ? { [key]: read.data } : null
}

/** The ids that a key takes; null for one that takes other words. */
function idsOf(key: ViewKey, { hosts, zones }: KnownIds): readonly string[] | null {
  switch (key) {
    // The first of each kind may be there without being listed.
    case 'isolate':
    case 'firewall':
      return ['', ...hostKinds, ...hosts]
    case 'unfold':
      return [...hostKinds, ...hosts]
    case 'hide-zones':
    case 'from-zone':
    case 'to-zone':
    case 'boundary':
      return zones
    default:
      return null
  }
}
