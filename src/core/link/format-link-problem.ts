import { choices, isChoiceKey, isOptionKey } from '#core/configuration/configuration.ts'
import { hostKinds, protocolFamilies, zoneKinds } from '#core/configuration/network-terms.ts'
import {
  longestRequestText,
  type RequestField,
  requestSchemas,
} from '#core/deployment/change-request.ts'
import { longestName } from '#core/deployment/clean-name.ts'
import { longestTitle } from '#core/deployment/deployment.ts'
import {
  type HostField,
  parsePath,
  type SettingPath,
  type ZoneField,
} from '#core/deployment/setting-path.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { LinkProblem } from './link-problem.ts'
import { isViewKey, longestSearch, sides, tabs, type ViewKey } from './view.ts'

/** One problem of a link in words. Text from the link is shortened, never interpreted. */
export function formatLinkProblem(problem: LinkProblem, messages: LaterMessages): string {
  switch (problem.kind) {
    case 'cut':
      return problem.doubtful === null
        ? messages['link.cut']
        : messages['view.sentences']([
            messages['link.cut'],
            messages['link.doubtful'](excerpt(problem.doubtful)),
          ])
    case 'empty':
      return messages['link.empty']
    case 'no-version':
      return messages['link.no-version']
    case 'unknown-version':
      return messages['link.unknown-version'](excerpt(problem.version))
    case 'unknown-key':
      return messages['link.unknown-key'](excerpt(problem.key))
    case 'unknown-host':
      return messages['link.unknown-host'](excerpt(problem.id), hostKinds.join(', '))
    case 'repeated-key':
      return messages['link.repeated-key'](excerpt(problem.key))
    case 'impossible-value':
      return formatImpossible(problem.key, excerpt(problem.value), messages)
    case 'too-large':
      return messages['link.too-large'](problem.limit)
    case 'swells':
      return messages['link.swells']
    case 'unreadable':
      return messages['link.unreadable']
    case 'baseline':
      return messages['view.sentences']([
        messages['link.baseline'],
        formatLinkProblem(problem.why, messages),
      ])
    case 'nested':
      return messages['link.nested']
    case 'more':
      return messages['link.more'](problem.count)
    case 'lost-sign':
      return messages['link.lost-sign']
    case 'shortened':
      return messages['link.shortened']
    case 'another-link':
      return messages['link.another-link']
    case 'line-break': {
      const place = `${excerpt(problem.before)}|${excerpt(problem.after)}`
      return messages[problem.joined ? 'link.line-joined' : 'link.line-ended'](place)
    }
    case 'ending':
      return messages['link.ending'](excerpt(problem.last), excerpt(problem.rest))
    case 'host-with-mask':
      return messages['link.host-with-mask'](excerpt(problem.value), problem.host, problem.network)
    case 'signs-left-out':
      return messages['link.signs-left-out'](excerpt(problem.key))
    case 'nothing-applied':
      return messages['link.nothing-applied']
    default:
      return assertNever(problem)
  }
}

function formatImpossible(
  key: SettingPath | ViewKey,
  value: string,
  messages: LaterMessages,
): string {
  const allowed = formatAllowed(key, messages)
  return value === ''
    ? messages['link.no-value'](key, allowed)
    : messages['link.impossible-value'](key, value, allowed)
}

/** The values that a key takes, as they are written in a link. */
function formatAllowed(key: SettingPath | ViewKey, messages: LaterMessages): string {
  if (isViewKey(key)) return formatAllowedView(key, messages)
  const path = parsePath(key)
  if (path?.kind === 'request') return formatAllowedRequest(path.field, messages)
  if (path?.kind === 'host' || path?.kind === 'zone') return formatAllowedOwn(path.field, messages)
  if (!isOptionKey(key)) return messages['allowed.text'](longestTitle)
  if (isChoiceKey(key)) return choices[key].join(', ')
  return key === 'build' ? messages['allowed.build'] : messages['allowed.port']
}

function formatAllowedRequest(field: RequestField, messages: LaterMessages): string {
  const schema = requestSchemas[field]
  if ('options' in schema) return schema.options.filter((word) => word !== '').join(', ')
  return field === 'wanted' || field === 'expiry'
    ? messages['allowed.day']
    : messages['allowed.text'](longestRequestText)
}

function formatAllowedOwn(field: HostField | ZoneField, messages: LaterMessages): string {
  switch (field) {
    case 'name':
      return messages['allowed.text'](longestName)
    case 'address':
      return messages['allowed.addresses']
    case 'zone':
      return messages['allowed.zone'](zoneKinds.join(', '))
    case 'serves':
      return messages['allowed.serves']
    case 'trust':
      return messages['allowed.trust']
    case 'look':
      return zoneKinds.join(', ')
    default:
      return assertNever(field)
  }
}

function formatAllowedView(key: ViewKey, messages: LaterMessages): string {
  switch (key) {
    case 'tab':
      return tabs.join(', ')
    case 'side':
      return sides.join(', ')
    case 'isolate':
    case 'firewall':
      return hostKinds.join(', ')
    case 'unfold':
      return messages['allowed.list'](hostKinds.join(', '))
    case 'hide-protocols':
      return messages['allowed.list'](protocolFamilies.join(', '))
    case 'hide-zones':
    case 'from-zone':
    case 'to-zone':
      return messages['allowed.list'](zoneKinds.join(', '))
    case 'boundary':
      return messages['allowed.boundary'](zoneKinds.join(', '))
    case 'gather':
    case 'grouped':
    case 'matrix':
    case 'changes-only':
      return 'on, off'
    case 'search':
      return messages['allowed.text'](longestSearch)
    default:
      return assertNever(key)
  }
}

/** At most 60 characters in one line. */
function excerpt(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/gu, ' ')
  const letters = [...line]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line
}
