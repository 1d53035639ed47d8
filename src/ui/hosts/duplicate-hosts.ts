import type { Edit } from '#core/deployment/apply-edit.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { HostRow } from './list-rows.ts'

/** Adds hosts like the selected ones. Addresses stay where they are: two hosts never share one. */
export const duplicateHosts = (selected: readonly HostRow[], messages: LaterMessages): Edit => ({
  kind: 'add-hosts',
  hosts: selected
    .filter(({ isMultiple }) => isMultiple)
    .map(({ host: { kind, name, zone, serves } }) => ({
      kind,
      name: name === '' ? '' : messages['hosts.copy-name'](name.replace(/ \(\d+\)$/, ''), 2),
      zone,
      serves,
    })),
})
