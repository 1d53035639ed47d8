import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'

/** What can be named, and everything that it goes by. */
type Nameable = { readonly id: string; readonly names: readonly string[] }

/** The ids of what a command line names by id or by name; a word that names nothing is refused. */
export function resolveShown(
  shown: Narrowing,
  { hosts, zones }: Topology,
  messages: CliMessages,
): Result<Narrowing, string> {
  const texts = languages.map(messagesFor)
  const allHosts = hosts.map((host) => ({
    id: host.id,
    names: texts.map((text) => hostName(host, text)),
  }))
  const allZones = zones.map((zone) => ({
    id: zone.id,
    names: texts.map((text) => zoneName(zone, text)),
  }))
  const resolved = [
    resolve('--around', shown.around, allHosts, messages),
    resolve('--unfold', shown.unfolded, allHosts, messages),
    resolve('--hide-zones', shown.hiddenZones, allZones, messages),
    resolve('--from-zone', shown.fromZones, allZones, messages),
    resolve('--to-zone', shown.toZones, allZones, messages),
  ] as const
  const refused = resolved.find((one) => !one.ok)
  if (refused && !refused.ok) return refused
  const [around, unfolded, hiddenZones, fromZones, toZones] = resolved.map((one) =>
    one.ok ? one.value : [],
  )
  return succeed({
    ...shown,
    around: around ?? [],
    unfolded: unfolded ?? [],
    hiddenZones: hiddenZones ?? [],
    fromZones: fromZones ?? [],
    toZones: toZones ?? [],
  })
}

function resolve(
  option: string,
  words: readonly string[],
  all: readonly Nameable[],
  messages: CliMessages,
): Result<readonly string[], string> {
  const found = words.map((word) => findIds(word, all))
  const unknown = words.find((_, index) => found[index]?.length === 0)
  return unknown === undefined
    ? succeed(found.flat())
    : fail(messages['cli.bad-word'](option, unknown, all.map(({ id }) => id).join(', ')))
}

/** That of the id, or all of the name: two hosts may share one. */
function findIds(word: string, all: readonly Nameable[]): readonly string[] {
  const folded = foldText(word.trim())
  const byId = all.filter(({ id }) => id === word.trim())
  const named = all.filter(({ names }) => names.some((name) => foldText(name) === folded))
  return (byId.length > 0 ? byId : named).map(({ id }) => id)
}
