import { formatValue } from '#core/configuration/format-value.ts'
import { optionName } from '#core/configuration/option-name.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { formatHostField } from '#core/deployment/format-change.ts'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import { listChanges } from '#core/deployment/list-changes.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Cause, HostsCause } from './cause.ts'
import type { Comparison } from './comparison.ts'

/** A cause among those of one comparison. */
export function causeKey(cause: Cause): string {
  if (cause.kind === 'hosts') return `${cause.kind} ${cause.hosts[0].id}`
  return cause.kind === 'option' ? cause.key : cause.kind
}

/** What a cause is called: an option with both values, hosts with what became of them. */
export function nameCause(cause: Cause, comparison: Comparison, messages: LaterMessages): string {
  const name = nameCauseShort(cause, messages)
  const what = tellWhatChanged(cause, comparison, messages)
  return what === '' ? name : messages['option.is'](name, what)
}

/** What a cause is called where another one names it. */
export function nameCauseShort(cause: Cause, messages: LaterMessages): string {
  switch (cause.kind) {
    case 'option':
      return optionName(cause.key, messages)
    case 'hosts':
      return nameCauseHosts(cause, messages)
    case 'together':
      return messages['comparison.together']
  }
}

/** Both values of an option, or what became of hosts. */
export function tellWhatChanged(
  cause: Cause,
  comparison: Comparison,
  messages: LaterMessages,
): string {
  const { before, after } = comparison
  switch (cause.kind) {
    case 'option': {
      const [old, now] = [before, after].map((deployment) =>
        formatValue(cause.key, configurationOf(deployment)[cause.key], messages),
      )
      return messages['changes.from-to'](old ?? '', now ?? '')
    }
    case 'hosts': {
      const [{ status, fields }] = cause.hosts
      if (status !== 'changed' && status !== 'unchanged')
        return messages[`comparison.status.${status}`]
      return fields.length === 0
        ? messages['comparison.relabelled']
        : messages['view.list'](
            fields.map((field) => {
              const [old, now] = formatFieldOfAll(cause, field, comparison, messages)
              const name = messages[`host-field.${field}`]
              return old === undefined || now === undefined
                ? name
                : messages['comparison.field-change'](name, old, now)
            }),
          )
    }
    case 'together':
      return ''
  }
}

function nameCauseHosts({ hosts: [first, ...others] }: HostsCause, messages: LaterMessages) {
  const host = first.after ?? first.before
  if (!host) return ''
  return others.length === 0
    ? hostName(host, messages)
    : messages['walks.hosts'](kindName(host.kind, messages), others.length + 1)
}

/** What all hosts of a cause had and have in a field; nothing where they differ in that. */
export function formatFieldOfAll(
  { hosts }: HostsCause,
  field: HostField,
  { before, after }: Comparison,
  messages: LaterMessages,
): readonly [before: string, after: string] | readonly [] {
  const ids = new Set(hosts.map(({ id }) => id))
  const values = listChanges(before, after).flatMap((change) =>
    change.kind === 'host' && change.field === field && ids.has(change.host.id)
      ? [
          [
            formatHostField(field, change.before, before, messages),
            formatHostField(field, change.host, after, messages),
          ] as const,
        ]
      : [],
  )
  const [first, ...others] = values
  const areAlike = others.every(([old, now]) => old === first?.[0] && now === first[1])
  return first && areAlike ? first : []
}
