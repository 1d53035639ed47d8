import type { HostPart } from '#core/configuration/network-terms.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Host, ListeningPort, PresentPart } from '#core/topology/topology.ts'
import type { ComparedFlow, ComparedHost } from './comparison.ts'

/** A host of the union, by its id there, that is reached at one port in place of another. */
type PortMove = {
  readonly host: string
  readonly transport: ListeningPort['transport']
  readonly from: number
  readonly to: number
}

/** Where a flow took the place of one to another port. */
export function listPortMoves(flows: readonly ComparedFlow[]): PortMove[] {
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  return flows.flatMap(({ after, destination, counterpart }): PortMove[] => {
    const before = counterpart === null ? null : byId.get(counterpart)?.before
    if (!after || !before || before.port === after.port) return []
    const { transport, port: to } = after
    return [{ host: destination, transport, from: before.port, to }]
  })
}

/**
 * A host of the union, as the later deployment has it, with the parts of both, listening on the
 * ports of both. What only one deployment has is marked as a whole: of a host its parts and ports
 * are not, nor are the ports of a part.
 */
export function uniteHosts(
  { id, before, after }: ComparedHost,
  moves: readonly PortMove[],
): Host | null {
  const one = after ?? before
  if (!before || !after) return one && { ...one, id }
  const united = {
    ...after,
    id,
    listens: unitePorts(before.listens, after.listens, moves),
    parts: uniteParts(before.parts, after.parts, moves),
  }
  return writeCard(before) === writeCard(after) ? united : { ...united, earlier: { ...before, id } }
}

/** A text that two hosts share when their cards say the same. */
const writeCard = ({ name, addresses, listens, parts }: Host): string =>
  JSON.stringify([name, addresses, listens, parts])

function uniteParts(
  before: readonly PresentPart[],
  after: readonly PresentPart[],
  moves: readonly PortMove[],
): PresentPart[] {
  const later = after.map((part): PresentPart => {
    const earlier = before.find((other) => isSamePart(part.part, other.part))
    if (!earlier) return { ...part, fate: { kind: 'added' } }
    const united = { ...part, listens: unitePorts(earlier.listens, part.listens, moves) }
    return earlier.part === part.part
      ? united
      : { ...united, fate: { kind: 'moved', from: earlier.part } }
  })
  const removed = before
    .filter(({ part }) => !after.some((other) => isSamePart(part, other.part)))
    .map((part): PresentPart => ({ ...part, fate: { kind: 'removed' } }))
  return [...later, ...removed]
}

/** The web site is one, whichever it is. */
const isSamePart = (one: HostPart, other: HostPart): boolean =>
  one === other || (isSite(one) && isSite(other))

const isSite = (part: HostPart): boolean => part === 'iis-virtual' || part === 'iis-default'

/** The ports of both by transport and number; one that moved stands once, by its later number. */
function unitePorts(
  before: readonly ListeningPort[],
  after: readonly ListeningPort[],
  moves: readonly PortMove[],
): ListeningPort[] {
  const gone = before.filter((port) => !after.some(isSamePort(port)))
  const later = after.map((port): ListeningPort => {
    if (before.some(isSamePort(port))) return port
    const move = moves.find(
      ({ transport, from, to }) =>
        transport === port.transport &&
        to === port.port &&
        gone.some(isSamePort({ transport, port: from })),
    )
    return { ...port, fate: move ? { kind: 'moved', from: move.from } : { kind: 'added' } }
  })
  const isMoved = ({ transport, port }: ListeningPort) =>
    later.some(
      ({ fate, ...other }) =>
        fate?.kind === 'moved' && other.transport === transport && fate.from === port,
    )
  const removed = gone
    .filter((port) => !isMoved(port))
    .map((port): ListeningPort => ({ ...port, fate: { kind: 'removed' } }))
  return [...later, ...removed].toSorted(
    compareInTurn(
      compareBy(({ transport }: ListeningPort) => transport),
      compareBy(({ port }: ListeningPort) => port),
    ),
  )
}

type PortPlace = Pick<ListeningPort, 'transport' | 'port'>

const isSamePort =
  (one: PortPlace) =>
  (other: PortPlace): boolean =>
    one.transport === other.transport && one.port === other.port
