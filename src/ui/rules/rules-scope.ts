import type { View } from '#core/link/view.ts'
import type { Boundary, HostFirewall, RuleSet, RuleViews } from '#core/rules/rule.ts'

/** Whose rules are read: those of a firewall between two zones, or of one host. */
export type RulesScope =
  | { readonly kind: 'boundary'; readonly id: string; readonly boundary: Boundary }
  | { readonly kind: 'host'; readonly id: string; readonly firewall: HostFirewall }

/** What the view asks for, or else the first boundary; null where there is none at all. */
export function findScope(rules: RuleSet, view: View): RulesScope | null {
  const firewall = rules.hostFirewalls.find(({ object }) => object.host.id === view.firewall)
  if (firewall) return { kind: 'host', id: view.firewall, firewall }
  const wanted = view.boundary.join('>')
  const boundary = rules.boundaries.find(({ id }) => id === wanted) ?? rules.boundaries[0]
  return boundary ? { kind: 'boundary', id: boundary.id, boundary } : null
}

export const rulesIn = (scope: RulesScope): RuleViews =>
  scope.kind === 'boundary' ? scope.boundary.rules : scope.firewall.rules

/** What of the view leads to these rules. */
export const viewOf = (
  kind: RulesScope['kind'],
  id: string,
): Pick<View, 'boundary' | 'firewall' | 'matrix'> =>
  kind === 'boundary'
    ? { boundary: id.split('>'), firewall: '', matrix: 'off' }
    : { boundary: [], firewall: id, matrix: 'off' }

/** What of the view leads to the matrix of all boundaries. */
export const matrixView: Partial<View> = { boundary: [], firewall: '', matrix: 'on' }
