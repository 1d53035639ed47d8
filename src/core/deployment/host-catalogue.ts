import { always, type Condition, choice } from '#core/configuration/condition.ts'
import type { HostKind, HostPart, HostRole, ZoneKind } from '#core/configuration/network-terms.ts'

type CatalogueEntry = {
  readonly role: HostRole
  readonly zone: ZoneKind
  readonly presentWhen: Condition
  readonly parts: readonly { readonly part: HostPart; readonly presentWhen: Condition }[]
}

/** Which hosts a deployment has, in which zone they stand by default, and their parts. */
export const hostCatalogue = {
  'off-premises-agent': {
    role: 'agent',
    zone: 'internet',
    presentWhen: choice('edge', 'on'),
    parts: [],
  },
  'edge-relay': { role: 'edge-relay', zone: 'dmz', presentWhen: choice('edge', 'on'), parts: [] },
  agent: { role: 'agent', zone: 'client', presentWhen: always, parts: [] },
  'web-browser': { role: 'web-browser', zone: 'client', presentWhen: always, parts: [] },
  'apex-central': {
    role: 'apex-central',
    zone: 'server',
    presentWhen: choice('apex-central', 'on'),
    parts: [],
  },
  'apex-one-server': {
    role: 'apex-one-server',
    zone: 'server',
    presentWhen: always,
    parts: [
      { part: 'iis-virtual', presentWhen: choice('iis', 'virtual') },
      { part: 'iis-default', presentWhen: choice('iis', 'default') },
      {
        part: 'integrated-sps',
        presentWhen: choice('smart-protection', 'both', 'integrated'),
      },
      { part: 'mcp-agent', presentWhen: choice('apex-central', 'on') },
    ],
  },
  'standalone-sps': {
    role: 'standalone-sps',
    zone: 'server',
    presentWhen: choice('smart-protection', 'both', 'standalone'),
    parts: [],
  },
  'sql-server': {
    role: 'sql-server',
    zone: 'server',
    presentWhen: choice('sql', 'remote'),
    parts: [],
  },
  'active-directory': {
    role: 'active-directory',
    zone: 'server',
    presentWhen: choice('ad', 'on'),
    parts: [],
  },
} as const satisfies Record<HostKind, CatalogueEntry>

/** How far a zone is trusted; traffic from a low to a high number crosses a boundary inwards. */
export const zoneTrust = { internet: 0, dmz: 1, client: 2, server: 3 } as const satisfies Record<
  ZoneKind,
  number
>
