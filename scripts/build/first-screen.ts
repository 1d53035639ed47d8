import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { type Language, languages } from '../../src/core/messages/language.ts'
import { bundleScript } from './bundle-script.ts'

type Screen = { readonly name: string; readonly html: string }

/** What a browser of this look answers to the media queries of the screen. */
const answer = (query: string, wide: boolean, dark: boolean): boolean => {
  if (query.includes('prefers-color-scheme')) return dark
  return query.startsWith('(min-width') ? wide : query.startsWith('(max-width') && !wide
}

/** The look that is being rendered. */
const look = { wide: true, dark: false }

/** Stands in for the browser while the screen is rendered; what it answers follows `look`. */
function pretendBrowser(): void {
  const matchMedia = (query: string) => ({
    get matches() {
      return answer(query, look.wide, look.dark)
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  Object.assign(globalThis, { window: { matchMedia } })
  // From Node 21 on there is one.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: '' } })
}

const colours = /(?<=(?:fill|stroke)=")#[0-9a-f]{6}(?=")/g

/**
 * One markup for both themes: what differs becomes a variable, and the pairs of colours stand in
 * the markup. The policy allows no style in a page, so a script sets the variables.
 */
function mergeThemes(light: string, dark: string): string {
  const darkColours = dark.match(colours) ?? []
  const palette: string[] = []
  let at = 0
  const html = light.replace(colours, (colour) => {
    const pair = `${colour}/${darkColours[at++]}`
    if (pair === `${colour}/${colour}`) return colour
    const known = palette.indexOf(pair)
    const index = known >= 0 ? known : palette.push(pair) - 1
    return `var(--first-${index})`
  })
  if (at !== darkColours.length || light.replace(colours, '') !== dark.replace(colours, ''))
    throw new Error('The first screen differs between the themes in more than its colours')
  return `<div class="contents" data-palette="${palette.join(' ')}">${html}</div>`
}

/** Nothing in it is named or reached: the program's own screen has the same beside it. */
const withoutNames = (html: string): string =>
  html.replace(
    / (?:id|name|for|aria-label|aria-\w+by|aria-controls|role|title|tabindex)="[^"]*"/g,
    '',
  )

async function renderScreens(): Promise<Screen[]> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    pretendBrowser()
    const { renderFirstScreen } = await server.ssrLoadModule('/src/ui/render-first-screen.tsx')
    const render = (language: Language, wide: boolean, dark: boolean): string => {
      Object.assign(look, { wide, dark })
      return withoutNames(renderFirstScreen(language))
    }
    return languages.flatMap((language) =>
      [true, false].map((wide) => ({
        name: `${language}-${wide ? 'wide' : 'narrow'}`,
        html: mergeThemes(render(language, wide, false), render(language, wide, true)),
      })),
    )
  } finally {
    await server.close()
    Reflect.deleteProperty(globalThis, 'window')
  }
}

const scriptName = 'first-screen.js'

/** What the first paint waits for stands before what it does not: fonts, icon, program. */
function askForStyleFirst(html: string): string {
  const style = html.match(/<link rel="stylesheet"[^>]*>/)?.[0]
  const theme = html.match(/<script src="[^"]*theme\.js"><\/script>/)?.[0]
  if (style === undefined || theme === undefined)
    throw new Error('The page names no style sheet or no theme.js')
  const script = `<link rel="preload" as="script" href="./${scriptName}">`
  // Asked for as from elsewhere, it would not come from a folder either, where the page has words.
  const own = style.replace(' crossorigin', '')
  return html
    .replace(style, '')
    .replace(theme, '')
    .replace(/(<meta charset[^>]*>)/, `$1\n    ${own}\n    ${script}\n    ${theme}`)
}

/**
 * Writes the first screen of the default deployment into the built page, so that a newcomer sees
 * it before the program has come. The program then draws the same over it.
 */
export function firstScreen(): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    async generateBundle() {
      const source = await bundleScript('src/first-screen.ts')
      this.emitFile({ type: 'asset', fileName: scriptName, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const templates = (await renderScreens()).map(
          ({ name, html: screen }) => `<template id="first-screen-${name}">${screen}</template>`,
        )
        const program = html.match(/<script type="module"[^>]* src="([^"]+)"><\/script>/)
        if (!program) throw new Error('The page names no program')
        const place = `<div id="first-screen" class="first-screen" data-program="${program[1]}" inert aria-hidden="true" hidden></div>`
        const script = `<script src="./${scriptName}"></script>`
        const page = askForStyleFirst(html).replace(
          program[0],
          `<link rel="modulepreload" crossorigin href="${program[1]}">`,
        )
        return page.replace(
          '<div id="root"></div>',
          `<div id="root"></div>${place}${templates.join('')}${script}`,
        )
      },
    },
  }
}
