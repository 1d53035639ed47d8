import { dropDirectionMarks } from './direction-marks.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * A name or title as it stands beside other words: neither its marks nor letters that are written
 * from right to left turn their order. What has no such letters has no sign put around it.
 */
export function isolateText(text: string): string {
  const plain = dropDirectionMarks(text)
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}
