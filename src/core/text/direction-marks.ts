/** Signs that nobody sees and that turn the order of what stands around them. */
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text as it can stand in a sentence, whose order it must not turn. */
export const dropDirectionMarks = (text: string): string => text.replace(marks, '')

/** Whether a text has such a sign, so that it may not be what it looks like. */
export const hasDirectionMark = (text: string): boolean => dropDirectionMarks(text) !== text
