import type { Language } from '#core/messages/language.ts'

/** What a query names a page of the documentation by, where the page is inside the same file. */
export const documentationKey = 'doc'

/**
 * The address of a page of the documentation: a file beside this page, or, where everything is one
 * file, that file again with the page's name.
 */
export const documentationAddress = (subject: string, language: Language): string =>
  import.meta.env['VITE_ONE_FILE'] === 'on'
    ? `?${documentationKey}=${subject}.${language}`
    : `./docs/findings/${subject}.${language}.html`
