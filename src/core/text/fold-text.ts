/**
 * A text as it is compared: full-width and half-width, capital and small letters are the same, and
 * signs that nobody sees, which come along when a text is copied, are not there.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
