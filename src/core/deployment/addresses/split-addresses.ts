/** Room around the sign of a range, or around the slash before the length of a prefix. */
const spacedRange =
  /(?<=[\da-f])\s+([-~‐–—−ー〜])\s*(?=[\d:])|(?<=[\da-f])([-~‐–—−ー〜])\s+(?=[\d:])/giu
const spacedPrefix = /(?<=[\d:])\s*\/\s*(?=\d{1,3}(?![\d.:]))/gu

/**
 * The addresses of a cell as they are written, with commas, semicolons, spaces or line breaks
 * between them; what belongs to one address keeps no space within it.
 */
export const splitAddresses = (cell: string): string[] =>
  cell
    .normalize('NFKC')
    .replace(spacedRange, '$1$2')
    .replace(spacedPrefix, '/')
    .split(/[\s,;、]+/u)
    .filter((word) => word !== '')
