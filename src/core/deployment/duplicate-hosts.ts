import type { Edit } from '#core/deployment/apply-edit.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { HostRow } from './list-rows.ts'

/** Adds hosts like the selected ones. Addresses stay where they are: two hosts never share one. */
export function duplicateHosts(
  selected: readonly HostRow[],
  all: readonly HostRow[],
  messages: LaterMessages,
): Edit {
  const taken = new Set(all.map(({ host }) => host.name))
  const nameAfter = (name: string): string => {
    if (name === '') return ''
    const bare = name.replace(/ \(\d+\)$/, '')
    let number = 2
    while (taken.has(messages['hosts.copy-name'](bare, number))) number++
    const free = messages['hosts.copy-name'](bare, number)
    taken.add(free)
    return free
  }
  return {
    kind: 'add-hosts',
    hosts: selected
      .filter(({ isMultiple }) => isMultiple)
      .map(({ host: { kind, name, zone, serves } }) => ({
        kind,
        name: nameAfter(name),
        zone,
        serves,
      })),
  }
}
