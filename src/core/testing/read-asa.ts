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

/** The command whose indented lines follow. */
type Mode =
  | { readonly kind: 'object' | 'network'; readonly spans: Span[] }
  | { readonly kind: 'ports'; readonly transport: string; readonly ports: string[] }

type Names = ReadonlyMap<string, Mode>

/** Reads a configuration of ASA, and tells by list what it lets through: `Portscape_CLIENT ...`. */
export function readAsa(text: string): string[] {
  const names = new Map<string, Mode>()
  const packets: string[] = []
  let mode: Mode | null = null
  for (const line of readLines(text, /^![ -~]*$/)) {
    if (line.startsWith(' ')) {
      readSetting(line.slice(1), mode ?? refuse(line), names)
      continue
    }
    mode = openMode(line, names)
    if (!mode) packets.push(...readAccessList(line, names))
  }
  const all = [...names.keys()].map((name) => name.toLowerCase())
  if (new Set(all).size !== all.length) throw new Error('names that differ in case alone')
  return settle(packets)
}

/** Objects and groups of all kinds share one space of names. */
function openMode(line: string, names: Map<string, Mode>): Mode | null {
  const [, kind, name = '', transport = ''] =
    /^(object|object-group) network (\S+)$/.exec(line) ??
    /^(object-group) service (\S+) (tcp|udp)$/.exec(line) ??
    []
  if (!kind) return null
  const network = kind === 'object' ? 'object' : 'network'
  const mode: Mode =
    transport === '' ? { kind: network, spans: [] } : { kind: 'ports', transport, ports: [] }
  define(names, readName(name, 64), mode)
  return mode
}

function readSetting(line: string, mode: Mode, names: Names): void {
  const remark = /^description (.+)$/.exec(line)?.[1]
  if (remark !== undefined) readComment(remark, 200)
  else if (mode.kind === 'ports') {
    const [, port = ''] = /^port-object eq (\S+)$/.exec(line) ?? refuse(line)
    mode.ports.push(readPort(port))
  } else if (mode.kind === 'network') {
    const [, member = ''] = /^network-object object (\S+)$/.exec(line) ?? refuse(line)
    mode.spans.push(...spansOf('object', member, names))
  } else {
    if (mode.spans.length > 0) refuse(line)
    mode.spans.push(readAddress(line))
  }
}

/** What an object may hold, each with how it is read. */
const values: readonly (readonly [RegExp, (first: string, second: string) => Span])[] = [
  [/^host ([\d.]+)$/, (start) => readNetwork(start, '32')],
  [/^host ([\da-f:]+)$/, (start) => readNetwork(start, '128')],
  [/^range (\S+) (\S+)$/, readRange],
  [/^subnet ([\d.]+) ([\d.]+)$/, readMasked],
  [/^subnet ([\da-f:]*:[\da-f:]*)\/(\d+)$/, readNetwork],
  [/^fqdn (v4) ([A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d])?)$/, (_, text) => ({ family: 'ipv4', text })],
  [/^fqdn (v6) ([A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d])?)$/, (_, text) => ({ family: 'ipv6', text })],
]

function readAddress(line: string): Span {
  for (const [pattern, read] of values) {
    const found = pattern.exec(line)
    if (found) return read(found[1] ?? '', found[2] ?? '')
  }
  return refuse(line)
}

function readPort(text: string): string {
  if (!/^[1-9]\d{0,4}$/.test(text)) refuse(text)
  return text
}

function spansOf(kind: string, name: string, names: Names): readonly Span[] {
  const found = lookUp(names, name)
  const wanted = kind === 'object' ? 'object' : 'network'
  return found.kind === wanted && found.spans.length > 0 ? found.spans : refuse(name)
}

const entry =
  /^access-list (\S+) extended permit (tcp|udp) (object|object-group) (\S+) (object|object-group) (\S+) (eq|object-group) (\S+)$/

function readAccessList(line: string, names: Names): string[] {
  const [, remarked = '', remark] = /^access-list (\S+) remark (.+)$/.exec(line) ?? []
  if (remark !== undefined) {
    readName(remarked, 241)
    readComment(remark, 100)
    return []
  }
  const [, list = '', transport = '', fromKind = '', from = '', toKind = '', to = '', ...service] =
    entry.exec(line) ?? refuse(line)
  return listPassing(
    readName(list, 241),
    spansOf(fromKind, from, names),
    spansOf(toKind, to, names),
    readPorts(transport, service, names).map((port) => `${transport}/${port}`),
  )
}

function readPorts(
  transport: string,
  [kind, text = '']: readonly string[],
  names: Names,
): readonly string[] {
  if (kind === 'eq') return [readPort(text)]
  const group = lookUp(names, text)
  return group.kind === 'ports' && group.transport === transport ? group.ports : refuse(text)
}
