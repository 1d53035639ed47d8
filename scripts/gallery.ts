import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../src/cli/lay-out.ts'
import { exportSvg } from '../src/core/exports/picture/export-svg.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '../src/core/exports/picture/picture-settings.ts'
import { escapeXml } from '../src/core/exports/svg/escape-xml.ts'
import { decodeDeployment } from '../src/core/link/decode-deployment.ts'
import { languages } from '../src/core/messages/language.ts'
import { themeNames } from '../src/core/scene/theme.ts'

/**
 * Writes `gallery/index.html`: every golden picture as it was committed and as it is drawn now, and
 * every golden link in all languages, themes and ways to write ports. It opens without a server.
 */

const golden = new URL('../src/core/golden/', import.meta.url)
const target = new URL('../gallery/', import.meta.url)
const layOut = createLayOut()

async function draw(link: string, settings: PictureSettings): Promise<string> {
  const { deployment } = decodeDeployment(link)
  return unwrap(await exportSvg({ deployment, page: '' }, settings, layOut)).svg
}

const showPicture = (caption: string, svg: string): string =>
  `<figure><img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"><figcaption>${escapeXml(caption)}</figcaption></figure>`

/** Before and now, and where they differ: a difference is bright on black. */
function compare(language: string, before: string, now: string): string {
  if (before === now) return showPicture(`${language}: as committed`, now)
  const [first, second] = [before, now].map(
    (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  )
  return `<div class="changed"><strong>${language}: CHANGED</strong><div class="row">
${showPicture('before (committed)', before)}
${showPicture('now', now)}
<figure><div class="difference"><img alt="" src="${first}"><img alt="" src="${second}"></div><figcaption>differences</figcaption></figure>
</div></div>`
}

/** In every theme, with chips, and with numbers, their table and a title block. */
async function showVariants(link: string, base: PictureSettings): Promise<string[]> {
  const variants: string[] = []
  for (const theme of themeNames) {
    for (const documented of [false, true]) {
      const ports = documented ? 'callouts' : 'chips'
      const svg = await draw(link, { ...base, theme, ports, titleBlock: documented })
      const what = documented ? 'callouts with title block' : 'chips'
      variants.push(showPicture(`${base.language}, ${theme}, ${what}`, svg))
    }
  }
  return variants
}

async function showScenario(name: string): Promise<{ section: string; changed: boolean }> {
  const folder = new URL(`${name}/`, golden)
  const link = readFileSync(new URL('link.txt', folder), 'utf8').trim()
  const comparisons: string[] = []
  const variants: string[] = []
  let changed = false
  for (const language of languages) {
    const base: PictureSettings = { ...defaultPictureSettings, language }
    const before = readFileSync(new URL(`diagram.${language}.svg`, folder), 'utf8')
    const now = await draw(link, base)
    changed ||= before !== now
    comparisons.push(compare(language, before, now))
    variants.push(...(await showVariants(link, base)))
  }
  const mark = changed ? ' <mark>changed</mark>' : ''
  const section = `<section id="${name}"><h2>${name}${mark}</h2><code>${escapeXml(link === '' ? '(the default deployment: no fragment)' : link)}</code>
<div class="row">${comparisons.join('\n')}</div>
<details${changed ? '' : ' open'}><summary>All languages, themes and ways to write ports</summary><div class="grid">${variants.join('\n')}</div></details></section>`
  return { section, changed }
}

const style = `body{margin:0;padding:24px 32px;font:14px/1.5 system-ui,sans-serif;background:#eef1f5;color:#0f172a}
h1{font-size:20px;margin:0 0 4px}h2{font-size:16px;margin:32px 0 4px}code{font-size:12px;overflow-wrap:anywhere;color:#475569}
nav a{margin-right:12px}mark{background:#fde68a;border-radius:4px;padding:1px 6px;font-size:12px}
.row{display:flex;flex-wrap:wrap;gap:16px;margin-top:8px}.row>figure,.row>.changed{flex:1 1 480px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:16px;align-items:start;margin-top:8px}
figure{margin:0;background:#fff;border:1px solid #cbd5e1;border-radius:6px;overflow:hidden}
figure img{display:block;width:100%;height:auto}figcaption{padding:4px 10px;font-size:12px;color:#475569;border-top:1px solid #e2e8f0}
.changed{border:2px solid #d97706;border-radius:8px;padding:10px;background:#fffbeb;min-width:100%;box-sizing:border-box}
.difference{position:relative;background:#000;isolation:isolate}.difference img+img{position:absolute;inset:0;mix-blend-mode:difference}
summary{cursor:pointer;margin-top:12px;color:#1d4ed8}`

const names = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const scenarios: { name: string; section: string; changed: boolean }[] = []
for (const name of names) scenarios.push({ name, ...(await showScenario(name)) })
const changed = scenarios.filter((scenario) => scenario.changed).length

mkdirSync(target, { recursive: true })
writeFileSync(
  new URL('index.html', target),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portscape: golden pictures</title><style>${style}</style>
<h1>Golden pictures</h1><p>${changed} of ${names.length} scenarios changed. If the changes are wanted: <code>npm run golden</code></p>
<nav>${scenarios.map((scenario) => `<a href="#${scenario.name}">${scenario.name}${scenario.changed ? ' ●' : ''}</a>`).join('')}</nav>
${scenarios.map((scenario) => scenario.section).join('\n')}</html>\n`,
)
console.log(`gallery/index.html: ${names.length} scenarios, ${changed} changed`)
