const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether a text is a day of the calendar as ISO 8601 writes it: 2026-03-31. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
  return year !== undefined && (day ?? 0) >= 1 && (day ?? 0) <= daysOf(year, month ?? 0)
}

/** How many days a month has, from 1 to 12; none where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return (daysOfMonths[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
}

/**
 * A day as people write it where the year comes first: 2026-3-31, 2026/03/31, 2026年3月31日,
 * 20260331, also in full width. '' stays ''; null for what is no such day. An order that differs
 * between countries is not guessed.
 */
export function parseDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return ''
  const parts =
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ??
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain)
  const [, year = '', month = '', day = ''] = parts ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}
