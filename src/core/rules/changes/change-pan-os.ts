type Command = {
  readonly table: string
  readonly name: string
  /** What is set, without the description, which changes nothing. */
  readonly value: string
}

type Commands = ReadonlyMap<string, Command>

const ruleTable = 'rulebase security rules'

function readCommand(line: string): Command | null {
  const [, table, name = '', rest = ''] =
    /^set (address|address-group|service|rulebase security rules) (\S+) (.*)$/.exec(line) ?? []
  return table === undefined
    ? null
    : { table, name, value: rest.replace(/ ?description "[^"]*"/, '').trim() }
}

const keyOf = ({ table, name }: Command): string => `${table} ${name}`

const readCommands = (lines: readonly string[]): Commands =>
  new Map(
    lines.flatMap((line) => {
      const command = readCommand(line)
      return command ? [[keyOf(command), command]] : []
    }),
  )

/** Tables that share their names. */
const rivals: Readonly<Record<string, string>> = {
  address: 'address-group',
  'address-group': 'address',
}

/**
 * Rules have names, so each that differs is deleted and set anew in the candidate configuration,
 * which is committed as one. An object is set anew under its name; its device refuses to delete one
 * that somebody else uses.
 */
export function changePanOs(before: readonly string[], after: readonly string[]): string[] {
  const [had, has] = [readCommands(before), readCommands(after)]
  const gone = [...had.values()].filter((command) => !has.has(keyOf(command)))
  // One makes room before the other comes, and so does what uses it.
  const inTheWay = gone.filter(({ table, name }) => has.has(`${rivals[table]} ${name}`))
  const groups = [...had.values()].filter(
    (command) => command.table === 'address-group' && mentions(command, inTheWay),
  )
  const cleared = [...new Set([...groups, ...inTheWay])]
  const rules = [...had.values()].filter(
    (command) =>
      command.table === ruleTable &&
      (has.get(keyOf(command))?.value !== command.value || mentions(command, cleared)),
  )
  const deleted = new Set([...rules, ...cleared].map(keyOf))
  const isNew = (line: string): boolean => {
    const command = readCommand(line)
    if (!command) return true
    const key = keyOf(command)
    return deleted.has(key) || had.get(key)?.value !== command.value
  }
  const left = [...had.values()].filter((command) => !deleted.has(keyOf(command)))
  return [
    '# 1. DELETE the rules that went, and those that are set anew below:',
    ...rules.map(toDeletion),
    ...toGroupsFirst(cleared).map(toDeletion),
    '# 2. SET what is new or differs:',
    ...after.filter(isNew),
    '# 3. DELETE what these rules no longer use; what others use is refused:',
    ...left.flatMap((old) => listLostMembers(old, has.get(keyOf(old)))),
    ...toGroupsFirst(left.filter((old) => !has.has(keyOf(old)))).map(toDeletion),
  ]
}

const mentions = ({ value }: Command, others: readonly Command[]): boolean => {
  const words = new Set(value.split(' '))
  return others.some(({ name }) => words.has(name))
}

const toDeletion = (command: Command): string => `delete ${keyOf(command)}`

/** A group uses its addresses. */
const toGroupsFirst = (commands: readonly Command[]): Command[] => [
  ...commands.filter(({ table }) => table === 'address-group'),
  ...commands.filter(({ table }) => table !== 'address-group'),
]

/** Setting a list adds to it, so that members that went are deleted one by one. */
function listLostMembers(old: Command, now: Command | undefined): string[] {
  if (old.table !== 'address-group' || !now) return []
  const kept = new Set(listMembers(now))
  return listMembers(old)
    .filter((member) => !kept.has(member))
    .map((member) => `${toDeletion(old)} static ${member}`)
}

const listMembers = ({ value }: Command): string[] =>
  value.replace(/^static \[ | \]$/g, '').split(' ')
