import { strToU8 } from 'fflate'

/** CRC-32 (IEEE 802.3, reflected) of the text's UTF-8, as eight hexadecimal digits. */
export function checksum(text: string): string {
  let crc = 0xffffffff
  for (const byte of strToU8(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (~crc >>> 0).toString(16).padStart(8, '0')
}
