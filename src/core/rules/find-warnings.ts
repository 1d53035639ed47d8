import type { HostKind } from '#core/configuration/network-terms.ts'
import type { ChangeRequest } from '#core/deployment/change-request.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Boundary, Rule, RuleObject } from './rule.ts'

/** What approvers send a request back for, as far as it can be seen. */
export type RuleWarning =
  /** Every address there is: 0.0.0.0/0, ::/0. */
  | { readonly kind: 'any-address'; readonly objects: readonly RuleObject[] }
  /** A network or a range where a single machine is meant. */
  | { readonly kind: 'wide-server'; readonly objects: readonly RuleObject[] }
  /** A device that takes addresses only cannot say it. */
  | { readonly kind: 'dns-name'; readonly objects: readonly RuleObject[] }
  /** Numbers of rules that open the same between the same addresses. */
  | { readonly kind: 'same-rule'; readonly rules: readonly string[] }
  | { readonly kind: 'no-reason' }
  /** It is temporary, and nobody says until when. */
  | { readonly kind: 'no-expiry' }

/** Of these many machines are one group; of all others an address is one machine. */
const manyMachines: readonly HostKind[] = ['agent', 'off-premises-agent', 'web-browser']

/** Warnings about the rules of some boundaries and the request for them. */
export function findWarnings(
  boundaries: readonly Pick<Boundary, 'rules'>[],
  request: ChangeRequest,
): RuleWarning[] {
  const rules = boundaries.flatMap((boundary) => boundary.rules.single)
  const objects = [
    ...new Set(rules.flatMap(({ sources, destinations }) => [...sources, ...destinations])),
  ]
  const about = (
    kind: 'any-address' | 'wide-server' | 'dns-name',
    applies: (object: RuleObject) => boolean,
  ): RuleWarning[] => {
    const found = objects.filter(applies)
    return found.length > 0 ? [{ kind, objects: found }] : []
  }
  return [
    ...about('any-address', hasAny),
    ...about('wide-server', (object) => !hasAny(object) && isWideServer(object)),
    ...about('dns-name', ({ addresses }) =>
      addresses.some(({ address }) => address.kind === 'name'),
    ),
    ...boundaries.flatMap((boundary) => findTwice(boundary.rules.single)),
    ...(request.reason.trim() === '' ? [{ kind: 'no-reason' } as const] : []),
    ...(request.period === 'temporary' && request.expiry === ''
      ? [{ kind: 'no-expiry' } as const]
      : []),
  ]
}

const hasAny = ({ addresses }: RuleObject): boolean =>
  addresses.some(({ address }) => address.kind === 'network' && address.text.endsWith('/0'))

const isWideServer = ({ host, addresses }: RuleObject): boolean =>
  !manyMachines.includes(host.kind) &&
  addresses.some(({ address }) => address.kind !== 'name' && address.from !== address.to)

/** Rules whose addresses are known and equal, and that open the same service. */
function findTwice(rules: readonly Rule[]): RuleWarning[] {
  const known = rules.filter(({ sources, destinations }) =>
    [...sources, ...destinations].every(({ addresses }) => addresses.length > 0),
  )
  return [...groupBy(known, describe).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({ kind: 'same-rule', rules: alike.map(({ number }) => number) }))
}

const describe = ({ sources, destinations, services }: Rule): string =>
  [
    listTexts(sources),
    listTexts(destinations),
    services.map(({ transport, port }) => `${transport}/${port}`).join(),
  ].join(' > ')

const listTexts = (objects: readonly RuleObject[]): string =>
  objects
    .flatMap(({ addresses }) => addresses.map(({ address }) => address.text.toLowerCase()))
    .toSorted()
    .join()
