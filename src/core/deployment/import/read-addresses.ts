import { foldText } from '#core/text/fold-text.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import { parseIp } from '../addresses/parse-ip.ts'
import { splitAddresses } from '../addresses/split-addresses.ts'
import type { AddressTrouble } from './host-import.ts'

type ReadCell = {
  readonly addresses: readonly string[]
  readonly troubles: readonly AddressTrouble[]
}

/** So much of a wrong address is repeated in a message. */
const longestQuote = 60

/** What stands in a cell instead of an address. */
const placeholder = /^(?:[-―ー–—*/]*|なし|無し|未定|tbd|n\/a|none|dhcp|自動(?:取得)?)$/

/** The addresses of a cell, in any separation; a mask beside them is each one's without its own. */
export function readAddressCell(cell: string, maskCell: string): ReadCell {
  const mask = readMask(maskCell)
  const read = listWords(cell).map((word) => readWord(word, mask === 'bad' ? null : mask))
  const badMask: AddressTrouble[] =
    mask === 'bad' ? [{ kind: 'bad-mask', text: maskCell.slice(0, longestQuote) }] : []
  return {
    addresses: [...new Set(read.flatMap(({ address }) => address ?? []))],
    troubles: [...read.flatMap(({ trouble }) => trouble ?? []), ...badMask],
  }
}

type ReadWord = { readonly address?: string; readonly trouble?: AddressTrouble }

function readWord(word: string, mask: number | null): ReadWord {
  // One host alone is written without its mask.
  const isMasked = mask !== null && mask < 32 && parseIp(word)?.bits === 32
  const read = parseAddress(isMasked ? `${word}/${mask}` : word)
  if (read.ok) return { address: read.value.text }
  const { problem } = read
  return problem.kind === 'host-with-mask'
    ? { address: problem.host, trouble: problem }
    : { trouble: { kind: problem.kind, text: word.slice(0, longestQuote) } }
}

const listWords = (cell: string): string[] =>
  splitAddresses(cell).filter((word) => !placeholder.test(foldText(word)))

/** How many bits of an IPv4 address its network has; null where nothing is said. */
function readMask(cell: string): number | 'bad' | null {
  const text = foldText(cell).trim()
  if (text === '' || placeholder.test(text)) return null
  const prefix = /^\/? ?(\d{1,2})$/.exec(text)?.[1]
  if (prefix !== undefined) return Number(prefix) <= 32 ? Number(prefix) : 'bad'
  const mask = parseIp(text)
  if (mask?.bits !== 32) return 'bad'
  const bits = mask.value.toString(2).padStart(32, '0')
  return /^1*0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : 'bad'
}
