import type { RowId } from '#core/matrix/matrix.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { PlainKey } from '#core/messages/messages.ts'

export const walkthroughIds = [
  'agent-update',
  'off-premises-report',
  'central-policy',
  'scan-query',
  'quarantine',
  'remote-install',
] as const

export type WalkthroughId = (typeof walkthroughIds)[number]

/** A step lights up the flows of these rows; one of them is enough for it to happen. */
export type WalkthroughStep = {
  readonly sentence: Extract<PlainKey<LaterMessages>, `walkthrough.${WalkthroughId}.${string}`>
  readonly rows: readonly RowId[]
}

/** What happens in which order; the rows are those of the list, the order is from the help pages. */
export const walkthroughs: Readonly<Record<WalkthroughId, readonly WalkthroughStep[]>> = {
  'agent-update': [
    { sentence: 'walkthrough.agent-update.notify', rows: ['C1'] },
    { sentence: 'walkthrough.agent-update.fetch', rows: ['E2', 'E3'] },
  ],
  'off-premises-report': [
    { sentence: 'walkthrough.off-premises-report.relay', rows: ['E13'] },
    { sentence: 'walkthrough.off-premises-report.server', rows: ['D1'] },
  ],
  'central-policy': [
    { sentence: 'walkthrough.central-policy.heartbeat', rows: ['B4'] },
    { sentence: 'walkthrough.central-policy.announce', rows: ['B1'] },
    { sentence: 'walkthrough.central-policy.fetch', rows: ['B3', 'B2'] },
    { sentence: 'walkthrough.central-policy.agents', rows: ['C1'] },
  ],
  'scan-query': [
    { sentence: 'walkthrough.scan-query.standalone', rows: ['E11', 'E10'] },
    { sentence: 'walkthrough.scan-query.integrated', rows: ['E5', 'E4', 'E7', 'E6'] },
    { sentence: 'walkthrough.scan-query.reputation', rows: ['E12', 'E8', 'E9'] },
  ],
  quarantine: [{ sentence: 'walkthrough.quarantine.copy', rows: ['E1'] }],
  'remote-install': [
    { sentence: 'walkthrough.remote-install.push', rows: ['C2'] },
    { sentence: 'walkthrough.remote-install.join', rows: ['E2', 'E3'] },
  ],
}
