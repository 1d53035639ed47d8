/** Longer than any fragment that is read, so that a longer one is still seen as too long. */
const longestRest = 40_000

/** What ends a link in running text: quotes and brackets of a chat tool are no part of it. */
const afterLink = /[\s\p{Cc}<>"'`\\)\]}|^]/u

/**
 * The fragment of the first link in a text, from its `#v=` on, or null. The text may be an
 * address, a shortcut file, or a message that has a link somewhere.
 */
export function findLink(text: string): string | null {
  const at = text.indexOf('#v=')
  if (at < 0) return null
  const rest = text.slice(at, at + longestRest)
  // A link alone is taken as it is, as the address bar would.
  const end = /\s/.test(text) ? rest.search(afterLink) : -1
  return end < 0 ? rest : rest.slice(0, end)
}
