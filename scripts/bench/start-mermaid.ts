import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import type { Mermaid } from 'mermaid'
import type { Size } from '#core/kit/geometry.ts'
import { findBrowser } from '../setup/find-browser.mjs'
import type { Drawer, Drawing } from './drawing.ts'
import { boxAroundDrawing } from './measure-drawing.ts'
import { type PlainGraph, toPlainGraph } from './plain-graph.ts'

declare const mermaid: Mermaid

/** Mermaid in a real browser, which it needs to measure text. */
type MermaidBench = { readonly draw: Drawer; readonly stop: () => Promise<void> }

const toBlock = ({ width, height }: Size) =>
  `"<div style='width:${width}px;height:${height}px'></div>"`

/** Flowchart text: zones as subgraphs; cards and labels as blocks of the size they have here. */
function toMermaidText({ zones, hosts, connections }: PlainGraph): string {
  const nameOf = new Map(hosts.map((host, index) => [host.id, `h${index}`]))
  const subgraphs = zones.flatMap((zone, index) => [
    `subgraph z${index}[" "]`,
    ...hosts.flatMap((host) =>
      host.zone === zone ? `${nameOf.get(host.id)}[${toBlock(host)}]` : [],
    ),
    'end',
  ])
  const edges = connections.map(
    (connection) =>
      `${nameOf.get(connection.source)} -->|${toBlock(connection)}| ${nameOf.get(connection.destination)}`,
  )
  return ['flowchart LR', ...subgraphs, ...edges].join('\n')
}

/** Runs in the page: everything in the order in which the text names it. */
async function renderInPage(text: string) {
  const { svg } = await mermaid.render('picture', text)
  document.body.innerHTML = svg
  const boxOf = (element: Element | null | undefined) => {
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
    return { x, y, width, height }
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  return {
    size: boxOf(document.querySelector('svg g.root') ?? document.querySelector('svg')),
    nodes: all('g.node').map((node) => ({
      name: /-(h\d+)-/.exec(node.id)?.[1] ?? '',
      box: boxOf(node.querySelector('rect')),
    })),
    lines: all('.edgePaths path').flatMap((path) => {
      if (!(path instanceof SVGPathElement)) return []
      const matrix = path.getScreenCTM()
      const numbers = (path.getAttribute('d') ?? '').match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []
      const points = numbers.flatMap((x, index) =>
        index % 2 === 0 ? new DOMPoint(Number(x), Number(numbers[index + 1])) : [],
      )
      return [
        points.map((p) => p.matrixTransform(matrix ?? undefined)).map(({ x, y }) => ({ x, y })),
      ]
    }),
    labels: all('.edgeLabels .edgeLabel div div').map(boxOf),
  }
}

type Rendered = Awaited<ReturnType<typeof renderInPage>>

function toDrawing(graph: PlainGraph, { size, nodes, lines, labels }: Rendered): Drawing {
  const none = { x: 0, y: 0, width: 0, height: 0 }
  const parts = {
    hosts: graph.hosts.map(({ id }, index) => ({
      id,
      box: nodes.find((node) => node.name === `h${index}`)?.box ?? none,
    })),
    connections: graph.connections.map(({ id, source, destination }, index) => {
      return { id, source, destination, points: lines[index] ?? [], label: labels[index] ?? none }
    }),
  }
  const around = boxAroundDrawing(parts)
  const width = Math.max(size.width, around.width)
  return { ...parts, size: { width, height: Math.max(size.height, around.height) } }
}

/** Starts a browser with Mermaid in it; rejects when there is no browser. */
export async function startMermaid(): Promise<MermaidBench> {
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 4000, height: 3000 } })
  await page.setContent('<body style="margin:0"></body>')
  // The loader of TypeScript wraps named functions in a call of this.
  await page.evaluate('globalThis.__name = (it) => it')
  const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')
  await page.addScriptTag({ path: script })
  await page.evaluate(() => {
    // Straight pieces instead of curves, so that bends can be counted; the course is the same.
    const flowchart = { curve: 'linear', useMaxWidth: false, wrappingWidth: 2000 } as const
    // It refuses what is longer than people usually write.
    const limits = { maxTextSize: 10_000_000, maxEdges: 100_000 }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'loose', flowchart, ...limits })
  })
  return {
    draw: async (topology, messages) => {
      const graph = toPlainGraph(topology, messages)
      return toDrawing(graph, await page.evaluate(renderInPage, toMermaidText(graph)))
    },
    stop: () => browser.close(),
  }
}
