import { readdirSync, readFileSync } from 'node:fs'
import { marked } from 'marked'
import type { Connect, Plugin } from 'vite'

const folder = 'docs/findings'
const style = 'documentation.css'
const languages = { en: 'English', ja: '日本語' } as const

type Language = keyof typeof languages

/** The pages show text and one style, and nothing else. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

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

const readStyle = (): string => readFileSync(new URL(style, import.meta.url), 'utf8')

/** Adds the documentation of the findings to the build, and serves it while developing. */
export function documentationPages(): Plugin {
  return {
    name: 'documentation-pages',
    generateBundle() {
      for (const [fileName, source] of listPages()) {
        this.emitFile({ type: 'asset', fileName, source })
      }
      this.emitFile({ type: 'asset', fileName: `docs/${style}`, source: readStyle() })
    },
    configureServer(server) {
      server.middlewares.use(servePages)
    },
  }
}

const servePages: Connect.NextHandleFunction = (request, response, next) => {
  const path = request.url?.split(/[?#]/)[0]?.slice(1) ?? ''
  const page = path === `docs/${style}` ? readStyle() : listPages().get(path)
  if (page === undefined) return next()
  response.setHeader('Content-Type', path.endsWith('.css') ? 'text/css' : 'text/html')
  response.end(page)
}
