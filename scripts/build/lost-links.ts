import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { splitLost } from '../../src/core/link/split-lost.ts'
import { bundleScript } from './bundle-script.ts'

/** The page shows text in one style and its font, and runs one script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * What a server shows for an address that leads nowhere. Its addresses are relative, as those of
 * the whole build: a link without its `#` is the name of a file beside the page that it means.
 */
const notFoundPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>Portscape</title>
    <link rel="stylesheet" href="./docs/documentation.css" />
    <script src="./404.js"></script>
  </head>
  <body>
    <header><a href="./">Portscape</a></header>
    <main>
      <h1>There is no page here</h1>
      <p>A link to a deployment may have been cut on its way. Copy it as a whole, open <a href="./">Portscape</a> and paste it there.</p>
      <p lang="ja">このページはありません。リンクが途中で切れた可能性があります。リンク全体をコピーし、<a href="./">Portscape</a> を開いて貼り付けてください。</p>
    </main>
  </body>
</html>
`

/**
 * Leads links whose `#` was escaped on the way to the page: the build has a page for that, which
 * hosts of plain files show for an unknown address, and our own server answers by itself.
 */
export function lostLinks(): Plugin {
  return {
    name: 'lost-links',
    async generateBundle() {
      const source = await bundleScript('src/not-found.ts')
      this.emitFile({ type: 'asset', fileName: '404.js', source })
      this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage })
    },
    configureServer: ({ config, middlewares }) => {
      middlewares.use(leadToPage(config.root))
    },
    configurePreviewServer: ({ config, middlewares }) => {
      middlewares.use(leadToPage(join(config.root, config.build.outDir)))
    },
  }
}

/** To the page in the folder that the link names, or else to the one at the top. */
const leadToPage =
  (root: string): Connect.NextHandleFunction =>
  ({ url = '' }, response, next) => {
    const lost = url.includes('?') ? null : splitLost(url)
    if (!lost) return next()
    const folder = lost.page.replace(/[^/]*$/, '')
    const isThere = !folder.includes('..') && existsSync(join(root, folder, 'index.html'))
    response.statusCode = 302
    response.setHeader('Location', `${isThere ? lost.page : '/'}${lost.fragment}`)
    response.end()
  }
