import { type ReactNode, useId } from 'react'

type WordsBoxProps = {
  readonly title: string
  /** The items of a list. */
  readonly children: ReactNode
}

/** Words of a table that are decided once for all rows that have them. */
export function WordsBox({ title, children }: WordsBoxProps) {
  const id = useId()
  return (
    <div className="rounded-lg border border-notice-line bg-notice px-3 py-2">
      <h3 id={id} className="text-small font-medium text-notice-ink">
        {title}
      </h3>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  )
}
