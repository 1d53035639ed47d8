import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyViewProps = {
  readonly icon: LucideIcon
  readonly title: string
  readonly help: string
  readonly children?: ReactNode
}

export function EmptyView({ icon: Icon, title, help, children }: EmptyViewProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-2 pt-10 pb-6 text-center max-wide:pt-5">
      <span className="flex size-10 items-center justify-center rounded-full bg-sunken text-muted">
        <Icon size={18} aria-hidden />
      </span>
      <h2 className="text-title font-semibold">{title}</h2>
      <p className="max-w-72 text-small text-pretty text-soft">{help}</p>
      {children !== undefined && (
        <div className="flex w-full max-w-60 flex-col gap-1.5 pt-3">{children}</div>
      )}
    </div>
  )
}
