import type { Address } from '#core/deployment/addresses/parse-address.ts'
import { formatIp, parseIp } from '#core/deployment/addresses/parse-ip.ts'

/** Addresses of one family, the first and the last included. */
type Span = { readonly bits: 32 | 128; readonly from: bigint; readonly to: bigint }

/** `10.1.0.7`, `10.1.0.0/16` or `10.1.0.7-10.1.0.9`; fails on what is none of these. */
export function readSpan(text: string): Span {
  const [, start = '', prefix, end] =
    /^([\da-f.:]+)(?:\/([1-9]\d*)|-([\da-f.:]+))?$/.exec(text) ?? []
  const first = parseIp(start)
  const last = end === undefined ? first : parseIp(end)
  if (!first || !last || first.bits !== last.bits || last.value < first.value)
    throw new Error(`no addresses: ${text}`)
  const size = prefix === undefined ? 1n : 1n << BigInt(first.bits - Number(prefix))
  if (first.value % size !== 0n) throw new Error(`no network: ${text}`)
  return { bits: first.bits, from: first.value, to: last.value + size - 1n }
}

export const toSpans = (address: Address): Span[] => (address.kind === 'name' ? [] : [address])

/** The same addresses in the fewest spans, as texts: what overlaps or adjoins is one. */
export function uniteSpans(spans: readonly Span[]): string[] {
  const united: { bits: 32 | 128; from: bigint; to: bigint }[] = []
  for (const { bits, from, to } of spans.toSorted(compareSpans)) {
    const last = united.at(-1)
    if (last?.bits !== bits || from > last.to + 1n) united.push({ bits, from, to })
    else if (to > last.to) last.to = to
  }
  return united.map(
    ({ bits, from, to }) => `${formatIp({ bits, value: from })}-${formatIp({ bits, value: to })}`,
  )
}

const compareSpans = (a: Span, b: Span): number =>
  a.bits - b.bits || (a.from < b.from ? -1 : Number(a.from > b.from))
