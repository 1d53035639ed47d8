import { groupBy } from '#core/kit/group-by.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import type { Narrowing } from './narrow-topology.ts'
import type { Chip, Connection, Flow, Host, Topology } from './topology.ts'

type Group = readonly [Host, ...Host[]]

/** What tells hosts and flows apart that are alike otherwise. */
export type Marks = {
  readonly ofHost: (host: Host) => string
  readonly ofFlow: (flow: Flow) => string
}

/**
 * A topology in which like hosts are one: those of one kind in one zone that have the same peers and
 * ports, from two on. Such a host has the id of its first member and lists all of them; its
 * connections have the flows of theirs. The topology itself where no hosts are alike. Hosts that
 * are like one of the unfolded stay as they are.
 */
export function gatherHosts(
  topology: Topology,
  unfolded: readonly string[] = [],
  marks: Marks | null = null,
): Topology {
  const gathered = groupAsMarked(topology, marks).flatMap((group): readonly Group[] =>
    group.some(({ id }) => unfolded.includes(id)) ? group.map((host) => [host]) : [group],
  )
  if (gathered.length === topology.hosts.length) return topology
  const idOf = new Map(
    gathered.flatMap(([first, ...others]) => [first, ...others].map(({ id }) => [id, first.id])),
  )
  return {
    ...topology,
    hosts: gathered.map(gather),
    connections: joinConnections(topology.connections, (id) => idOf.get(id) ?? id),
  }
}

/** The hosts of a picture: like ones as one where that is wanted. */
export const gatherAsWanted = (
  topology: Topology,
  { gathered, unfolded }: Pick<Narrowing, 'gathered' | 'unfolded'>,
): Topology => (gathered ? gatherHosts(topology, unfolded) : topology)

/** How many hosts there are, also where one card stands for several. */
export const countHosts = (hosts: readonly Pick<Host, 'members'>[]): number =>
  hosts.reduce((count, { members }) => count + (members?.length ?? 1), 0)

/** The ids of all hosts that are like another one, group by group. */
export const listLikes = (
  topology: Topology,
  marks: Marks | null = null,
): readonly (readonly string[])[] =>
  groupAsMarked(topology, marks)
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ id }) => id))

const groupAsMarked = (topology: Topology, marks: Marks | null): readonly Group[] =>
  marks ? groupLikes(topology, marks) : unmarkedLikes(topology)

/** Asked for by the picture and by what stands beside it. */
const unmarkedLikes = rememberEach((topology: Topology) =>
  groupLikes(topology, { ofHost: () => '', ofFlow: () => '' }),
)

const groupLikes = (topology: Topology, marks: Marks): readonly Group[] => [
  ...groupBy(topology.hosts, likeness(topology, marks)).values(),
]

/** A text that two hosts share when one card can stand for both. */
function likeness({ connections }: Topology, { ofHost, ofFlow }: Marks): (host: Host) => string {
  const talks = new Map<string, string[]>()
  const note = (host: string, what: string) => {
    const notes = talks.get(host)
    if (notes) notes.push(what)
    else talks.set(host, [what])
  }
  // Thousands of connections have few sets of ports; a set's number stands for all of its ports.
  const numbers = new Map<string, number>()
  for (const { source, destination, flows } of connections) {
    const ports = flows
      .map((flow) => `${flow.transport}/${flow.port}/${flow.offers.join('+')}${ofFlow(flow)}`)
      .toSorted()
      .join()
    const number = numbers.get(ports) ?? numbers.size
    numbers.set(ports, number)
    note(source, `>${destination}:${number}`)
    note(destination, `<${source}:${number}`)
  }
  return (host) =>
    [host.kind, host.zone, ofHost(host), ...(talks.get(host.id) ?? []).toSorted()].join('\n')
}

function gather(group: Group): Host {
  const [first, ...others] = group
  if (others.length === 0) return first
  const host = { ...first, name: '', addresses: [], members: group.map(toMember) }
  if (group.every(({ earlier }) => !earlier)) return host
  const [old, ...olds] = [first, ...others].map((one) => one.earlier ?? one)
  return old ? { ...host, earlier: gather([old, ...olds]) } : host
}

const toMember = ({ id, name, addresses }: Host) => ({ id, name, addresses })

const joinConnections = (
  connections: readonly Connection[],
  idOf: (host: string) => string,
): Connection[] => {
  const joined = groupBy(
    connections,
    ({ source, destination }) => `${idOf(source)}>${idOf(destination)}`,
  )
  return [...joined].map(([id, [first, ...others]]) => {
    if (others.length === 0) return first
    const all = [first, ...others]
    return {
      id,
      source: idOf(first.source),
      destination: idOf(first.destination),
      flows: all.flatMap(({ flows }) => flows),
      chips: joinChips(all.flatMap(({ chips }) => chips)),
      members: all.map((connection) => connection.id),
    }
  })
}

/** Like hosts have the same ports, so that each chip stands for as many flows as there are pairs. */
const joinChips = (chips: readonly Chip[]): Chip[] =>
  [...groupBy(chips, ({ text, family }) => `${text}/${family}`).values()].map((alike) => ({
    ...alike[0],
    flows: alike.flatMap(({ flows }) => flows),
  }))
