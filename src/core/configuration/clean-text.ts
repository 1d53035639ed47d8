import * as z from 'zod/mini'

/** Text that every format we write can carry: no lone surrogates, no control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const carried = /^[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]*$/u

/** A text that a user gives, of so many characters at most. */
export const cleanText = (longest: number) =>
  z.string().check(z.maxLength(longest), z.regex(carried))
