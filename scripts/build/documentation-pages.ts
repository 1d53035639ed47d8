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

/** Where a page's links lead, which depends on where it stands itself. */
type Addresses = {
  readonly program: string
  readonly page: (subject: string, language: Language) => string
}

const besideEachOther: Addresses = {
  program: '../../index.html',
  page: (subject, language) => `./${subject}.${language}.html`,
}

/** What a page says, by its source: Markdown with the title as first heading. */
type PageSource = {
  readonly text: string
  readonly subject: string
  readonly language: Language
}

/** The title of a page, as HTML. */
export function renderTitle({ text, subject, language }: PageSource): string {
  const title = text.match(/^# (.+)$/m)?.[1]
  if (title === undefined) throw new Error(`${subject}.${language}.md has no title`)
  return `${marked.parseInline(title, { async: false })} – Portscape`
}

/** What stands in the body of a page. */
export function renderBody({ text, subject, language }: PageSource, addresses: Addresses): string {
  const other: Language = language === 'en' ? 'ja' : 'en'
  return `    <header>
      <a href="${addresses.program}">Portscape</a>
      <a href="${addresses.page(subject, other)}" hreflang="${other}" lang="${other}">${languages[other]}</a>
    </header>
    <main>
${marked.parse(text, { async: false })}    </main>
`
}

/** One page of the documentation as HTML. */
export function renderPage(source: PageSource): string {
  return `<!doctype html>
<html lang="${source.language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${renderTitle(source)}</title>
    <link rel="stylesheet" href="../${style}" />
  </head>
  <body>
${renderBody(source, besideEachOther)}  </body>
</html>
`
}

/** What every page of the documentation says. */
export const listSources = (): PageSource[] =>
  readdirSync(folder).flatMap((file): PageSource[] => {
    const [, subject, language] = file.match(/^(.+)\.(en|ja)\.md$/) ?? []
    if (subject === undefined || (language !== 'en' && language !== 'ja')) return []
    return [{ text: readFileSync(`${folder}/${file}`, 'utf8'), subject, language }]
  })

/** Every page by its address under the application's folder. */
export const listPages = (): ReadonlyMap<string, string> =>
  new Map(
    listSources().map((source) => [
      `${folder}/${source.subject}.${source.language}.html`,
      renderPage(source),
    ]),
  )

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
