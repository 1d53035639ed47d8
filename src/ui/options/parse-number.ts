import { configurationSchema, type PortKey } from '#core/configuration/configuration.ts'
import { parseWrittenNumber } from '#core/configuration/parse-ports.ts'

export type NumberKey = PortKey | 'build'

/** More than any number with its words and white space. */
export const longestEntry = 100

/** A typed port or build number, or null when it is none; written in any way that people do. */
export function parseNumber(key: NumberKey, text: string): number | null {
  const read = configurationSchema.shape[key].safeParse(parseWrittenNumber(text))
  return read.success ? read.data : null
}
