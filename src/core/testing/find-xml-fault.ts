import { scanXml, type XmlToken } from '#core/opening/scan-xml.ts'

const attributes = /^(?:\s+[\w:-]+="[^"<]*")*\s*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const outside = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:#\d+|\w+);)/

/** Why a text is no XML as plain as ours is: tags in pairs, quoted values; null where it is. */
export function findXmlFault(xml: string): string | null {
  const open: string[] = []
  for (const token of scanXml(xml)) {
    const fault = findFault(token, open)
    if (fault !== null) return fault
  }
  return open.at(-1) ?? outside.exec(xml)?.[0] ?? null
}

/** What is wrong with a piece behind the open elements, which it opens or closes. */
function findFault(token: XmlToken, open: string[]): string | null {
  switch (token.kind) {
    case 'open':
      if (!token.isEmpty) open.push(token.name)
      return attributes.test(token.attributes) ? null : `<${token.name}${token.attributes}>`
    case 'close':
      return open.pop() === token.name ? null : `</${token.name}>`
    case 'cut':
    case 'cdata':
      return token.kind
    default:
      return null
  }
}
