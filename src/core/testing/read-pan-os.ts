import {
  define,
  listPassing,
  lookUp,
  readComment,
  readLines,
  readName,
  readNetwork,
  readRange,
  refuse,
  type Span,
  settle,
} from './device-packets.ts'

/** One setting: a word, a quoted text, or a list in brackets. */
type Setting = { readonly key: string; readonly values: readonly string[] }

const word = '[\\w./:,-]+'

/** `key value` pairs behind what a command names; a value is a word, a quoted text, or a list. */
function readSettings(text: string): Setting[] {
  const pair = new RegExp(
    `(${word}) (?:"([^"]*)"|\\[ (${word}(?: ${word})*) \\]|(${word}))(?: |$)`,
    'y',
  )
  const settings: Setting[] = []
  while (pair.lastIndex < text.length) {
    const found = pair.exec(text)
    if (!found) return refuse(text)
    const [, key = '', quoted, list, bare] = found
    settings.push({
      key,
      values: quoted !== undefined ? [quoted] : (list?.split(' ') ?? [bare ?? '']),
    })
  }
  return settings
}

/** The settings of a command by key: those that it must have, and no others but a description. */
function take(text: string, keys: readonly string[], line: string): Map<string, readonly string[]> {
  const settings = readSettings(text)
  const taken = new Map(settings.map(({ key, values }) => [key, values]))
  const wanted = [...keys, 'description']
  if (taken.size !== settings.length || settings.some(({ key }) => !wanted.includes(key))) {
    refuse(line)
  }
  if (keys.some((key) => !taken.has(key))) refuse(line)
  readComment(taken.get('description')?.join() ?? '', 255)
  return taken
}

type Tables = {
  /** Addresses and groups share one space of names. */
  readonly addresses: Map<string, readonly Span[]>
  readonly services: Map<string, readonly string[]>
  readonly rules: Map<string, readonly string[]>
}

/** Reads set commands of PAN-OS, and tells what their rules let through. */
export function readPanOs(text: string): string[] {
  const tables: Tables = { addresses: new Map(), services: new Map(), rules: new Map() }
  for (const line of readLines(text, /^#[ -~]*$/)) readCommand(line, tables)
  return settle([...tables.rules.values()].flat())
}

function readCommand(line: string, { addresses, services, rules }: Tables): void {
  const [, table, given = '', rest = ''] =
    /^set (address|address-group|service|rulebase security rules) (\S+) (.+)$/.exec(line) ??
    refuse(line)
  const name = readName(given, 63)
  if (table === 'address') {
    define(addresses, name, [readAddress(rest, line)])
  } else if (table === 'address-group') {
    const members = lookUp(take(rest, ['static'], line), 'static')
    define(
      addresses,
      name,
      members.flatMap((member) => lookUp(addresses, member)),
    )
  } else if (table === 'service') {
    define(services, name, readService(rest, line))
  } else {
    define(rules, name, readRule(rest, line, addresses, services))
  }
}

function readAddress(rest: string, line: string): Span {
  const [kind = ''] = rest.split(' ')
  const value = lookUp(take(rest, [kind], line), kind).join()
  const [start = '', end = ''] = value.split(kind === 'ip-range' ? '-' : '/')
  if (kind === 'ip-netmask') return readNetwork(start, end)
  if (kind === 'ip-range') return readRange(start, end)
  return kind === 'fqdn' ? { family: 'both', text: value } : refuse(line)
}

function readService(rest: string, line: string): string[] {
  const found =
    /^((?:description "[^"]*" )?)protocol (tcp|udp) port ([1-9]\d{0,4}(?:,[1-9]\d{0,4})*)$/.exec(
      rest,
    )
  if (!found) return refuse(line)
  const [, description = '', transport = '', ports = ''] = found
  take(description.trim(), [], line)
  return ports.split(',').map((port) => `${transport}/${port}`)
}

function readRule(
  rest: string,
  line: string,
  addresses: ReadonlyMap<string, readonly Span[]>,
  services: ReadonlyMap<string, readonly string[]>,
): string[] {
  const keys = ['from', 'to', 'source', 'destination', 'application', 'service', 'action']
  const settings = take(rest, keys, line)
  const [from, to] = ['from', 'to'].map((key) => readName(lookUp(settings, key).join(), 31))
  if (lookUp(settings, 'action').join() !== 'allow') refuse(line)
  if (lookUp(settings, 'application').join() !== 'any') refuse(line)
  const spansOf = (key: string) => lookUp(settings, key).flatMap((name) => lookUp(addresses, name))
  return listPassing(
    `${from}>${to}`,
    spansOf('source'),
    spansOf('destination'),
    lookUp(settings, 'service').flatMap((name) => lookUp(services, name)),
  )
}
