import { splitLost } from '#core/link/split-lost.ts'

/** The full link for a fragment, on the page that is open; `''` gives the page without one. */
export const linkTo = (fragment: string): string =>
  `${location.origin === 'null' ? 'file://' : location.origin}${pathWith(fragment)}`

const pathAndQuery = (): string => `${location.pathname}${location.search}`

const pathWith = (fragment: string): string => {
  const path = pathAndQuery()
  return `${splitLost(path)?.page ?? path}${fragment}`
}

/**
 * The link that stands in the address: the fragment with its `#`; where there is none, the path and
 * query in which a link lost its `#`; or else `''`.
 */
export function readAddress(): string {
  const path = pathAndQuery()
  return location.hash === '' && splitLost(path) ? path : location.hash
}

/** Puts the fragment into the address, without what is left there of a lost one, as a new step of the browser's history or in place. */
export function writeFragment(fragment: string, how: 'push' | 'replace'): void {
  if (pathWith(fragment) === `${pathAndQuery()}${location.hash}`) return
  try {
    if (how === 'push') history.pushState(history.state, '', pathWith(fragment))
    else history.replaceState(history.state, '', pathWith(fragment))
  } catch {
    // Browsers refuse many writes in a short time; the next change writes the address again.
  }
}

/** Calls back with the link when the user moves through the history or edits the fragment. */
export function watchAddress(listener: (link: string) => void): () => void {
  const read = () => listener(readAddress())
  // Going back fires both events; the listener tells a fragment that it knows.
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
