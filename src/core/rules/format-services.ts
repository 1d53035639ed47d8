import { groupBy } from '#core/kit/group-by.ts'
import type { RuleService } from './rule.ts'

/**
 * Services in short, each port once under its transport: `TCP 443, 4343 · UDP 53`. Of more ports
 * than `most` of a transport the rest is counted: `TCP 80, 443 +3`.
 */
export const formatServices = (
  services: readonly RuleService[],
  most = Number.POSITIVE_INFINITY,
): string =>
  [...groupBy(services, ({ transport }) => transport)]
    .map(([transport, of]) => `${transport.toUpperCase()} ${formatPorts(of, most)}`)
    .toSorted()
    .join(' · ')

function formatPorts(services: readonly RuleService[], most: number): string {
  const ports = [...new Set(services.map(({ port }) => port))].toSorted((a, b) => a - b)
  const rest = ports.length > most ? ` +${ports.length - most}` : ''
  return `${ports.slice(0, most).join(', ')}${rest}`
}
