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
 * A policy is deleted by a number that the device alone knows, so that it stays with people: it
 * stands first, as comments, since a second policy of one name is refused.
 */
export function changeFortigate(before: readonly string[], after: readonly string[]): string[] {
  const pieces = readPieces(after)
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
  const policies = [...had.values()].filter(
    (entry) =>
      entry.path === 'policy' &&
      (has.get(keyOf(entry))?.value !== entry.value || mentions(entry, cleared)),
  )
  const deleted = new Set([...policies, ...cleared].map(keyOf))
  const isNew = (piece: Piece): boolean =>
    !('name' in piece) || deleted.has(keyOf(piece)) || had.get(keyOf(piece))?.value !== piece.value
  return [
    '# 1. FIRST DELETE BY HAND: FortiOS deletes a policy by its number, which only your device knows.',
    '# Those that went, and those that are written anew below:',
    '#   show firewall policy',
    ...policies.map(({ name }) => `#   policy "${name}"`),
    '# Then write what follows; what others use is not deleted.',
    ...writeDeletions(cleared),
    '# 2. WRITE what is new or differs:',
    ...writePieces(pieces.filter(isNew)),
    '# 3. DELETE what these policies no longer use:',
    ...writeDeletions(gone.filter((entry) => !deleted.has(keyOf(entry)))),
  ]
}

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
