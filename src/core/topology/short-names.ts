import type { HostKind, HostPart } from '#core/configuration/network-terms.ts'

/**
 * What people call hosts and parts in a search, beside their names: common short forms, and names
 * of earlier products whose place they took.
 */
const shortNames: Readonly<Partial<Record<HostKind | HostPart, readonly string[]>>> = {
  'apex-central': ['tmcm'],
  'apex-one-server': ['osce'],
  'standalone-sps': ['sps'],
  'sql-server': ['sql', 'db'],
  'active-directory': ['ad', 'dc'],
  'iis-virtual': ['iis'],
  'iis-default': ['iis'],
  'integrated-sps': ['sps'],
  'mcp-agent': ['mcp'],
}

const known: ReadonlySet<string> = new Set(Object.values(shortNames).flat())

export const isShortName = (word: string): boolean => known.has(word)

export const listShortNames = (ends: readonly (HostKind | HostPart)[]): string[] =>
  ends.flatMap((end) => shortNames[end] ?? [])
