import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { documentationKey } from '../../src/platform/documentation-address.ts'
import { policyInside } from './content-security-policy.ts'
import { listSources, readStyle, renderBody, renderTitle } from './documentation-pages.ts'
import { listLicenses } from './third-party-licenses.ts'

/** Where the page is written that has everything inside. */
export const oneFile = 'dist-single/portscape.html'

type Part = { readonly program: string; readonly style: string }

/** The worker is longer than an address may be, so what it runs is a text that gets an address. */
const workerInside = (): Plugin => ({
  name: 'worker-inside',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('elk-worker.min.js?url')) return null
    const code = JSON.stringify(readFileSync(id.slice(0, -'?url'.length), 'utf8'))
    return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))`
  },
})

/** The program with all that it loads later, its worker and its font, and its style. */
async function buildParts(): Promise<Part> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), tailwindcss(), workerInside()],
    define: { 'import.meta.env.VITE_ONE_FILE': JSON.stringify('on') },
    build: {
      write: false,
      copyPublicDir: false,
      // The font becomes a data: address in the style.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: 'src/one-file.ts', output: { codeSplitting: false } },
    },
  })
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [program, ...others] = outputs.filter((part) => part.type === 'chunk')
  const [style, ...assets] = outputs.filter((part) => part.type === 'asset')
  if (!program || !style || others.length > 0 || assets.length > 0)
    throw new Error('The program is not one script and one style')
  return { program: program.code, style: textOf(style) }
}

const textOf = ({ source }: Rolldown.OutputAsset): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** A script between its tags: what would end it there, or begin a comment, is written differently. */
const quoteScript = (code: string): string =>
  code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--')

function readFont(): string {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  )
  return `data:font/woff2;base64,${readFileSync(file, 'base64')}`
}

const renderTemplates = (): string =>
  listSources()
    .map((source) => {
      const body = renderBody(source, {
        program: '?',
        page: (subject, language) => `?${documentationKey}=${subject}.${language}`,
      })
      const id = `documentation-${source.subject}.${source.language}`
      const title = renderTitle(source).replaceAll('"', '&quot;')
      return `<template id="${id}" lang="${source.language}" data-title="${title}">\n${body}</template>`
    })
    .join('\n')

/** Takes out of the page what it would ask for, and names what must be there. */
function without(page: string, pattern: RegExp): string {
  if (!pattern.test(page)) throw new Error(`The page has no ${pattern.source}`)
  return page.replace(pattern, '')
}

/**
 * Writes one HTML file that needs no server and no network: the program, its font, its layout
 * engine and its documentation are inside.
 */
export async function buildOneFile(): Promise<void> {
  const { program, style } = await buildParts()
  const theme = quoteScript(readFileSync('public/theme.js', 'utf8'))
  const script = quoteScript(program)
  const documentation = readStyle(readFont())
  const policy = policyInside([theme, script], [style, documentation])
  const shell = [
    /<link\s+rel="preload"[^>]*>/,
    /<!-- Blocks on purpose[^>]*>/,
    /<script src="\/theme\.js"><\/script>/,
    /<script type="module"[^>]*><\/script>/,
    /<div class="from-file"[\s\S]*?<\/div>/,
  ].reduce(without, readFileSync('index.html', 'utf8'))
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />
    <script>${theme}</script>
    <style>${style}</style>
    <style id="documentation-style" media="not all">${documentation}</style>
  </head>`
  const end = `${renderTemplates()}
    <script type="module">${script}</script>
    <script type="text/plain" id="licenses">${quoteScript(listLicenses())}</script>
  </body>`
  mkdirSync('dist-single', { recursive: true })
  writeFileSync(
    oneFile,
    shell.replace('</head>', () => head).replace('</body>', () => end),
  )
}
