/**
 * A text for comments and descriptions in every dialect: printable ASCII without quotes of any kind,
 * the sign that starts help on a console, and what begins a comment, a variable or a command
 * elsewhere. What is left out leaves a space; what is longer than `longest` characters ends after a
 * whole word, with dots.
 */
export function asciiText(text: string, longest: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z\d ()+,./:=>_-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (plain.length <= longest) return plain
  const words = plain.slice(0, Math.max(0, longest - 2)).replace(/ [^ ]*$/, '')
  return `${words.slice(0, longest - 3)}...`
}
