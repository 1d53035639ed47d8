/**
 * A text for comments and descriptions in every dialect: printable ASCII without quotes of any kind,
 * the sign that starts help on a console, and what begins a comment, a variable or a command
 * elsewhere. What is left out leaves a space.
 */
export const asciiText = (text: string, longest: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z\d ()+,./:=>_-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longest)
    .trimEnd()
