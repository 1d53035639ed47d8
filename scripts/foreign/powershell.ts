import { createRequire } from 'node:module'
import { Language, type Node, Parser } from 'web-tree-sitter'
import { invariant } from '#core/kit/invariant.ts'

const require = createRequire(import.meta.url)

await Parser.init()
const parser = new Parser()
parser.setLanguage(
  await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
)

/**
 * A script as PowerShell's grammar has it; fails on what it does not know. Files for Windows
 * PowerShell have a byte order mark and CRLF; without a sign beyond ASCII there is none that it
 * takes for a quote and the grammar does not.
 */
export function parsePowerShell(text: string): Node {
  invariant(/^\ufeff(?:[ -~]*\r\n)+$/.test(text), 'no mark, no CRLF, or signs beyond ASCII')
  const root = parser.parse(text.slice(1))?.rootNode
  invariant(root, 'not parsed')
  const [fault] = root.descendantsOfType('ERROR')
  invariant(!root.hasError, `not PowerShell: ${fault?.text ?? 'something is missing'}`)
  return root
}

/** Nodes of a type that are there: the type of the library allows for gaps. */
export const listNodes = (node: Node, type: string): Node[] =>
  node.descendantsOfType(type).filter((found) => found !== null)

/** What strings in single quotes say, in their order; fails on one with a quote in it. */
export const readStrings = (node: Node): string[] =>
  listNodes(node, 'verbatim_string_characters').map(({ text }) => {
    const [, inner] = /^'([^']*)'$/.exec(text) ?? []
    invariant(inner !== undefined, `a quote in a string: ${text}`)
    return inner
  })
