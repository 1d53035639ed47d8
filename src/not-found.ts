import { splitLost } from '#core/link/split-lost.ts'

// The page for addresses that lead nowhere. A link whose `#` was escaped on its way is one of them:
// all of it has become the name of a file. Its page is beside this one.

const lost = splitLost(`${location.pathname}${location.search}`)
if (lost) location.replace(`${location.origin}${lost.page}${lost.fragment}`)
