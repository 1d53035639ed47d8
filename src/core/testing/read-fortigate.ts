import {
  define,
  listPassing,
  lookUp,
  readComment,
  readLines,
  readMasked,
  readName,
  readNetwork,
  readRange,
  refuse,
  type Span,
  settle,
} from './device-packets.ts'

type Settings = ReadonlyMap<string, readonly string[]>

type Entry = { readonly path: string; readonly name: string; readonly settings: Settings }

/** What each table's entries may set, and what they must (FortiOS's reference of the command line). */
const grammar: Readonly<Record<string, { readonly must: string[]; readonly may: string[] }>> = {
  address: { must: ['type'], may: ['subnet', 'start-ip', 'end-ip', 'fqdn', 'comment'] },
  address6: { must: ['type'], may: ['ip6', 'start-ip', 'end-ip', 'fqdn', 'comment'] },
  addrgrp: { must: ['member'], may: ['comment'] },
  addrgrp6: { must: ['member'], may: ['comment'] },
  'service custom': { must: [], may: ['tcp-portrange', 'udp-portrange', 'comment'] },
  policy: {
    must: ['name', 'srcintf', 'dstintf', 'action', 'schedule', 'service'],
    may: ['srcaddr', 'dstaddr', 'srcaddr6', 'dstaddr6', 'comments'],
  },
}

/** Settings of several words; all others have one. */
const lists = /^(?:member|service|subnet|(?:src|dst)addr6?|(?:tcp|udp)-portrange)$/

/** The words of a line: bare, or in double quotes, which hold neither quotes nor backslashes. */
function splitWords(text: string): string[] {
  const word = '(?:"[^"\\\\]*"|[\\w./:-]+)'
  if (!new RegExp(`^${word}(?: ${word})*$`).test(text)) refuse(text)
  return [...text.matchAll(/"([^"]*)"|([^ "]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** The lines that are still to be read. */
type Cursor = { readonly lines: readonly string[]; at: number }

/** What a pattern takes of the next line, which has to match it. */
function read(cursor: Cursor, pattern: RegExp): string {
  const line = cursor.lines[cursor.at] ?? 'no more lines'
  const [, taken = ''] = pattern.exec(line) ?? refuse(line)
  cursor.at += 1
  return taken
}

function readEntries(text: string): Entry[] {
  const cursor = { lines: readLines(text, /^#[ -~]*$/), at: 0 }
  const entries: Entry[] = []
  while (cursor.at < cursor.lines.length) {
    const path = read(cursor, /^config firewall (.+)$/)
    while (cursor.lines[cursor.at] !== 'end') entries.push(readEntry(cursor, path))
    read(cursor, /^end$/)
  }
  return entries
}

function readEntry(cursor: Cursor, path: string): Entry {
  const { must, may } = grammar[path] ?? refuse(path)
  // Any other number than 0 may be a policy that the customer has.
  const name = read(cursor, path === 'policy' ? /^ +edit (0)$/ : /^ +edit "(.+)"$/)
  const settings = new Map<string, readonly string[]>()
  while (cursor.lines[cursor.at]?.trim() !== 'next') {
    const [key = '', ...values] = splitWords(read(cursor, /^ +set (.+)$/))
    if (![...must, ...may].includes(key)) refuse(key)
    if (values.length === 0 || (values.length > 1 && !lists.test(key))) refuse(key)
    define(settings, key, values)
  }
  read(cursor, /^ +next$/)
  if (!must.every((key) => settings.has(key))) refuse(`${path} ${name}`)
  return { path, name, settings }
}

type Objects = Map<string, readonly Span[]>

type Tables = {
  /** Addresses and groups share one space of names, in each family. */
  readonly ipv4: Objects
  readonly ipv6: Objects
  readonly services: Map<string, readonly string[]>
  readonly policies: Map<string, readonly string[]>
}

/** Reads a script of FortiOS, and tells what its policies let through. */
export function readFortigate(text: string): string[] {
  const tables: Tables = {
    ipv4: new Map(),
    ipv6: new Map(),
    services: new Map(),
    policies: new Map(),
  }
  for (const entry of readEntries(text)) readObject(entry, tables)
  return settle([...tables.policies.values()].flat())
}

function readObject({ path, name, settings }: Entry, tables: Tables): void {
  readComment(settings.get('comment')?.join() ?? '', 255)
  if (path === 'policy') {
    const title = readName(lookUp(settings, 'name').join(), 35)
    define(tables.policies, title, readPolicy(settings, tables))
    return
  }
  readName(name, 79)
  if (path === 'service custom') {
    define(tables.services, name, readService(settings))
    return
  }
  const family = path.endsWith('6') ? 'ipv6' : 'ipv4'
  const spans = path.startsWith('addrgrp')
    ? lookUp(settings, 'member').flatMap((member) => lookUp(tables[family], member))
    : [readAddress(settings, family)]
  define(tables[family], name, spans)
}

function readAddress(settings: Settings, family: 'ipv4' | 'ipv6'): Span {
  const textOf = (key: string): string => lookUp(settings, key).join(' ')
  const [start = '', mask = ''] = settings.get('subnet') ?? []
  const known = [...settings.keys()]
    .filter((key) => key !== 'comment')
    .toSorted()
    .join(' ')
  switch (`${textOf('type')} ${known}`) {
    case 'ipmask subnet type':
      return readMasked(start, mask)
    case 'ipprefix ip6 type': {
      const [network = '', prefix = ''] = textOf('ip6').split('/')
      return readNetwork(network, prefix)
    }
    case 'iprange end-ip start-ip type':
      return readRange(textOf('start-ip'), textOf('end-ip'))
    case 'fqdn fqdn type':
      return { family, text: textOf('fqdn') }
    default:
      return refuse(`${textOf('type')}: ${known}`)
  }
}

function readService(settings: Settings): string[] {
  return (['tcp', 'udp'] as const).flatMap((transport) =>
    (settings.get(`${transport}-portrange`) ?? []).map((port) => {
      if (!/^[1-9]\d{0,4}$/.test(port)) refuse(port)
      return `${transport}/${port}`
    }),
  )
}

function readPolicy(settings: Settings, tables: Tables): string[] {
  const [from, to] = ['srcintf', 'dstintf'].map((key) => readName(lookUp(settings, key).join(), 35))
  readComment(settings.get('comments')?.join() ?? '', 1023)
  if (lookUp(settings, 'action').join() !== 'accept') refuse('action')
  if (lookUp(settings, 'schedule').join() !== 'always') refuse('schedule')
  const end = settings.has('srcaddr6') ? '6' : ''
  // One family a policy: the other pair of sides would stand for nothing.
  if (end === '6' && (settings.has('srcaddr') || settings.has('dstaddr'))) refuse('two families')
  const objects = tables[end === '6' ? 'ipv6' : 'ipv4']
  const spansOf = (key: string): Span[] =>
    lookUp(settings, `${key}${end}`).flatMap((name) => lookUp(objects, name))
  return listPassing(
    `${from}>${to}`,
    spansOf('srcaddr'),
    spansOf('dstaddr'),
    lookUp(settings, 'service').flatMap((name) => lookUp(tables.services, name)),
  )
}
