import { strFromU8 } from 'fflate'

export const isPdf = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(0, 5), true) === '%PDF-'

/** More addresses than this are not looked at. */
const mostLinks = 200

/** The action of a link with its address, a string in parentheses (ISO 32000, 12.6.4.7 and 7.3.4.2). */
const linkAction = /\/URI\s*\(([^\\()]*(?:\\[\s\S][^\\()]*)*)\)/g

/**
 * The addresses that the pages of a PDF link to, each once, in their order. Browsers write links as
 * they are, while they pack the text of pages; of a program that packs links, too, there are none.
 */
export function listPdfLinks(bytes: Uint8Array): readonly string[] {
  const links = new Set<string>()
  for (const [, address = ''] of strFromU8(bytes, true).matchAll(linkAction)) {
    links.add(address.replace(/\\([\s\S])/g, '$1'))
    if (links.size === mostLinks) break
  }
  return [...links]
}
