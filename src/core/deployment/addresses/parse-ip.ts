/** An IP address as a number, and how many bits its family has. */
export type Ip = { readonly bits: 32 | 128; readonly value: bigint }

const octet = /^(?:0|[1-9]\d{0,2})$/

/** Four decimal parts without leading zeros; null for anything else. */
function parseIpv4(text: string): bigint | null {
  const parts = text.split('.')
  const isRight =
    parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) < 256)
  return isRight ? parts.reduce((value, part) => value * 256n + BigInt(part), 0n) : null
}

/** The groups of one side of `::`; an IPv4 address may stand for the last two. */
function parseGroups(text: string, isLast: boolean): readonly bigint[] | null {
  if (text === '') return []
  const groups: bigint[] = []
  const words = text.split(':')
  for (const [index, word] of words.entries()) {
    const v4 = isLast && index === words.length - 1 ? parseIpv4(word) : null
    if (v4 !== null) groups.push(v4 >> 16n, v4 & 0xffffn)
    else if (/^[\da-f]{1,4}$/i.test(word)) groups.push(BigInt(`0x${word}`))
    else return null
  }
  return groups
}

/** RFC 4291, without a zone id; null for anything else. */
function parseIpv6(text: string): bigint | null {
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return null
  const front = parseGroups(head, tail === undefined)
  const back = tail === undefined ? [] : parseGroups(tail, true)
  if (!front || !back) return null
  const missing = 8 - front.length - back.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  return [...front, ...Array.from({ length: missing }, () => 0n), ...back].reduce(
    (value, group) => (value << 16n) + group,
    0n,
  )
}

/** An IPv4 or IPv6 address, strictly; null for anything else. */
export function parseIp(text: string): Ip | null {
  const value = text.includes(':') ? parseIpv6(text) : parseIpv4(text)
  return value === null ? null : { bits: text.includes(':') ? 128 : 32, value }
}

/** As RFC 5952 has it: small letters, and `::` for the longest run of two or more noughts. */
export function formatIp({ bits, value }: Ip): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.')
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(16 * (7 - index))) & 0xffffn).toString(16),
  )
  const runs = groups.map((_, start) => {
    const length = groups.slice(start).findIndex((group) => group !== '0')
    return length < 0 ? groups.length - start : length
  })
  const longest = Math.max(...runs)
  if (longest < 2) return groups.join(':')
  const at = runs.indexOf(longest)
  return `${groups.slice(0, at).join(':')}::${groups.slice(at + longest).join(':')}`
}
