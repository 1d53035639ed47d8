import type { DrawNotes } from './compose-scene.ts'
import { drawPortsTable, type PortsTable } from './draw-ports-table.ts'
import { drawTitleBlock, type TitleBlock } from './draw-title-block.ts'

/** What a document wants around a picture: its title block above, a table of ports below. */
export const drawNotes =
  (notes: {
    readonly titleBlock: TitleBlock | null
    readonly portsTable: PortsTable | null
  }): DrawNotes =>
  (content, below, theme) => [
    ...(notes.titleBlock ? [drawTitleBlock(notes.titleBlock, content, theme)] : []),
    ...(notes.portsTable
      ? [drawPortsTable(notes.portsTable, { x: content.x, y: below }, content.width, theme)]
      : []),
  ]
