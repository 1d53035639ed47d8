import * as z from 'zod/mini'
import { dialectIds } from '#core/rules/dialects/dialects.ts'
import { keep, loadKept, mergeKept } from '#platform/kept-values.ts'

/** By the device, then by the zone's id: what the device calls its side of the zone. */
type KeptNames = Readonly<Record<string, Readonly<Record<string, string>>>>

const isTable = (value: unknown, isCell: (cell: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isCell)

const isNames = (value: unknown): boolean =>
  isTable(value, (names) => isTable(names, (name) => typeof name === 'string'))

const storageKey = 'portscape.rules'

/** What text is wanted: who has one kind of device sets it once. */
const schema = z.object({
  device: z.enum(dialectIds),
  /** Where the firewall of a host is read; null while nobody has chosen one for hosts. */
  hostDevice: z.catch(z.nullable(z.enum(dialectIds)), null),
  /** The firewall whose rules are read, or all of its kind. */
  scope: z.enum(['chosen', 'all']),
  /** All rules, or what leads from those of the baseline to them, where there is one. */
  content: z.catch(z.enum(['whole', 'change']), 'whole'),
  // Added later: what was kept before has none, and the rest of it still counts.
  // By hand: zod's records would be in the first script for this alone.
  interfaces: z.catch(z.custom<KeptNames>(isNames), {}),
  /** Of a device's entries, where it numbers them; null for the usual one. */
  firstNumber: z.catch(z.nullable(z.number()), null),
})

export type TextChoices = Readonly<z.infer<typeof schema>>

const usual: TextChoices = {
  device: dialectIds[0] ?? 'nftables',
  hostDevice: null,
  scope: 'chosen',
  content: 'whole',
  interfaces: {},
  firstNumber: null,
}

/** The choices of the last time on this machine, or the usual ones. */
export function loadTextChoices(): TextChoices {
  const kept = schema.safeParse(loadKept(storageKey))
  return kept.success ? kept.data : usual
}

export const saveTextChoices = (before: TextChoices, after: TextChoices): void =>
  keep(storageKey, mergeKept(loadTextChoices(), { before, after }))
