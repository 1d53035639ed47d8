import interAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'

/** A style sheet that holds the bundled font itself: a picture drawn as an image sees no other. */
export const interFontFace = `@font-face{font-family:Inter;font-weight:100 900;src:url("${interAddress}") format("woff2")}`
