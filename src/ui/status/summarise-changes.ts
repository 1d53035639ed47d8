import type { Deployment } from '#core/deployment/deployment.ts'
import type { Change } from '#core/deployment/list-changes.ts'
import { tellChanges } from '#core/deployment/tell-changes.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { FlowChanges } from '#core/topology/compare-topologies.ts'

/** Whether it can have an effect on the network: a title and a request are but texts. */
const isOfNetwork = ({ kind }: Change): boolean => kind !== 'title' && kind !== 'request'

/** The flows that came and went in a few signs; null when nothing of the network changed. */
export function summariseChanges(
  { added, removed }: FlowChanges,
  told: readonly Change[],
  messages: LaterMessages,
): string | null {
  if (!told.some(isOfNetwork)) return null
  return added.length + removed.length === 0
    ? messages['changes.no-flow']
    : messages['changes.count'](added.length, removed.length)
}

/** The same as a sentence that names what was set; '' when nothing of the network was. */
export function announceChanges(
  { added, removed }: FlowChanges,
  told: readonly Change[],
  deployment: Deployment,
  messages: LaterMessages,
): string {
  if (!told.some(isOfNetwork)) return ''
  const flows = [
    ...(added.length > 0 ? [messages['changes.added'](added.length)] : []),
    ...(removed.length > 0 ? [messages['changes.removed'](removed.length)] : []),
  ]
  // Of an option one expects that flows come or go; of a name or an address nobody does.
  const none = told.some(({ kind }) => kind === 'option') ? [messages['changes.no-flow']] : []
  return messages['changes.sentence'](
    tellChanges(told, deployment, messages),
    messages['view.list'](flows.length > 0 ? flows : none),
  )
}
