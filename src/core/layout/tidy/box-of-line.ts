import { type Box, boxAround } from '#core/kit/geometry.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import type { DraftLine } from '../draft.ts'

/** The box around a line and its label: tells quickly what is too far away to matter. */
export const boxOfLine = rememberEach(
  ({ points, label }: DraftLine): Box =>
    boxAround([label, ...points.map((point) => ({ ...point, width: 0, height: 0 }))]),
)
