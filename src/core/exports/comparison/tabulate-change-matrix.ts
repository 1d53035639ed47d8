import type { Comparison } from '#core/comparison/comparison.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatServices } from '#core/rules/format-services.ts'
import type { Zone } from '#core/topology/topology.ts'
import { workOrder } from './list-asked-rules.ts'
import { listZonesOfBoth } from './make-rule-change.ts'

/** From which zone to which rules come, change and go, with their services. */
export function tabulateChangeMatrix(comparison: Comparison, language: Language): Table {
  const messages = laterMessagesFor(language)
  const { before, after, rules } = comparison
  const zones = listZonesOfBoth(before, after)
  const tellCell = (from: Zone, to: Zone): string => {
    const own = rules.filter(({ boundary }) => boundary === `${from.id}>${to.id}`)
    if (own.length === 0) return '–'
    const told = workOrder.flatMap((wanted) => {
      const some = own.filter(({ status }) => status === wanted)
      const services = some.flatMap((rule) => (rule.after ?? rule.before)?.services ?? [])
      return some.length === 0
        ? []
        : [
            messages['request.change-cell'](
              messages[`request-change.${wanted}`],
              some.length,
              formatServices(services),
            ),
          ]
    })
    return told.join('; ') || messages['comparison.status.unchanged']
  }
  return {
    heading: [messages['matrix.ends'], ...zones.map((zone) => zoneName(zone, messages))],
    rows: zones.map((from) => [
      zoneName(from, messages),
      ...zones.map((to) => (from.id === to.id ? '' : tellCell(from, to))),
    ]),
  }
}
