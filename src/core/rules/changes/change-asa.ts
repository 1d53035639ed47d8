import { attachHead } from '../dialects/asa.ts'
import { toSecondStep, toStep } from './to-step.ts'

type Block = {
  /** The command that opens it: `object network HQ`. */
  readonly command: string
  /** What stands in it, without descriptions, which change nothing. */
  readonly settings: readonly string[]
  readonly lines: readonly string[]
}

/** A line of a list with the remark before it. */
type Entry = { readonly list: string; readonly line: string; readonly remark: string }

type Configuration = {
  readonly blocks: ReadonlyMap<string, Block>
  readonly entries: ReadonlyMap<string, Entry>
}

/** In their order, with comments as they stand. */
type Piece = Block | Entry | { readonly comment: string }

function readPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let remark = ''
  let block: string[] = []
  const close = () => {
    const [command] = block
    if (command !== undefined) pieces.push(toBlock(command, block))
    block = []
  }
  for (const line of lines) {
    if (line.startsWith(' ')) {
      block.push(line)
      continue
    }
    close()
    const [, list, kind] = /^access-list (\S+) (remark|extended) /.exec(line) ?? []
    if (list === undefined && line.startsWith('!')) pieces.push({ comment: line })
    else if (list === undefined) block = [line]
    else if (kind === 'remark') remark = line
    else pieces.push({ list, line, remark })
  }
  close()
  return pieces
}

const toBlock = (command: string, lines: readonly string[]): Block => ({
  command,
  settings: lines.slice(1).filter((line) => !line.startsWith(' description ')),
  lines,
})

const toConfiguration = (pieces: readonly Piece[]): Configuration => ({
  blocks: new Map(pieces.flatMap((piece) => ('command' in piece ? [[piece.command, piece]] : []))),
  entries: new Map(pieces.flatMap((piece) => ('line' in piece ? [[piece.line, piece]] : []))),
})

/**
 * New lines come first and old ones go last, in a second step, since the device does at once what it
 * is told, and a new list holds nothing before somebody attaches it. The last line of a list takes
 * the list along, and with it what it denies: that stays with people.
 */
export function changeAsa(
  before: readonly string[],
  after: readonly string[],
  others: readonly string[],
): string[] {
  const had = toConfiguration(readPieces(before))
  const held = new Set([...had.entries.values()].map(({ list }) => list))
  const pieces = readPieces(withoutAttached(after, held))
  const has = toConfiguration(pieces)
  const gone = [...had.entries.values()].filter(({ line }) => !has.entries.has(line))
  const kept = new Set([...has.entries.values()].map(({ list }) => list))
  const elsewhere = toConfiguration(readPieces(others)).blocks
  const unused = [...had.blocks.values()].filter(
    ({ command }) => !has.blocks.has(command) && !elsewhere.has(command),
  )
  const isAttaching = pieces.some(
    (piece) => 'comment' in piece && piece.comment.startsWith(attachHead),
  )
  const lost = [...has.blocks.values()].flatMap((block) =>
    listLost(had.blocks.get(block.command), block),
  )
  return [
    '! STEP 1, WRITE what is new or differs:',
    ...writeNew(pieces, had),
    ...toStep(
      [
        '! STEP 2, REMOVE what went, once the new lines are in use. Remarks that stay may have older numbers.',
        ...(isAttaching
          ? [
              '! NOT BEFORE the lists above are attached: until then only the old lines let through.',
            ]
          : []),
      ],
      [
        ...gone.flatMap((entry) =>
          kept.has(entry.list)
            ? toSecondStep('!', [`no ${entry.line}`])
            : [`! BY HAND: no ${entry.line}`],
        ),
        ...(gone.every(({ list }) => kept.has(list))
          ? []
          : [
              '! BY HAND, since a list that loses its last line is gone, with its access-group, and its',
              '! interface falls back to security levels, which may let more through: put a deny into it.',
            ]),
        ...toSecondStep('!', lost),
      ],
    ),
    ...toStep(
      ['! STEP 2, LAST REMOVE what these lines have used; what others use is refused:'],
      toSecondStep(
        '!',
        toGroupsFirst(unused).map(({ command }) => `no ${command}`),
      ),
    ),
  ]
}

/** Lists that the earlier text had are attached where they belong already. */
function withoutAttached(lines: readonly string[], held: ReadonlySet<string>): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(attachHead))
  if (start === -1) return lines
  const listOf = (line: string) => /^! {3}access-group (\S+) /.exec(line)?.[1]
  const isAttached = (line: string): boolean => held.has(listOf(line) ?? '')
  const rest = lines.slice(start).filter((line) => !isAttached(line))
  return rest.some((line) => listOf(line))
    ? [...lines.slice(0, start), ...rest]
    : lines.slice(0, start)
}

function writeNew(pieces: readonly Piece[], had: Configuration): string[] {
  let remark = ''
  return pieces.flatMap((piece) => {
    if ('comment' in piece) return [piece.comment]
    if ('command' in piece) {
      const old = had.blocks.get(piece.command)
      return old && old.settings.join() === piece.settings.join() ? [] : piece.lines
    }
    if (had.entries.has(piece.line)) return []
    const said = remark === piece.remark
    remark = piece.remark
    return said ? [piece.line] : [piece.remark, piece.line]
  })
}

/** Members that a group has no more; an object has one value, which the new one replaces. */
function listLost(old: Block | undefined, { command, settings }: Block): string[] {
  if (!old || !command.startsWith('object-group ')) return []
  const lost = old.settings.filter((line) => !settings.includes(line))
  return lost.length === 0 ? [] : [command, ...lost.map((line) => ` no${line}`)]
}

const toGroupsFirst = (blocks: readonly Block[]): Block[] => [
  ...blocks.filter(({ command }) => command.startsWith('object-group ')),
  ...blocks.filter(({ command }) => !command.startsWith('object-group ')),
]
