import { readdirSync, readFileSync } from 'node:fs'
import { marked } from 'marked'
import type { Connect, Plugin } from 'vite'

const folder = 'docs/findings'
const style = 'documentation.css'
const languages = { en: 'English', ja: '日本語' } as const

type Language = keyof typeof languages

/** The pages show text, one style and its font, and nothing else. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

/** One page of the documentation as HTML; `text` is Markdown with its title as first heading. */
export function renderPage(text: string, subject: string, language: Language): string {
  const title = text.match(/^# (.+)$/m)?.[1]
  if (title === undefined) throw new Error(`${subject}.${language}.md has no title`)
  const other: Language = language === 'en' ? 'ja' : 'en'
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${marked.parseInline(title, { async: false })} – Portscape</title>
    <link rel="stylesheet" href="../${style}" />
  </head>
  <body>
    <header>
      <a href="../../index.html">Portscape</a>
      <a href="./${subject}.${other}.html" hreflang="${other}" lang="${other}">${languages[other]}</a>
    </header>
    <main>
${marked.parse(text, { async: false })}    </main>
  </body>
</html>
`
}

/** Every page by its address under the application's folder. */
export function listPages(): ReadonlyMap<string, string> {
  const pages = readdirSync(folder).flatMap((file): [string, string][] => {
    const [, subject, language] = file.match(/^(.+)\.(en|ja)\.md$/) ?? []
    if (subject === undefined || (language !== 'en' && language !== 'ja')) return []
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    return [[`${folder}/${subject}.${language}.html`, renderPage(text, subject, language)]]
  })
  return new Map(pages)
}

/** The style of the pages, with the address of the program's font in it. */
export const readStyle = (font: string): string =>
  readFileSync(new URL(style, import.meta.url), 'utf8').replace('/inter.woff2', font)

const fontName = 'inter-latin-wght-normal'

/** From the folder of the style to the font that the program itself shows. */
function findBuiltFont(files: readonly string[]): string {
  const font = files.find((file) => file.includes(fontName) && file.endsWith('.woff2'))
  if (font === undefined) throw new Error('the build holds no font')
  return `../${font}`
}

/** Adds the documentation of the findings to the build, and serves it while developing. */
export function documentationPages(): Plugin {
  return {
    name: 'documentation-pages',
    generateBundle(_, bundle) {
      for (const [fileName, source] of listPages()) {
        this.emitFile({ type: 'asset', fileName, source })
      }
      const source = readStyle(findBuiltFont(Object.keys(bundle)))
      this.emitFile({ type: 'asset', fileName: `docs/${style}`, source })
    },
    configureServer(server) {
      server.middlewares.use(servePages)
    },
  }
}

const servedFont = `/node_modules/@fontsource-variable/inter/files/${fontName}.woff2`

const servePages: Connect.NextHandleFunction = (request, response, next) => {
  const path = request.url?.split(/[?#]/)[0]?.slice(1) ?? ''
  const page = path === `docs/${style}` ? readStyle(servedFont) : listPages().get(path)
  if (page === undefined) return next()
  response.setHeader('Content-Type', path.endsWith('.css') ? 'text/css' : 'text/html')
  response.end(page)
}
