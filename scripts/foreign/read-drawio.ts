import { JSDOM } from 'jsdom'
import type { Box, Point } from '#core/kit/geometry.ts'

/** A cell as the program that draws it has it: its place on the page, its text, its data. */
export type DrawnCell = {
  readonly id: string
  readonly parent: string
  readonly text: string
  readonly data: Readonly<Record<string, string>>
  readonly box: Box
  /** Of a line, from end to end; else none. */
  readonly points: readonly Point[]
  readonly source: string
  readonly target: string
}

export type DrawnFile = {
  /** What the drawing says of itself. */
  readonly data: Readonly<Record<string, string>>
  readonly cells: ReadonlyMap<string, DrawnCell>
  /** The same after a cell was moved, as by dragging it. */
  readonly move: (id: string, by: Point) => ReadonlyMap<string, DrawnCell>
}

/** maxGraph is the heir of the program inside draw.io, and wants a page even to read. */
async function loadMaxGraph() {
  const { window } = new JSDOM('')
  const { document, DOMParser, XMLSerializer, Element, HTMLElement, Node, MouseEvent, location } =
    window
  const page = { window, document, DOMParser, XMLSerializer, Element, HTMLElement, Node }
  Object.assign(globalThis, page, { MouseEvent, location })
  // Newer versions of Node have one of their own, which cannot be assigned.
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
  return { window, maxGraph: await import('@maxgraph/core') }
}

const loading = loadMaxGraph()

/** Rejects when the file is no XML, or when the program does not take it. */
export async function readDrawio(xml: string): Promise<DrawnFile> {
  const { window, maxGraph } = await loading
  const file = new window.DOMParser().parseFromString(xml, 'application/xml')
  const model = file.querySelector('mxfile > diagram > mxGraphModel')
  if (!model || file.querySelector('parsererror')) throw new Error('This is no file of draw.io')
  const graph = new maxGraph.Graph(window.document.createElement('div'))
  new maxGraph.ModelXmlSerializer(graph.getDataModel()).import(model.outerHTML)

  const toData = (value: unknown): Record<string, string> =>
    value instanceof window.Element
      ? Object.fromEntries([...value.attributes].map(({ name, value: text }) => [name, text]))
      : {}

  const listCells = (): ReadonlyMap<string, DrawnCell> => {
    graph.view.validate()
    const cells = Object.values(graph.getDataModel().cells ?? {})
    return new Map(
      cells.flatMap((cell) => {
        const id = cell.getId() ?? ''
        const state = graph.view.getState(cell)
        if (!state) return []
        const data = toData(cell.value)
        const { x, y, width, height } = state
        const drawn: DrawnCell = {
          id,
          parent: cell.getParent()?.getId() ?? '',
          text: data['label'] ?? String(cell.value ?? ''),
          data,
          box: { x, y, width, height },
          points: state.absolutePoints.flatMap((point) =>
            point ? [{ x: point.x, y: point.y }] : [],
          ),
          source: cell.getTerminal(true)?.getId() ?? '',
          target: cell.getTerminal(false)?.getId() ?? '',
        }
        return [[id, drawn]]
      }),
    )
  }

  return {
    data: toData(graph.getDataModel().getRoot()?.value),
    cells: listCells(),
    move: (id, by) => {
      const cell = graph.getDataModel().getCell(id)
      if (cell) graph.moveCells([cell], by.x, by.y)
      return listCells()
    },
  }
}
