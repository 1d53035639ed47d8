import { longestRequestText } from '#core/deployment/change-request.ts'

/** What is typed or pasted as a field of a request can hold it, in one line or in several. */
export const cleanEntry = (text: string, isLong: boolean): string =>
  (isLong ? text.replace(/\r\n?/g, '\n') : text.replace(/\s/gu, ' '))
    .slice(0, longestRequestText)
    // After the cut, which may go through a letter that takes two units.
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff]/gu, '')
