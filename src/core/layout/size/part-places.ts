import type { HostPart } from '#core/configuration/network-terms.ts'

/** A site fills its card below the head, what runs in it is nested there, a tab is on the border. */
export type PartPlace = 'site' | 'nested' | 'tab'

/** Where a part is drawn on its host's card, and so how. */
export const partPlaces = {
  'iis-virtual': 'site',
  'iis-default': 'site',
  'integrated-sps': 'nested',
  'mcp-agent': 'tab',
} as const satisfies Record<HostPart, PartPlace>
