import { longestTitle } from '#core/deployment/deployment.ts'

/** The text as a title can hold it: in one line, without control characters, not too long. */
export const cleanTitle = (text: string): string =>
  text
    .replace(/\s/gu, ' ')
    .slice(0, longestTitle)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
