import { type AddressProblem, parseAddress } from './parse-address.ts'
import { parseIp } from './parse-ip.ts'

/** Why a text is no address, as exactly as it can be said in a few words. */
export type AddressFault =
  | AddressProblem
  /** `10.1.0.300`. */
  | { readonly kind: 'part-above'; readonly part: string }
  /** `10.1.0.07`, which some programs read as octal. */
  | { readonly kind: 'leading-zero'; readonly part: string }
  /** `10.1`, which some programs fill up. */
  | { readonly kind: 'part-count'; readonly count: number }
  /** `10.1.0.0/33`. */
  | { readonly kind: 'prefix-above'; readonly prefix: string; readonly most: number }
  /** `10.1.0.0/255.255.0.0`. */
  | { readonly kind: 'not-a-prefix'; readonly written: string }
  /** `10.1.0.10-20`. */
  | { readonly kind: 'short-range'; readonly end: string }

/** Null for a text that is an address. */
export function findAddressFault(written: string): AddressFault | null {
  const read = parseAddress(written)
  if (read.ok) return null
  if (read.problem.kind !== 'not-an-address') return read.problem
  const text = written.normalize('NFKC').trim()
  return findNetworkFault(text) ?? findRangeFault(text) ?? findPartFault(text) ?? read.problem
}

function findNetworkFault(text: string): AddressFault | null {
  const [start = '', prefix = '', ...more] = text.split('/')
  if (!text.includes('/') || more.length > 0) return null
  const ip = parseIp(start.trim())
  if (!ip) return findPartFault(start.trim())
  return /^\d{1,4}$/.test(prefix) && Number(prefix) > ip.bits
    ? { kind: 'prefix-above', prefix, most: ip.bits }
    : { kind: 'not-a-prefix', written: prefix }
}

function findRangeFault(text: string): AddressFault | null {
  const [start = '', end = '', ...more] = text.split(/\s*[-~‐–—−〜]\s*/u)
  if (end === '' || more.length > 0 || !/^[\d.]+$/.test(start)) return null
  if (!parseIp(start)) return findPartFault(start)
  return /^\d{1,3}$/.test(end) ? { kind: 'short-range', end } : findPartFault(end)
}

/** Only what looks like an IPv4 address: digits and dots. */
function findPartFault(text: string): AddressFault | null {
  if (!/^\d[\d.]*$/.test(text)) return null
  const parts = text.split('.')
  const above = parts.find((part) => Number(part) > 255)
  if (parts.length !== 4 || parts.includes('')) {
    return { kind: 'part-count', count: parts.filter((part) => part !== '').length }
  }
  if (above !== undefined) return { kind: 'part-above', part: above }
  const padded = parts.find((part) => /^0\d/.test(part))
  return padded === undefined ? null : { kind: 'leading-zero', part: padded }
}
