/** A text as one line: renderers disagree on what a line break inside a text is. */
export const toOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
