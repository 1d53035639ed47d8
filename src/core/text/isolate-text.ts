import { dropDirectionMarks } from './direction-marks.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What stands for itself already, and holds nothing that reaches beyond it. */
const isolated = /\u2068[^\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*\u2069/g

/**
 * A name, a title or a part of a sentence as it stands beside other words: neither its marks nor
 * letters that are written from right to left turn their order. What has no such letters has no sign
 * put around it, and neither has what is isolated part by part.
 */
export function isolateText(text: string): string {
  const beside = text.replace(isolated, '')
  if (dropDirectionMarks(beside) === beside && !rightToLeft.test(beside)) return text
  const plain = dropDirectionMarks(text)
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}
