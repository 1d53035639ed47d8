import { fail, type Result, succeed } from '#core/kit/result.ts'
import { formatIp, type Ip, parseIp } from './parse-ip.ts'

/**
 * One address of a host as people give it: an address, a network (CIDR), a range, or a DNS name.
 * `text` is how it is written: IP addresses as RFC 5952 has them, a name as it was given.
 */
export type Address =
  | { readonly kind: 'name'; readonly text: string }
  | {
      readonly kind: 'host' | 'network' | 'range'
      readonly text: string
      readonly bits: 32 | 128
      /** The first and the last address. */
      readonly from: bigint
      readonly to: bigint
    }

export type AddressProblem =
  | { readonly kind: 'not-an-address' }
  /** A host with the mask of its network, as address lists write it: `10.1.2.3/16`. */
  | { readonly kind: 'host-with-mask'; readonly host: string; readonly network: string }
  /** `255.255.255.0`: no host has an address that begins so. */
  | { readonly kind: 'mask-alone' }
  /** A range whose end stands before its start, or that mixes the families. */
  | { readonly kind: 'range-backwards' }

/** Longest text that is read; a DNS name has 253 characters at most. */
const longestText = 260

const label = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/i

/**
 * Reads one address; full-width digits and signs count as usual ones. Strict: what other programs
 * would quietly take for another network (`010.0.0.1`, `10.1`, `10.0.0.256`) is refused.
 */
export function parseAddress(written: string): Result<Address, AddressProblem> {
  const text = written
    .normalize('NFKC')
    .replace(/[‐–—−ー〜]/gu, '-')
    .trim()
  if (text === '' || text.length > longestText) return fail({ kind: 'not-an-address' })
  const ip = parseIp(text)
  if (ip && isMask(ip)) return fail({ kind: 'mask-alone' })
  if (ip) return succeed(toSpan('host', formatIp(ip), ip, ip.value))
  if (text.includes('/')) return parseNetwork(text)
  const [start = '', end, ...more] = text.split(/\s*[-~]\s*/)
  const from = parseIp(start)
  if (from && end !== undefined && more.length === 0) return parseRange(from, end)
  return parseName(text)
}

const isMask = ({ bits, value }: Ip): boolean => bits === 32 && value >> 24n === 255n

const toSpan = (
  kind: 'host' | 'network' | 'range',
  text: string,
  { bits, value }: Ip,
  to: bigint,
): Address => ({ kind, text, bits, from: value, to })

function parseNetwork(text: string): Result<Address, AddressProblem> {
  const [start = '', length = '', ...more] = text.split('/')
  const ip = parseIp(start.trim())
  const prefix =
    /^\d{1,3}$/.test(length.trim()) && !/^0\d/.test(length.trim()) ? Number(length) : -1
  if (!ip || more.length > 0 || prefix < 0 || prefix > ip.bits) {
    return fail({ kind: 'not-an-address' })
  }
  const size = 1n << BigInt(ip.bits - prefix)
  const first = { bits: ip.bits, value: ip.value - (ip.value % size) }
  const network = `${formatIp(first)}/${prefix}`
  if (first.value !== ip.value) {
    return fail({ kind: 'host-with-mask', host: formatIp(ip), network })
  }
  return succeed(toSpan('network', network, first, first.value + size - 1n))
}

function parseRange(from: Ip, end: string): Result<Address, AddressProblem> {
  const to = parseIp(end)
  if (!to) return fail({ kind: 'not-an-address' })
  if (to.bits !== from.bits || to.value < from.value) return fail({ kind: 'range-backwards' })
  return succeed(toSpan('range', `${formatIp(from)}-${formatIp(to)}`, from, to.value))
}

/** Letters, digits and hyphens (RFC 1123), and the underscore of Windows names. */
function parseName(text: string): Result<Address, AddressProblem> {
  const labels = text.replace(/\.$/, '').split('.')
  const isName =
    text.length <= 253 &&
    labels.every((part) => label.test(part)) &&
    // Digits alone at the end are a mistyped address, and so is `10.50.0.l`.
    !/^\d+$/.test(labels.at(-1) ?? '') &&
    !(labels.length === 4 && labels.slice(0, 3).every((part) => /^\d+$/.test(part)))
  return isName ? succeed({ kind: 'name', text }) : fail({ kind: 'not-an-address' })
}
