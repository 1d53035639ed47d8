import { scanXml } from './scan-xml.ts'
import { unescapeXml } from './unescape-xml.ts'

/**
 * What the properties of an office document say under "comments": the text of its first description
 * (ECMA-376, part 2, annex on core properties); '' where there is none. Reads each sign once.
 */
export function findDescription(properties: string): string {
  let isWithin = false
  for (const token of scanXml(properties)) {
    if (isWithin && token.kind === 'text')
      return unescapeXml(properties.slice(token.from, token.end)).trim()
    if (isWithin && token.kind === 'close') return ''
    isWithin ||= token.kind === 'open' && token.name === 'description' && !token.isEmpty
  }
  return ''
}
