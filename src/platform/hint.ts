const storageKey = 'portscape.hint'

/** Whether the newcomer's hint was put away on this machine. */
export function isHintSeen(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'seen'
  } catch {
    return false
  }
}

/** Keeps that it was put away; where the browser forbids it, as long as the page. */
export function keepHintSeen(): void {
  try {
    localStorage.setItem(storageKey, 'seen')
  } catch {
    // The hint comes again next time, which is no harm.
  }
}
