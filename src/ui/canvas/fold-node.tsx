import type { NodeProps } from '@xyflow/react'
import { later } from '#ui/kit/later.tsx'
import type { FoldNode } from './flow-elements.ts'

/** Stands beside the node of its host: no button may be inside of another one. */
export const FoldNodeView = later<NodeProps<FoldNode>>(
  async () => (await import('./fold-button.tsx')).FoldButton,
  () => null,
)
