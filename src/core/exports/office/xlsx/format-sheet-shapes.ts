import type { NativeDrawing } from '../../native/native-drawing.ts'
import type { PictureSettings } from '../../picture/picture-settings.ts'
import { unitsPerPx } from '../drawing/drawing-target.ts'
import { formatShapes, type WrittenShape } from '../drawing/format-shapes.ts'
import { sheetFonts } from './styles.ts'

/** Where the picture begins on its sheet. */
const corner = { x: 20 * unitsPerPx, y: 20 * unitsPerPx } as const

/** Ids of shapes in a sheet start with this one. */
const firstShapeId = 2

/** A drawing as the shapes of a sheet, in its own size. */
export const formatSheetShapes = (
  drawing: NativeDrawing,
  { language, connectors }: Pick<PictureSettings, 'language' | 'connectors'>,
): WrittenShape[] =>
  formatShapes(drawing, {
    prefix: 'xdr',
    language,
    fonts: sheetFonts,
    scale: unitsPerPx,
    corner,
    connectors,
    firstId: firstShapeId,
  })
