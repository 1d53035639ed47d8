import { parseIp } from './parse-ip.ts'

/** How many bits a subnet mask such as `255.255.0.0` gives a network; null for what is no mask. */
export function parseMask(text: string): number | null {
  const mask = parseIp(text)
  const bits = mask?.bits === 32 ? mask.value.toString(2).padStart(32, '0') : ''
  return /^1*0*$/.test(bits) && bits !== '' ? bits.lastIndexOf('1') + 1 : null
}
