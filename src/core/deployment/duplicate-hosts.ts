import type { LaterMessages } from '#core/messages/later-messages.ts'
import { dropDirectionMarks } from '#core/text/direction-marks.ts'
import type { Edit } from './apply-edit.ts'
import type { HostGroup } from './deployment.ts'
import { isSingle } from './host-id.ts'

/**
 * Adds hosts like these, where there may be more of their kind. Addresses stay where they are: two
 * hosts never share one. `all` are the hosts whose names are taken.
 */
export function duplicateHosts(
  hosts: readonly HostGroup[],
  all: readonly HostGroup[],
  messages: LaterMessages,
): Edit {
  const taken = new Set(all.map(({ name }) => name))
  const nameAfter = (name: string): string => {
    if (name === '') return ''
    const bare = name.replace(/ \(\d+\)$/, '')
    let number = 2
    // A name and no sentence: nothing stands for itself in it.
    const numbered = () => dropDirectionMarks(messages['hosts.copy-name'](bare, number))
    while (taken.has(numbered())) number++
    const free = numbered()
    taken.add(free)
    return free
  }
  return {
    kind: 'add-hosts',
    beside: true,
    hosts: hosts
      .filter(({ kind }) => !isSingle(kind))
      .map(({ kind, name, zone, serves }) => ({ kind, name: nameAfter(name), zone, serves })),
  }
}
