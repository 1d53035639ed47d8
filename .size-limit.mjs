import { readdirSync, readFileSync } from 'node:fs'

/** The scripts that the page names: the entry and all that it imports, but no lazy part. */
function scriptsOfThePage() {
  const page = readFileSync('dist/index.html', 'utf8')
  const tags = page.match(/<script\b[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g) ?? []
  const files = tags.map((tag) => tag.match(/(?:src|href)="\.\/([^"]+)"/)?.[1])
  if (files.length === 0 || files.includes(undefined))
    throw new Error('dist/index.html names no script, or has one inside the page')
  return files.map((file) => `dist/${file}`)
}

/** The dialog with all that writes files. */
function writers() {
  const files = readdirSync('dist/assets').filter((file) => /^export-dialog-.*\.js$/.test(file))
  if (files.length === 0) throw new Error('The build has no script of the export dialog')
  return files.map((file) => `dist/assets/${file}`)
}

export default [
  {
    name: 'JavaScript before the first diagram',
    path: scriptsOfThePage(),
    limit: '220 kB',
    gzip: true,
  },
  {
    name: 'JavaScript that writes files',
    path: writers(),
    limit: '60 kB',
    gzip: true,
  },
]
