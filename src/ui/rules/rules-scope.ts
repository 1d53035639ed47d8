import type { GoneHost } from '#core/comparison/list-gone-firewalls.ts'
import type { View } from '#core/link/view.ts'
import type { Boundary, HostFirewall, RuleSet, RuleViews } from '#core/rules/rule.ts'

/** Whose rules are read: those of a firewall between two zones, or of one host. */
export type WrittenScope =
  | { readonly kind: 'boundary'; readonly id: string; readonly boundary: Boundary }
  | { readonly kind: 'host'; readonly id: string; readonly firewall: HostFirewall }

/** The firewalls that only the baseline has rules for. */
export type GoneFirewalls = {
  readonly boundaries: readonly Boundary[]
  readonly hosts: readonly GoneHost[]
}

/** What only the baseline has rules for: of it there is no text but that of the change. */
type GoneScope =
  | { readonly kind: 'gone'; readonly id: string; readonly boundary: Boundary }
  | { readonly kind: 'gone-host'; readonly id: string; readonly firewall: HostFirewall }

export type RulesScope = WrittenScope | GoneScope

export const isGone = (scope: RulesScope): scope is GoneScope =>
  scope.kind === 'gone' || scope.kind === 'gone-host'

export const isOfHost = (kind: RulesScope['kind']): kind is 'host' | 'gone-host' =>
  kind === 'host' || kind === 'gone-host'

/** What the view asks for, or else the first boundary; null where there is none at all. */
export function findScope(rules: RuleSet, gone: GoneFirewalls, view: View): RulesScope | null {
  const firewall = rules.hostFirewalls.find(({ object }) => object.host.id === view.firewall)
  if (firewall) return { kind: 'host', id: view.firewall, firewall }
  const goneHost = gone.hosts.find(({ id }) => id === view.firewall)
  if (goneHost) return { kind: 'gone-host', ...goneHost }
  const wanted = view.boundary.join('>')
  const left = gone.boundaries.find(({ id }) => id === wanted)
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
  isOfHost(kind)
    ? { boundary: [], firewall: id, matrix: 'off' }
    : { boundary: id.split('>'), firewall: '', matrix: 'off' }

/** What of the view leads to the matrix of all boundaries. */
export const matrixView: Partial<View> = { boundary: [], firewall: '', matrix: 'on' }
