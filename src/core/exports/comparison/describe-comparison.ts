import type { ComparedStatus, Comparison } from '#core/comparison/comparison.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatAlike } from '#core/deployment/format-change.ts'
import { gatherChanges } from '#core/deployment/gather-changes.ts'
import { listChanges } from '#core/deployment/list-changes.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { breakLines } from '#core/text/break-lines.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import { documentLink } from '../document-link.ts'

/** What a document says of a comparison beside its picture, a line each. */
export function describeComparison(comparison: Comparison, language: Language): string[] {
  const messages = laterMessagesFor(language)
  const settings = tellFewSettings(comparison, messages)
  return [
    ...describeSides(comparison, messages),
    ...(settings.length === 0 ? [] : [settings.join(' · ')]),
    ...listCounts(comparison, messages),
  ]
}

/**
 * The same where a table of the settings follows, so that the picture has the room that these would
 * take; `from` says where the baseline is from.
 */
export function describeBriefly(
  comparison: Comparison,
  language: Language,
  from: string,
): string[] {
  const messages = laterMessagesFor(language)
  return [
    ...describeSides(comparison, messages, from),
    listCounts(comparison, messages).join(' · '),
  ]
}

const listCounts = ({ flows, rules }: Comparison, messages: LaterMessages): string[] => [
  messages['option.is'](messages['comparison.flows'], tellCounts(flows, messages)),
  messages['option.is'](messages['comparison.rules'], tellCounts(rules, messages)),
]

/** So many settings are read before what they are of. */
const mostSettings = 16

/** The settings that differ, the same one of many hosts as one. */
function tellFewSettings({ before, after }: Comparison, messages: LaterMessages): string[] {
  const told = gatherChanges(
    listChanges(before, after).filter(({ kind }) => kind !== 'request' && kind !== 'title'),
  ).map((alike) => {
    const { name, what } = formatAlike(alike, before, after, messages)
    return toOneLine(what === '' ? name : messages['option.is'](name, what))
  })
  return [...told.slice(0, mostSettings), ...(told.length > mostSettings ? ['…'] : [])]
}

/** The link that a document of a comparison carries. Opened again it gives both deployments. */
export const comparisonLink = ({ before, after }: Comparison): string =>
  documentLink({ deployment: after, page: '', baseline: before })

/** Which deployments are compared, a line each. */
export const describeSides = (
  { before, after }: Comparison,
  messages: LaterMessages,
  from = '',
): string[] => [
  messages['option.is'](
    messages['comparison.before'],
    [nameDeployment(before, messages), from].filter((part) => part !== '').join(' · '),
  ),
  messages['option.is'](messages['comparison.after'], nameDeployment(after, messages)),
]

/** Both deployments in one line. */
export const nameSides = ({ before, after }: Comparison, messages: LaterMessages): string =>
  [before, after]
    .map((deployment) => {
      const [title = ''] = breakLines(toOneLine(deployment.title), sideRoom, sideStyle, 1)
      return nameDeployment(deployment, messages, title)
    })
    .join(' → ')

/** In px: longer titles would leave the other one no room in a line of a page or slide. */
const sideRoom = 300
const sideStyle = { size: 10, weight: 400 } as const

/** One of both, by its title, or as much of it as has room, and its fingerprint. */
export const nameDeployment = (
  deployment: Deployment,
  messages: LaterMessages,
  title = toOneLine(deployment.title),
): string =>
  messages['comparison.deployment'](
    isolateText(title) || messages['comparison.untitled'],
    fingerprint(deployment),
  )

/** How many of them were added, removed, changed and left, in words. */
export const tellCounts = (
  all: readonly { readonly status: ComparedStatus }[],
  messages: LaterMessages,
): string => {
  const count = (status: ComparedStatus) => all.filter((each) => each.status === status).length
  return messages['comparison.count'](
    count('added'),
    count('removed'),
    count('changed'),
    count('unchanged'),
  )
}

/** How many of them came, went and changed, in words. */
export const tellDiffering = (
  all: readonly { readonly status: ComparedStatus }[],
  messages: LaterMessages,
): string => {
  const counts = (['added', 'removed', 'changed'] as const).flatMap((status) => {
    const count = all.filter((each) => each.status === status).length
    return count === 0 ? [] : [messages[`comparison.count.${status}`](count)]
  })
  return messages['view.list'](counts) || messages['comparison.count.none']
}
