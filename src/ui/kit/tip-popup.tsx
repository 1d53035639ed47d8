import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'

export type TipProps = {
  readonly text: string
  /** The control that the tip explains; it must have a name of its own. */
  readonly children: ReactElement
}

/** The tip that works: it opens beside its control. */
export function TipPopup({ text, children }: TipProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger delay={400} render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-40">
          <Tooltip.Popup className="max-w-64 rounded-md bg-ink px-2 py-1 text-small text-surface">
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
