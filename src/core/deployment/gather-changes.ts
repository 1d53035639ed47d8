import { assertNever } from '#core/kit/assert-never.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import type { Group } from '#core/kit/group-by.ts'
import type { Change } from './list-changes.ts'

/** What tells a change from all others of a step. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'option':
      return change.key
    case 'title':
      return change.kind
    case 'request':
      return `${change.kind} ${change.field}`
    case 'host':
      return `${change.kind} ${change.host.id} ${change.field}`
    case 'zone':
      return `${change.kind} ${change.zone.id} ${change.field}`
    case 'host-added':
    case 'host-removed':
      return `${change.kind} ${change.host.id}`
    case 'zone-added':
    case 'zone-removed':
      return `${change.kind} ${change.zone.id}`
    default:
      return assertNever(change)
  }
}

/** Changes as they are told: the same one of many hosts of a role is one. */
export const gatherChanges = (changes: readonly Change[]): readonly Group<Change>[] =>
  gatherAlike(changes, formatLikeness)

function formatLikeness(change: Change): string {
  switch (change.kind) {
    case 'host-added':
    case 'host-removed':
      return `all ${change.kind} ${change.host.kind}`
    case 'host':
      return `all ${change.kind} ${change.host.kind} ${change.field}`
    default:
      return changeKey(change)
  }
}
