const longest = 31

/** Names that Excel takes for sheets: short, without its signs of formulas, each only once. */
export function nameSheets(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain =
      title
        .replace(/[[\]:*?/\\\p{C}]+/gu, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Sheet'
    const name = findFree(plain, taken)
    taken.add(name.toLowerCase())
    return name
  })
}

function findFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`
    const whole = name.slice(0, longest - ending.length).trimEnd() + ending
    if (!taken.has(whole.toLowerCase())) return whole
  }
}

/** A sheet as formulas and links name it. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`
