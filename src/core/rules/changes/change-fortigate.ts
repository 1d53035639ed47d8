import { moveStep, rerunNotes } from '../dialects/fortigate.ts'
import { toSecondStep, toStep } from './to-step.ts'

type Entry = {
  /** Of its table: `address6`. */
  readonly path: string
  readonly name: string
  /** What is set, without comments, which change nothing. */
  readonly value: string
  readonly lines: readonly string[]
}

/** What stands in a script in its order: entries, and comments of people. */
type Piece = Entry | { readonly path: string; readonly comment: string }

function readPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let path = ''
  let entry: string[] = []
  for (const line of lines) {
    if (line.startsWith('#')) pieces.push({ path, comment: line })
    else if (line.startsWith('config ')) path = line.replace('config firewall ', '')
    else if (line === 'end') path = ''
    else entry.push(line)
    if (line.trim() !== 'next') continue
    pieces.push(toEntry(path, entry))
    entry = []
  }
  return pieces
}

/** Policies take the next free number, so their name is that which is set. */
const toEntry = (path: string, lines: readonly string[]): Entry => ({
  path,
  name: (path === 'policy' ? /set name "(.*)"/ : /edit "(.*)"/).exec(lines.join('\n'))?.[1] ?? '',
  value: lines.filter((line) => !/^ +set comments? /.test(line)).join('\n'),
  lines,
})

const keyOf = ({ path, name }: Entry): string => `${path} ${name}`

const listEntries = (pieces: readonly Piece[]): ReadonlyMap<string, Entry> =>
  new Map(pieces.flatMap((piece) => ('name' in piece ? [[keyOf(piece), piece]] : [])))

/** Tables that share their names. */
const rivals: Readonly<Record<string, string>> = {
  addrgrp: 'address',
  addrgrp6: 'address6',
  address: 'addrgrp',
  address6: 'addrgrp6',
}

/** Tables of objects, a group before what it uses. */
const deletable = ['addrgrp', 'addrgrp6', 'address', 'address6', 'service custom'] as const

/**
 * New policies come first and old ones go last, so that nothing that stays is shut in between. A
 * policy is deleted by a number that the device alone knows, so that this stays with people. Only
 * one that is written anew has to go first, since a second policy of one name is refused. Objects
 * wait with the policies that use them.
 */
export function changeFortigate(
  before: readonly string[],
  after: readonly string[],
  others: readonly string[],
): string[] {
  const pieces = readPieces(after.filter((line) => !rerunNotes.includes(line)))
  const [had, has] = [listEntries(readPieces(before)), listEntries(pieces)]
  const gone = [...had.values()].filter(
    (entry) => entry.path !== 'policy' && !has.has(keyOf(entry)),
  )
  // One makes room before the other comes, and so does what uses it.
  const inTheWay = gone.filter(({ path, name }) => has.has(`${rivals[path]} ${name}`))
  const groups = [...had.values()].filter(
    (entry) => entry.path.startsWith('addrgrp') && mentions(entry, inTheWay),
  )
  const cleared = [...new Set([...groups, ...inTheWay])]
  const policies = [...had.values()].filter(({ path }) => path === 'policy')
  const first = policies.filter((entry) => {
    const now = has.get(keyOf(entry))
    return mentions(entry, cleared) || (now !== undefined && now.value !== entry.value)
  })
  const last = policies.filter((entry) => !has.has(keyOf(entry)) && !first.includes(entry))
  const deleted = new Set([...first, ...cleared].map(keyOf))
  const isNew = (piece: Piece): boolean =>
    !('name' in piece) || deleted.has(keyOf(piece)) || had.get(keyOf(piece))?.value !== piece.value
  const isOpening = pieces.some(
    (piece) => piece.path === 'policy' && 'name' in piece && isNew(piece),
  )
  const elsewhere = listEntries(readPieces(others))
  const unused = gone.filter((entry) => !deleted.has(keyOf(entry)) && !elsewhere.has(keyOf(entry)))
  const byHand = (entries: readonly Entry[]) => entries.map(({ name }) => `#   policy "${name}"`)
  return [
    '# What others use is not deleted. FortiOS deletes a policy by its number, which only your device',
    '# knows (show firewall policy).',
    ...toStep(
      [
        '# BEFORE STEP 1 DELETE BY HAND, since these names are written anew, or objects that they use: what',
        '# they let through is shut until then, so do both in one go.',
      ],
      [...byHand(first), ...writeDeletions(cleared)],
    ),
    '# STEP 1, WRITE what is new or differs:',
    ...writePieces(pieces.filter((piece) => isNew(piece) && (isOpening || !isOfMove(piece)))),
    ...toStep(
      [
        '# STEP 2, DELETE BY HAND what went, once the new ones stand where they belong and are in use:',
      ],
      byHand(last),
    ),
    ...toStep(
      ['# STEP 2, LAST DELETE what these policies have used and no other does:'],
      toSecondStep('#', writeDeletions(unused)),
    ),
  ]
}

/** Only policies that are new have to be moved. */
const isOfMove = (piece: Piece): boolean => 'comment' in piece && moveStep.includes(piece.comment)

const mentions = ({ value }: Entry, others: readonly Entry[]): boolean =>
  others.some(({ name }) => value.includes(`"${name}"`))

const writeDeletions = (entries: readonly Entry[]): string[] =>
  deletable.flatMap((path) => {
    const own = entries.filter((entry) => entry.path === path)
    return own.length === 0
      ? []
      : [`config firewall ${path}`, ...own.map(({ name }) => `    delete "${name}"`), 'end']
  })

/** Entries in their tables again; a comment of a table without entries stands alone. */
function writePieces(pieces: readonly Piece[]): string[] {
  const runs: { readonly path: string; readonly pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.path === piece.path) last.pieces.push(piece)
    else runs.push({ path: piece.path, pieces: [piece] })
  }
  return runs.flatMap(({ path, pieces: own }) => {
    const lines = own.flatMap((piece) => ('name' in piece ? piece.lines : [piece.comment]))
    const isOpen = own.some((piece) => 'name' in piece)
    return isOpen ? [`config firewall ${path}`, ...lines, 'end'] : lines
  })
}
