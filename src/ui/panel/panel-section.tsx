import { type ReactNode, useId } from 'react'

type PanelSectionProps = {
  readonly title: string
  /** What stands at the end of the title's line. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function PanelSection({ title, action, children }: PanelSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-line py-3">
      <div className="flex min-h-control items-center justify-between gap-3">
        <h3 id={id} className="min-w-0 font-semibold text-pretty">
          {title}
        </h3>
        {action && <div className="shrink-0">{action}</div>}
      </div>
      {children}
    </section>
  )
}
