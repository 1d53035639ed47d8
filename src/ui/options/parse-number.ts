import { configurationSchema, type PortKey } from '#core/configuration/configuration.ts'

export type NumberKey = PortKey | 'build'

/**
 * A typed port or build number, or null when it is none. Full-width digits, as Japanese input
 * methods write them, and white space around count as their plain forms.
 */
export function parseNumber(key: NumberKey, text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  if (!/^\d{1,15}$/.test(plain)) return null
  const read = configurationSchema.shape[key].safeParse(Number(plain))
  return read.success ? read.data : null
}
