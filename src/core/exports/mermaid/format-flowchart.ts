import { hostName, kindName, zoneName } from '#core/deployment/host-name.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { countHosts } from '#core/topology/gather-hosts.ts'
import type { Connection, Host, Zone } from '#core/topology/topology.ts'
import { documentLink } from '../document-link.ts'
import type { DocumentSource } from '../tables/deployment-tables.ts'

/**
 * A deployment as a flowchart that wikis draw by themselves: a subgraph a zone, a block a host or
 * several like ones, an arrow a connection with its ports. Looks and places are Mermaid's own, so
 * that it suits the page that it stands on.
 */
export function formatFlowchart(source: DocumentSource): string {
  const { deployment, part, language } = source
  const messages = laterMessagesFor(language)
  const title = toOneLine(deployment.title) || messages['picture.title']
  const description = messages['picture.description'](countHosts(part.hosts), part.flows.length)
  const lines = [
    `%% Portscape ${documentLink(source)}`,
    `%% ${messages['picture.origin'](fingerprint(deployment))}`,
    'flowchart LR',
    `accTitle: ${escapeMermaid(title)}`,
    `accDescr: ${escapeMermaid(description)}`,
    ...part.zones.flatMap((zone) => formatZone(zone, part.hosts, messages)),
    ...part.connections.map(formatConnection),
  ]
  return `${lines.join('\n')}\n`
}

function formatZone(zone: Zone, hosts: readonly Host[], messages: LaterMessages): string[] {
  return [
    `  subgraph ${nameId('zone', zone.id)}[${quote([zoneName(zone, messages)])}]`,
    ...hosts
      .filter((host) => host.zone === zone.id)
      .map((host) => `    ${nameId('host', host.id)}[${quote(listLines(host, messages))}]`),
    '  end',
  ]
}

const formatConnection = ({ source, destination, chips }: Connection): string =>
  `  ${nameId('host', source)} -->|${quote(chips.map(({ text }) => text))}| ${nameId('host', destination)}`

/** What a block says: its name, what it is, where it is reached, its parts, whom it stands for. */
function listLines(host: Host, messages: LaterMessages): string[] {
  const role = kindName(host.kind, messages)
  const name = hostName(host, messages)
  const members = host.members ?? []
  return [
    name,
    ...(name === role ? [] : [role]),
    ...(members.length === 0 ? [] : [messages['picture.members'](members.length)]),
    ...host.addresses,
    ...host.parts.map(({ part }) => messages[`part.${part}`]),
    ...members.map((member) =>
      [hostName({ ...host, ...member }, messages), ...member.addresses].join(' · '),
    ),
  ]
}

/** A word before each id: alone, that of a zone may be one of Mermaid's own. */
const nameId = (kind: 'zone' | 'host', id: string): string => `${kind}_${id.replaceAll('-', '_')}`

const quote = (lines: readonly string[]): string => `"${lines.map(escapeMermaid).join('<br/>')}"`

/**
 * A text that Mermaid shows as it is: the signs of its grammar, of Markdown and of HTML are numbers.
 * Those of names and addresses are read better as they are between letters, where they have no
 * meaning.
 */
export const escapeMermaid = (text: string): string =>
  toOneLine(text)
    .replace(lateWords, `$&${joiner}`)
    .replace(/["#$%&*+:;<=>@[\\\]`{|}~]/g, toNumber)
    .replace(/(?<![a-z\d])[-_]|[-_](?![a-z\d])|(?<=\d)[.)](?![a-z\d])|(?<=www)\./gi, toNumber)

const toNumber = (sign: string): string => `#${sign.charCodeAt(0)};`

/**
 * What it looks for only once numbers are signs again: names of icons, formulas, and what it writes
 * in place of numbers until then.
 */
const lateWords = /fa[bklrs]?:(?=fa-)|ﬂ(?=°)|¶(?=ß)|\$(?=\$)/g

/** Holds two signs apart and has no width. */
const joiner = '\u2060'
