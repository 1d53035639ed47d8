const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export const disarmFormula = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The inverse of `disarmFormula`, for tables that come back. */
export const takeApostrophe = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text
