import type { RuleService } from '../rule.ts'
import type { SaidRule } from './say-by-family.ts'

/** As an object: `TCP_4343`. */
export const serviceName = ({ transport, port }: RuleService): string =>
  `${transport.toUpperCase()}_${port}`

/** The services of all rules that are said, each once. */
export const listServices = (said: readonly SaidRule[]): RuleService[] => [
  ...new Map(
    said.flatMap(({ rule }) => rule.services.map((service) => [serviceName(service), service])),
  ).values(),
]
