/** The host whose row is to have the focus once the table is on the screen. */
let wanted: string | null = null

/** For what leads to the table of hosts. */
export const wantHost = (id: string): void => {
  wanted = id
}

/** For the table when it appears; null where nobody asked for a host. */
export function takeWantedHost(): string | null {
  const id = wanted
  wanted = null
  return id
}
