import { parseMask } from './parse-mask.ts'

/** Room around the sign of a range, or around the slash before the length of a prefix. */
const spacedRange =
  /(?<=[\da-f])\s+([-~‐–—−ー〜])\s*(?=[\d:])|(?<=[\da-f])([-~‐–—−ー〜])\s+(?=[\d:])/giu
const spacedPrefix = /(?<=[\d:])\s*\/\s*(?=\d{1,3}(?![\d.:]))/gu

/** An address and its subnet mask, as routers show it: `10.2.3.0 255.255.255.0`. */
const masked =
  /(?<![\d.])((?:\d{1,3}\.){3}\d{1,3})(?:\s+|\s*\/\s*)((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/gu

/** Of two addresses only the second can be a mask, and zeros alone only behind zeros. */
const joinMask = (whole: string, address: string, mask: string): string => {
  const mayBe = mask.startsWith('255.') || (mask === '0.0.0.0' && address === mask)
  const prefix = mayBe ? parseMask(mask) : null
  return prefix === null ? whole : `${address}${prefix === 32 ? '' : `/${prefix}`}`
}

/**
 * The addresses of a cell as they are written, with commas, semicolons, spaces or line breaks
 * between them; what belongs to one address keeps no space within it, and a mask becomes a prefix.
 */
export const splitAddresses = (cell: string): string[] =>
  cell
    .normalize('NFKC')
    .replace(spacedRange, '$1$2')
    .replace(masked, joinMask)
    .replace(spacedPrefix, '/')
    .split(/[\s,;、]+/u)
    .filter((word) => word !== '')
