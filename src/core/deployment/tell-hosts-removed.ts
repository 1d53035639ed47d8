import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { kindName } from './host-name.ts'
import { listHosts, saysSomething } from './list-hosts.ts'

/**
 * How many hosts went that were to be removed, and of which roles one stays, since the options call
 * for it: with what was said of it gone, or as it was where nothing was.
 *
 * @param asked the hosts that were to be removed
 */
export function tellHostsRemoved(
  asked: readonly HostGroup[],
  { before, after }: { readonly before: Deployment; readonly after: Deployment },
  messages: LaterMessages,
): string[] {
  const ids = new Set(asked.map(({ id }) => id))
  const left = new Set(listHosts(before).flatMap(({ id, kind }) => (ids.has(id) ? [] : [kind])))
  const there = new Set(listHosts(after).map(({ kind }) => kind))
  const kinds = new Set(asked.map(({ kind }) => kind))
  const needed = [...kinds].filter((kind) => !left.has(kind) && there.has(kind))
  const emptied = new Set(asked.filter(saysSomething).map(({ kind }) => kind))
  const removed = listHosts(before).length - listHosts(after).length
  const listRoles = (isEmptied: boolean): string =>
    messages['view.list'](
      needed
        .filter((kind) => emptied.has(kind) === isEmptied)
        .map((kind) => kindName(kind, messages)),
    )
  const [bare, untouched] = [listRoles(true), listRoles(false)]
  return [
    ...(removed > 0 ? [messages['hosts.removed'](removed)] : []),
    ...(bare === '' ? [] : [messages['hosts.needed-bare'](bare)]),
    ...(untouched === '' ? [] : [messages['hosts.needed'](untouched)]),
  ]
}
