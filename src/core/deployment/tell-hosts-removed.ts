import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { kindName } from './host-name.ts'
import { listHosts } from './list-hosts.ts'

/**
 * How many hosts went that were to be removed, and of which roles one stays, since the options call
 * for it: what was said of that one is gone, or nothing ever was.
 *
 * @param asked the hosts that were to be removed
 * @param removed how many of them there was something to remove of
 */
export function tellHostsRemoved(
  asked: readonly HostGroup[],
  removed: number,
  { before, after }: { readonly before: Deployment; readonly after: Deployment },
  messages: LaterMessages,
): string[] {
  const ids = new Set(asked.map(({ id }) => id))
  const left = new Set(listHosts(before).flatMap(({ id, kind }) => (ids.has(id) ? [] : [kind])))
  const there = new Set(listHosts(after).map(({ kind }) => kind))
  const kinds = new Set(asked.map(({ kind }) => kind))
  const needed = [...kinds].filter((kind) => !left.has(kind) && there.has(kind))
  const roles = messages['view.list'](needed.map((kind) => kindName(kind, messages)))
  return [
    ...(removed > 0 ? [messages['hosts.removed'](removed)] : []),
    ...(needed.length > 0 ? [messages['hosts.needed'](roles)] : []),
  ]
}
