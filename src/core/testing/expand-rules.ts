import type { Rule, RuleObject } from '#core/rules/rule.ts'

/**
 * Every packet that rules let through, as texts `from > to tcp/443`, sorted, each once: an address as
 * it is written, or the id of a host that has none. Written from what a rule means, apart from how
 * rules are made.
 */
export const expandRules = (rules: readonly Rule[]): string[] =>
  [...new Set(rules.flatMap(expandRule))].toSorted()

const expandRule = ({ sources, destinations, services }: Rule): string[] =>
  sources
    .flatMap(textsOf)
    .flatMap((from) =>
      destinations
        .flatMap(textsOf)
        .flatMap((to) =>
          services.map(({ transport, port }) => `${from} > ${to} ${transport}/${port}`),
        ),
    )

const textsOf = ({ host, addresses }: RuleObject): string[] =>
  addresses.length === 0 ? [`(${host.id})`] : addresses.map(({ address }) => address.text)
