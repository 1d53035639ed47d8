/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export const disarmFormula = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
