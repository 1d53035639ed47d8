/** What each byte does to the sum. */
const steps = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte
  for (let bit = 0; bit < 8; bit++) step = (step >>> 1) ^ (step & 1 ? 0xedb88320 : 0)
  return step
})

/** CRC-32 (IEEE 802.3, reflected) of some bytes, as PNG and ZIP use it; a number below 2^32. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (steps[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}
