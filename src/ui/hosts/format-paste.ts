import type { HostKind } from '#core/configuration/network-terms.ts'
import type { PastePlan } from '#core/deployment/cells/plan-paste.ts'
import type { MaskedHost } from '#core/deployment/cells/read-address-cell.ts'
import { kindName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'

/** What a paste did, and what of it is to be corrected. */
export const formatPaste = (
  { cells, added, kept, left, masked }: PastePlan,
  kind: HostKind,
  messages: LaterMessages,
): string[] => [
  messages['hosts.pasted'](cells, added.length),
  kept.length > 0 ? messages['hosts.kept'](kept.length) : '',
  left > 0 ? messages['hosts.left'](left, kindName(kind, messages)) : '',
  ...formatMasked(masked, messages),
]

export const formatMasked = (masked: readonly MaskedHost[], messages: LaterMessages): string[] =>
  masked.map(({ written, host }) => messages['hosts.masked'](written, host))
