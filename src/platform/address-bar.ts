/** The full link for a fragment, on the page that is open; `''` gives the page without one. */
export const linkTo = (fragment: string): string =>
  `${location.origin === 'null' ? 'file://' : location.origin}${pathWith(fragment)}`

const pathWith = (fragment: string): string => `${location.pathname}${location.search}${fragment}`

/** The fragment that stands in the address, with its `#`, or `''`. */
export const readFragment = (): string => location.hash

/** Puts the fragment into the address, as a new step of the browser's history or in place. */
export function writeFragment(fragment: string, how: 'push' | 'replace'): void {
  if (fragment === location.hash) return
  try {
    if (how === 'push') history.pushState(null, '', pathWith(fragment))
    else history.replaceState(null, '', pathWith(fragment))
  } catch {
    // Browsers refuse many writes in a short time; the next change writes the address again.
  }
}

/** Calls back when the user moves through the history or edits the fragment. */
export function watchFragment(listener: (fragment: string) => void): () => void {
  const read = () => listener(location.hash)
  // Going back fires both events; the listener tells a fragment that it knows.
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
