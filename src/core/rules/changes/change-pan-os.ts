import { moveStep, rerunNotes } from '../dialects/pan-os.ts'
import { toSecondStep, toStep } from './to-step.ts'

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
 * New rules come first and old ones go last, each with a commit of its own, so that both hold while
 * hosts change over. One that differs is deleted and set anew under its name, which is one commit.
 * An object is set anew under its name; its device refuses to delete one that somebody else uses.
 */
export function changePanOs(
  before: readonly string[],
  after: readonly string[],
  others: readonly string[],
): string[] {
  const [had, has] = [readCommands(before), readCommands(after)]
  const gone = [...had.values()].filter((command) => !has.has(keyOf(command)))
  // One makes room before the other comes, and so does what uses it.
  const inTheWay = gone.filter(({ table, name }) => has.has(`${rivals[table]} ${name}`))
  const groups = [...had.values()].filter(
    (command) => command.table === 'address-group' && mentions(command, inTheWay),
  )
  const cleared = [...new Set([...groups, ...inTheWay])]
  const rules = [...had.values()].filter(({ table }) => table === ruleTable)
  const first = rules.filter((rule) => {
    const now = has.get(keyOf(rule))
    return mentions(rule, cleared) || (now !== undefined && now.value !== rule.value)
  })
  const last = rules.filter((rule) => !has.has(keyOf(rule)) && !first.includes(rule))
  const deleted = new Set([...first, ...cleared].map(keyOf))
  const isNew = (command: Command): boolean => {
    const key = keyOf(command)
    return deleted.has(key) || had.get(key)?.value !== command.value
  }
  // Only rules that are set, or set anew, stand last.
  const isOpening = [...has.values()].some((one) => one.table === ruleTable && isNew(one))
  const isLeft = (line: string): boolean => {
    const command = readCommand(line)
    if (command) return isNew(command)
    return !rerunNotes.includes(line) && (isOpening || !moveStep.includes(line))
  }
  const left = [...had.values()].filter((command) => !deleted.has(keyOf(command)))
  const elsewhere = readCommands(others)
  const unused = left.filter(
    (old) => old.table !== ruleTable && !has.has(keyOf(old)) && !elsewhere.has(keyOf(old)),
  )
  return [
    '# Nothing of this holds until you commit.',
    ...toStep(
      ['# STEP 1, DELETE what is set anew below; do not commit in between:'],
      [...first.map(toDeletion), ...toGroupsFirst(cleared).map(toDeletion)],
    ),
    '# STEP 1, SET what is new or differs:',
    ...after.filter(isLeft),
    '# STEP 1 ENDS HERE: commit.',
    ...toStep(
      [
        '# STEP 2, DELETE what went, once the new ones are in use, and commit again. Of objects, what others',
        '# use is refused:',
      ],
      toSecondStep('#', [
        ...last.map(toDeletion),
        ...left.flatMap((old) => listLostMembers(old, has.get(keyOf(old)))),
        ...toGroupsFirst(unused).map(toDeletion),
      ]),
    ),
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
