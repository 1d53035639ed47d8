import { sides as allSides } from './fit-view.ts'

/** Marks the edges of the frame behind which the picture goes on; `sides` names them. */
export const MoreHint = ({ sides }: { readonly sides: string }) => (
  <div className="canvas-more" data-more={sides} aria-hidden="true">
    {allSides.map((side) => (
      <span key={side} data-side={side} />
    ))}
  </div>
)
