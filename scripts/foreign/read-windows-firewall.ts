import type { Node } from 'web-tree-sitter'
import { invariant } from '#core/kit/invariant.ts'
import { define, lookUp, readComment, refuse, settle } from '#core/testing/device-packets.ts'
import { readSpan, uniteSpans } from '#core/testing/unite-spans.ts'
import { listNodes, parsePowerShell, readStrings } from './powershell.ts'

/** What a rule must say, and what it may, of the parameters of New-NetFirewallRule. */
const must = ['Name', 'DisplayName', 'Group', 'Direction', 'Protocol', 'LocalPort', 'RemoteAddress']
const may = ['Description', 'Profile', 'Action', 'Enabled', 'WhatIf', 'ErrorAction']
const stores = ['PolicyStore', 'GPOSession']

/** Values by the name of a parameter or a key, as they stand in the script. */
type Values = Map<string, Node>

const commandName = (command: Node): string =>
  listNodes(command, 'command_name')[0]?.text ?? refuse(command.text)

const commandsOf = (root: Node, name: string): Node[] =>
  listNodes(root, 'command').filter((command) => commandName(command) === name)

/** The keys of the table that each rule takes, and those that it gets later. */
function readShared(root: Node): Values {
  const values: Values = new Map()
  for (const assignment of listNodes(root, 'assignment_expression')) {
    const [left] = assignment.children
    if (left?.text === '$rule') {
      for (const entry of listNodes(assignment, 'hash_entry')) {
        const [key, value] = entry.namedChildren
        define(values, key?.text ?? refuse(entry.text), value ?? refuse(entry.text))
      }
    }
    const store = /^\$rule\.(\w+)$/.exec(left?.text ?? '')?.[1]
    if (store !== undefined) define(values, store, assignment)
  }
  return values
}

/** A command's own parameters, each once, and that it takes the shared ones. */
function readParameters(command: Node): Values {
  const values: Values = new Map()
  const [elements] = listNodes(command, 'command_elements')
  const parts = (elements?.namedChildren ?? []).filter(
    ({ type }) => type !== 'command_argument_sep',
  )
  const [splat, ...others] = parts
  if (splat?.text !== '@rule' || others.length % 2 !== 0) refuse(command.text)
  for (let at = 0; at < others.length; at += 2) {
    const [parameter, value] = others.slice(at, at + 2)
    if (parameter?.type !== 'command_parameter' || !value) refuse(command.text)
    define(values, parameter.text.slice(1), value)
  }
  return values
}

/** The value of the clause of `switch` that a command stands in. */
function readClause(node: Node): string {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type !== 'switch_clause') continue
    const [condition] = listNodes(at, 'switch_clause_condition')
    return readStrings(condition ?? refuse(at.text)).join()
  }
  return refuse(node.text)
}

const readPorts = (value: Node): string[] => {
  const ports = listNodes(value, 'decimal_integer_literal').map(({ text }) => text)
  if (value.text !== ports.join(', ')) refuse(value.text)
  return ports.map((port) => (/^[1-9]\d{0,4}$/.test(port) ? port : refuse(port)))
}

function readRule(command: Node, shared: Values, names: Map<string, string>): string[] {
  const own = readParameters(command)
  const all: Values = new Map(shared)
  for (const [name, value] of own) define(all, name, value)
  for (const name of all.keys()) if (![...must, ...may, ...stores].includes(name)) refuse(name)
  const textOf = (name: string) => readStrings(lookUp(all, name)).join()
  for (const [name, text] of [
    ['Group', 'Portscape'],
    ['Direction', 'Inbound'],
    ['Action', 'Allow'],
    ['Enabled', 'True'],
  ] as const)
    if (textOf(name) !== text) refuse(`${name} ${textOf(name)}`)
  readComment(textOf('DisplayName').replaceAll('>', ''), 120)
  readComment(textOf('Description'), 255)
  const protocol = lookUp(all, 'Protocol').text
  const [, host = '', id = '', end] =
    /^Portscape-([A-Za-z]\w*)-(R_[\dA-F]{8})-(TCP|UDP)$/.exec(textOf('Name')) ?? []
  if (end !== protocol || host !== readClause(command)) refuse(command.text)
  define(names, textOf('Name').toLowerCase(), host)
  const remote = uniteSpans(readStrings(lookUp(all, 'RemoteAddress')).map(readSpan))
  return readPorts(lookUp(all, 'LocalPort')).flatMap((port) =>
    remote.map((span) => `${host} ${id} ${protocol.toLowerCase()}/${port} ${span}`),
  )
}

/** The hosts that the script's own parameter takes. */
function readHosts(root: Node): string[] {
  const declared = listNodes(root, 'script_parameter').find((parameter) =>
    parameter.namedChildren.some(({ type, text }) => type === 'variable' && text === '$HostName'),
  )
  const set = listNodes(declared ?? refuse('no parameter for the host'), 'attribute').find(
    ({ text }) => text.startsWith('[ValidateSet('),
  )
  return readStrings(set ?? refuse('any host'))
}

const known = [
  'Get-NetFirewallRule',
  'Where-Object',
  'Remove-NetFirewallRule',
  'Open-NetGPO',
  'New-NetFirewallRule',
  'Save-NetGPO',
  'Write-Warning',
  'Write-Host',
]

/** Reads a script for the Windows Firewall, and tells by host and rule what it lets in from where. */
export function readWindowsFirewall(text: string): string[] {
  const root = parsePowerShell(text)
  const commands = listNodes(root, 'command')
  for (const command of commands) if (!known.includes(commandName(command))) refuse(command.text)
  // A script that writes nothing takes no host, and says so.
  if (commands.map(commandName).join() === 'Write-Warning') return []
  const shared = readShared(root)
  const names = new Map<string, string>()
  const packets = commandsOf(root, 'New-NetFirewallRule').flatMap((command) =>
    readRule(command, shared, names),
  )
  const hosts = readHosts(root)
  invariant(
    settle([...names.values()]).join() === settle(hosts).join(),
    'hosts without rules, or rules of hosts that cannot be chosen',
  )
  return settle(packets)
}
