import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { Deployment, HostGroup, ZoneDefinition } from './deployment.ts'
import { hostName, zoneName } from './host-name.ts'
import { listHosts, zoneOf } from './list-hosts.ts'

/** Agents that a standalone Smart Protection Server may serve, in one of the zones. */
export type AgentZone = { readonly zone: ZoneDefinition; readonly agents: readonly HostGroup[] }

/** All agents by their zones, in the order of trust; zones without any are left out. */
export function listAgentZones(deployment: Deployment): AgentZone[] {
  const agents = listHosts(deployment).filter(({ kind }) => kind === 'agent')
  const standing = groupBy(agents, (agent) => zoneOf(agent, deployment))
  return deployment.zones.flatMap((zone) => {
    const those = standing.get(zone.id)
    return those ? [{ zone, agents: those }] : []
  })
}

/**
 * The agents that a text is a part of, by their name, an address or their zone's name; all for an
 * empty text.
 */
export function findAgents(
  zones: readonly AgentZone[],
  text: string,
  messages: LaterMessages,
): AgentZone[] {
  const wanted = foldText(text).trim()
  const holds = (word: string) => foldText(word).includes(wanted)
  return zones.flatMap(({ zone, agents }) => {
    const found = agents.filter(
      (agent) =>
        [zoneName(zone, messages), hostName(agent, messages)].some(holds) ||
        agent.addresses.some(holds),
    )
    return found.length > 0 ? [{ zone, agents: found }] : []
  })
}

/** What a cell says in short: some words, and how many more agents there are than it names. */
export type ServedWords = { readonly words: string; readonly more: number }

/** So many agents does a cell name. */
const mostNamed = 2

/**
 * Whom a standalone Smart Protection Server serves: all, whole zones by their name or number, or
 * else the first agents by their names.
 */
export function formatServed(
  serves: readonly string[],
  deployment: Deployment,
  messages: LaterMessages,
): ServedWords {
  const zones = listAgentZones(deployment)
  const chosen = zones.map(({ zone, agents }) => ({
    zone,
    all: agents.length,
    agents: agents.filter(({ id }) => serves.includes(id)),
  }))
  const touched = chosen.filter(({ agents }) => agents.length > 0)
  const [first, ...others] = touched
  if (!first) return { words: messages['hosts.serves-any'], more: 0 }
  const areWhole = touched.every(({ agents, all }) => agents.length === all)
  const agents = touched.flatMap((one) => one.agents)
  if (areWhole && agents.length > mostNamed) {
    const words =
      others.length === 0
        ? zoneName(first.zone, messages)
        : messages['hosts.serves-zones'](touched.length)
    return { words, more: 0 }
  }
  return {
    words: messages['view.list'](agents.slice(0, mostNamed).map((one) => hostName(one, messages))),
    more: Math.max(0, agents.length - mostNamed),
  }
}
