/** The languages of the product, English first. */
export const languages = ['en', 'ja'] as const

export type Language = (typeof languages)[number]
