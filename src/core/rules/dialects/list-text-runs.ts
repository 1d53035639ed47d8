/** Stands in the comment in place of a rule that a device's text leaves out. */
export const notWritten = 'NOT WRITTEN'

/** Lines of a device's text that follow each other and look alike. */
export type TextRun = {
  /** What is left out, what only people read, or what the device takes. */
  readonly kind: 'left-out' | 'comment' | 'plain'
  readonly text: string
}

/** What begins a comment in one of the dialects. */
const comment = /^\s*(#|!|:|rem\b)/i

const kindOf = (line: string): TextRun['kind'] => {
  if (line.includes(notWritten)) return 'left-out'
  return comment.test(line) ? 'comment' : 'plain'
}

/** A device's text as it is read on the screen, without byte order mark and carriage returns. */
export function listTextRuns(text: string): TextRun[] {
  const runs: { kind: TextRun['kind']; lines: string[] }[] = []
  for (const line of text
    .replace(/^\uFEFF|\r/g, '')
    .trimEnd()
    .split('\n')) {
    const kind = kindOf(line)
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.map(({ kind, lines }) => ({ kind, text: `${lines.join('\n')}\n` }))
}
