import { foldText } from '#core/text/fold-text.ts'
import { type AddressFault, findAddressFault } from '../addresses/find-address-fault.ts'
import { meansNone } from '../addresses/means-none.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import { parseMask } from '../addresses/parse-mask.ts'
import { splitAddresses } from '../addresses/split-addresses.ts'

/** A host that is written with the mask of its network. It is taken, unless the network is asked for. */
export type MaskedHost = { readonly host: string; readonly network: string }

/** What is no address, as it is written, and why. */
export type WrongAddress = { readonly text: string; readonly fault: AddressFault }

export type ReadAddresses = {
  /** Each once. */
  readonly addresses: readonly string[]
  readonly masked: readonly MaskedHost[]
  readonly wrong: readonly WrongAddress[]
  /** Words that say that there is no address, as they are written, each once. */
  readonly omitted: readonly string[]
}

/** Also one with a wrong part, which keeps its mask while it is mended. */
const likeIpv4 = /^\d+(?:\.\d+){3}$/

/** Whether a word can mean nothing but an IPv4 address or network, right or wrong: `999.1.1.1/24`. */
export const isLikeIpv4 = (word: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,3})?$/.test(word)

/** The addresses of a text, in any separation. */
export function readAddresses(text: string): ReadAddresses {
  const addresses = new Set<string>()
  const masked: MaskedHost[] = []
  const wrong: WrongAddress[] = []
  const omitted = new Set<string>()
  for (const word of splitAddresses(text)) {
    if (meansNone(word)) {
      omitted.add(word)
      continue
    }
    const read = parseAddress(word)
    if (read.ok) addresses.add(read.value.text)
    else if (read.problem.kind === 'host-with-mask') {
      const { host, network } = read.problem
      addresses.add(host)
      masked.push({ host, network })
    } else wrong.push({ text: word, fault: findAddressFault(word) ?? read.problem })
  }
  return { addresses: [...addresses], masked, wrong, omitted: [...omitted] }
}

/**
 * The addresses of a cell in one line, each with the mask that stands beside them unless it has its
 * own. A mask that is none stays with its address, so that it is seen and mended there.
 */
export function writeAddresses(cell: string, maskCell: string): string {
  const mask = readMask(maskCell)
  // One host alone is written without its mask.
  if (mask === '' || mask === '32') return joinLines(cell)
  return splitAddresses(cell)
    .map((word) => (likeIpv4.test(word) ? `${word}/${mask}` : word))
    .join(', ')
}

/** Split first: one pattern for breaks and the spaces around them takes ages over many spaces. */
const joinLines = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ')

/** How many bits of an IPv4 address its network has; '' for nothing, as written for what is no mask. */
function readMask(cell: string): string {
  const text = foldText(cell).trim()
  if (meansNone(text)) return ''
  const prefix = /^\/? ?(\d{1,2})$/.exec(text)?.[1]
  if (prefix !== undefined) return String(Number(prefix))
  return String(parseMask(text) ?? text.replace(/[\s,;、/]+/g, ''))
}
