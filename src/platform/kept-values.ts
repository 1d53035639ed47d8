/** What was kept on this machine under a key; null where there is none or storage is forbidden. */
export function loadKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    // Storage may be forbidden or hold what another program wrote: it counts as empty.
    return null
  }
}

/**
 * What is to be kept after a change here: another tab may have kept other changes since this one
 * loaded, and they stay.
 */
export function mergeKept<Values extends object>(
  kept: Values,
  { before, after }: { readonly before: Values; readonly after: Values },
): Values {
  const old = new Map(Object.entries(before))
  const changes = Object.entries(after).filter(([key, value]) => !Object.is(old.get(key), value))
  return { ...kept, ...Object.fromEntries(changes) }
}

/** Keeps a value; where the browser forbids it, it lasts as long as the page. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // A full or forbidden storage is no reason to disturb anyone.
  }
}
