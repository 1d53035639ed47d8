import type { View } from '#core/link/view.ts'
import type { Boundary, HostFirewall, RuleSet, RuleViews } from '#core/rules/rule.ts'

/** Whose rules are read: those of a firewall between two zones, or of one host. */
export type WrittenScope =
  | { readonly kind: 'boundary'; readonly id: string; readonly boundary: Boundary }
  | { readonly kind: 'host'; readonly id: string; readonly firewall: HostFirewall }

/** The same, or a boundary that only the baseline has rules for: no text is written for it. */
export type RulesScope =
  | WrittenScope
  | { readonly kind: 'gone'; readonly id: string; readonly boundary: Boundary }

/** What the view asks for, or else the first boundary; null where there is none at all. */
export function findScope(
  rules: RuleSet,
  gone: readonly Boundary[],
  view: View,
): RulesScope | null {
  const firewall = rules.hostFirewalls.find(({ object }) => object.host.id === view.firewall)
  if (firewall) return { kind: 'host', id: view.firewall, firewall }
  const wanted = view.boundary.join('>')
  const left = gone.find(({ id }) => id === wanted)
  if (left) return { kind: 'gone', id: left.id, boundary: left }
  const boundary = rules.boundaries.find(({ id }) => id === wanted) ?? rules.boundaries[0]
  return boundary ? { kind: 'boundary', id: boundary.id, boundary } : null
}

export const rulesIn = (scope: WrittenScope): RuleViews =>
  scope.kind === 'boundary' ? scope.boundary.rules : scope.firewall.rules

/** What of the view leads to these rules. */
export const viewOf = (
  kind: RulesScope['kind'],
  id: string,
): Pick<View, 'boundary' | 'firewall' | 'matrix'> =>
  kind === 'host'
    ? { boundary: [], firewall: id, matrix: 'off' }
    : { boundary: id.split('>'), firewall: '', matrix: 'off' }

/** What of the view leads to the matrix of all boundaries. */
export const matrixView: Partial<View> = { boundary: [], firewall: '', matrix: 'on' }
