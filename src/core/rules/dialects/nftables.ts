import { groupBy } from '#core/kit/group-by.ts'
import type { NamedAddress, Rule, RuleService } from '../rule.ts'
import { describeRule } from './describe-rule.ts'
import type { Dialect, DialectRequest } from './dialect.ts'
import { explainUnsaid } from './explain-unsaid.ts'
import { type SaidRule, sayByFamily } from './say-by-family.ts'
import { listReservations } from './zone-rules.ts'

/** Bytes of a comment that nftables takes (NFTNL_UDATA_COMMENT_MAXLEN; tried with 1.0.6). */
const longestComment = 128

/** Without these a host reaches no service of its own, and is not found over IPv6 at all. */
const hostNeeds: readonly string[] = [
  '\t\tiif lo accept',
  '\t\ticmpv6 type { nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept',
]

/**
 * A table of its own for `nft -f`, which replaces the one of an earlier run. Replies pass by
 * connection tracking; what no rule names is dropped.
 */
export const nftables: Dialect = {
  title: 'nftables',
  ending: 'nft',
  mediaType: 'text/plain;charset=utf-8',
  writes: ['boundaries', 'hosts'],
  write: (request) => {
    const sections = listSections(request)
    const rules = sections.flatMap((section) => section.rules)
    const { said, unsaid } = sayByFamily(rules)
    const pieces = groupBy(said, ({ rule }) => rule)
    const hook = request.part.kind === 'hosts' ? 'input' : 'forward'
    const lines = [
      `# Portscape ${request.fingerprint}`,
      '# Replaces the table of this name. Whatever no rule names is dropped, name resolution included,',
      `# of all that this machine ${hook === 'input' ? 'lets in' : 'forwards'}; what is named passes by its addresses, from any interface.`,
      '# Try it: nft -c -f THIS-FILE; take it back: nft delete table inet portscape',
      ...(hook === 'forward' ? listReservations(request).map((line) => `#${line}`) : []),
      'table inet portscape',
      'delete table inet portscape',
      'table inet portscape {',
      ...said.flatMap(writeSets),
      `\tchain ${hook} {`,
      `\t\ttype filter hook ${hook} priority filter; policy drop;`,
      '\t\tct state established,related accept',
      ...(hook === 'input' ? hostNeeds : []),
      ...sections.flatMap((section) => [
        `\t\t# ${section.title}`,
        ...section.rules.flatMap((rule) => writeRule(rule, pieces.get(rule) ?? [])),
      ]),
      '\t}',
      '}',
    ]
    return { text: `${lines.join('\n')}\n`, unsaid }
  },
}

type Section = { readonly title: string; readonly rules: readonly Rule[] }

const listSections = ({ part, view, interfaces }: DialectRequest): Section[] =>
  part.kind === 'boundaries'
    ? part.boundaries.map(({ from, to, rules }) => ({
        title: `${interfaces.get(from.id) ?? ''} to ${interfaces.get(to.id) ?? ''}`,
        rules: rules[view],
      }))
    : part.hosts.map(({ object, rules }) => ({ title: `into ${object.name}`, rules: rules[view] }))

const setName = ({ rule, family }: SaidRule, side: 'from' | 'to'): string =>
  `${rule.id}_${side}${family === 'ipv6' ? '_v6' : ''}`

/** A side with several addresses is a set, which may hold networks that overlap. */
const writeSets = (piece: SaidRule): string[] => [
  ...writeSet(setName(piece, 'from'), piece.sources, piece),
  ...writeSet(setName(piece, 'to'), piece.destinations, piece),
]

const writeSet = (
  name: string,
  addresses: readonly NamedAddress[],
  { family }: SaidRule,
): string[] =>
  addresses.length === 1
    ? []
    : [
        `\tset ${name} {`,
        `\t\ttype ${family}_addr; flags interval; auto-merge`,
        `\t\telements = { ${addresses.map(({ address }) => address.text).join(', ')} }`,
        '\t}',
      ]

const writeRule = (rule: Rule, pieces: readonly SaidRule[]): string[] => [
  ...explainUnsaid(rule, pieces).map((line) => `\t\t# ${line}`),
  ...pieces.flatMap((piece) => writePiece(rule, piece)),
]

const writePiece = (rule: Rule, piece: SaidRule): string[] =>
  [...groupBy(rule.services, ({ transport }) => transport)].map(([transport, services]) => {
    const protocol = piece.family === 'ipv4' ? 'ip' : 'ip6'
    const from = writeSide(piece.sources, setName(piece, 'from'))
    const to = writeSide(piece.destinations, setName(piece, 'to'))
    const comment = `${rule.id} ${describeRule(rule, longestComment - rule.id.length - 1)}`
    return `\t\t${protocol} saddr ${from} ${protocol} daddr ${to} ${transport} dport ${writePorts(services)} ct state new accept comment "${comment}"`
  })

const writeSide = (addresses: readonly NamedAddress[], set: string): string => {
  const [only, ...others] = addresses
  return only && others.length === 0 ? only.address.text : `@${set}`
}

const writePorts = (services: readonly RuleService[]): string => {
  const [only, ...others] = services
  return only && others.length === 0
    ? `${only.port}`
    : `{ ${services.map(({ port }) => port).join(', ')} }`
}
