import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { Mermaid } from 'mermaid'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { formatFlowchart } from '#core/exports/mermaid/format-flowchart.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { expect, test } from './fixtures.ts'

declare const mermaid: Mermaid

const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')

const names = [
  '<script>alert(1)</script>',
  '<b>bold</b> & &lt; #35; #quot;',
  '1. first',
  '- item',
  '`code` **strong** _soft_ ~~gone~~ $$x^2$$',
  '[x](javascript:alert(1)) ![x](http://x/)',
  'fa:fa-user ]]> "quoted" \'too\'',
  'https://example.com www.example.com me@example.com',
  '%%{init: {"theme":"dark"}}%% end',
  'ﬂ°°60¶ßb',
  '本社クライアント（東京）',
]

const hostile: Deployment = addHosts(
  { ...defaultDeployment, title: 'style x: y#z; </title><script>alert(1)</script>' },
  names.map((name) => ({ kind: 'agent', name, addresses: ['2001:db8::/32'], zone: '' })),
)

/** Draws as a page does, and gives the words of its blocks, zones and arrows. */
async function draw(page: Page, text: string, htmlLabels: boolean) {
  return page.evaluate(
    async ([source, html]) => {
      mermaid.initialize({ startOnLoad: false, htmlLabels: html })
      const { svg } = await mermaid.render('picture', source)
      document.body.innerHTML = svg
      const words = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) =>
          // A line of SVG has its words in pieces, with the spaces in them.
          [...element.querySelectorAll('tspan.text-outer-tspan, p')]
            .flatMap((line) => line.innerHTML.split('<br>'))
            .map((line) => new DOMParser().parseFromString(line, 'text/html').body.textContent),
        )
      const foreign = 'script, img, a, b, em, strong, code, del, i, ul, ol, li, h1'
      return {
        blocks: words('g.node'),
        zones: words('g.cluster-label'),
        arrows: words('g.edgeLabel'),
        foreign: [...document.body.querySelectorAll(foreign)].map((element) => element.outerHTML),
        title: document.querySelector('svg > title')?.textContent,
      }
    },
    [text, htmlLabels] as const,
  )
}

for (const htmlLabels of [true, false]) {
  test(`Mermaid draws every name and port as they are (labels in ${htmlLabels ? 'HTML' : 'SVG'})`, async ({
    page,
  }) => {
    await page.goto('about:blank')
    await page.addScriptTag({ path: script })
    const topology = topologyOf(hostile)
    const text = formatFlowchart({
      deployment: hostile,
      page: 'https://portscape.example/',
      topology,
      part: topology,
      language: 'en',
      verification: null,
    })
    const drawn = await draw(page, text, htmlLabels)
    expect(drawn.foreign).toEqual([])
    expect(drawn.title).toBe(hostile.title)
    const joined = drawn.blocks
      .map((lines) => lines.join(' '))
      .join('\n')
      .replaceAll('\u2060', '')
    for (const name of names) expect(joined).toContain(name)
    expect(joined).not.toContain('Unsupported')
    expect(drawn.zones.map((lines) => lines.join(' '))).toEqual(
      expect.arrayContaining(['Internet', 'DMZ', 'Client segment', 'Server segment']),
    )
    expect(drawn.arrows.map((lines) => lines.join(' ')).toSorted()).toEqual(
      topology.connections.map(({ chips }) => chips.map((chip) => chip.text).join(' ')).toSorted(),
    )
  })
}
