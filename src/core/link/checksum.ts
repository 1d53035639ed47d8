import { strToU8 } from 'fflate'
import { crc32 } from '#core/kit/crc32.ts'

/** CRC-32 of the text's UTF-8, as eight hexadecimal digits. */
export const checksum = (text: string): string => crc32(strToU8(text)).toString(16).padStart(8, '0')
