import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Deployment, HostGroup } from '../deployment.ts'
import { nameOfZone, nameServed } from '../format-change.ts'
import type { FieldChange } from './import-plan.ts'

/** A field of a host with what it says and what it will say, in words. */
export type FormattedField = {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** More addresses, or groups, than these are counted. */
const mostListed = 4

/** What becomes of a field, in words; `after` is what the import makes of the deployment. */
export function formatFieldChange(
  { field, before, host }: FieldChange,
  previous: Deployment,
  after: Deployment,
  messages: LaterMessages,
): FormattedField {
  const name = messages[`host-field.${field}`]
  const none = messages['import.none']
  const fromTo = (textOf: (one: HostGroup, of: Deployment, other: HostGroup) => string) => ({
    name,
    before: textOf(before, previous, host) || none,
    after: textOf(host, after, before) || none,
  })
  switch (field) {
    case 'name':
      return fromTo((one) => one.name)
    case 'address':
      return fromTo((one, _, other) => formatFew(one.addresses, other.addresses, messages))
    case 'zone':
      return fromTo((one, of) => nameOfZone(one, of, messages))
    default:
      return fromTo((one, of) =>
        one.serves.length === 0
          ? messages['hosts.serves-all']
          : formatFew(nameServed(one, of, messages), [], messages),
      )
  }
}

/** Of many, those first that the other has not, so that the difference is never among the counted. */
function formatFew(
  texts: readonly string[],
  others: readonly string[],
  messages: LaterMessages,
): string {
  const more = texts.length - mostListed
  if (more <= 0) return messages['view.list'](texts)
  const known = new Set(others)
  const own = texts.filter((text) => !known.has(text))
  const first = [...own, ...texts.filter((text) => known.has(text))].slice(0, mostListed)
  return `${messages['view.list'](first)} +${more}`
}
