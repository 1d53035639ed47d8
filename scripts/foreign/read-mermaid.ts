import { JSDOM } from 'jsdom'

/** A flowchart as Mermaid itself understands its text. */
export type Flowchart = {
  readonly title: string
  readonly zones: readonly { readonly name: string; readonly hosts: readonly string[] }[]
  /** The lines of each block by its id. */
  readonly hosts: ReadonlyMap<string, readonly string[]>
  readonly connections: readonly {
    readonly source: string
    readonly destination: string
    readonly ports: readonly string[]
  }[]
}

type FlowDb = {
  readonly getAccTitle: () => string
  readonly getSubGraphs: () => readonly { readonly title: string; readonly nodes: string[] }[]
  readonly getVertices: () => ReadonlyMap<string, { readonly text?: string }>
  readonly getEdges: () => readonly {
    readonly start: string
    readonly end: string
    readonly text: string
  }[]
}

const isFlowDb = (db: object): db is FlowDb =>
  'getVertices' in db && 'getEdges' in db && 'getSubGraphs' in db && 'getAccTitle' in db

/** It writes numbers of signs like this until it draws. */
const toText = (held: string): string =>
  held.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))

const toLines = (held: string): string[] => held.split('<br>').map(toText)

async function loadMermaid() {
  // It wants a page even to parse.
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  return mermaid
}

const loading = loadMermaid()

/** Rejects when Mermaid does not take the text. */
export async function readMermaid(text: string): Promise<Flowchart> {
  const mermaid = await loading
  await mermaid.parse(text)
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  if (!isFlowDb(db)) throw new Error('This is no flowchart')
  return {
    title: toText(db.getAccTitle()),
    zones: db
      .getSubGraphs()
      .map(({ title, nodes }) => ({ name: toText(title), hosts: nodes.toSorted() })),
    hosts: new Map([...db.getVertices()].map(([id, { text = '' }]) => [id, toLines(text)])),
    connections: db.getEdges().map(({ start, end, text }) => ({
      source: start,
      destination: end,
      ports: toLines(text),
    })),
  }
}
