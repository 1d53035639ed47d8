import type { ComponentProps, MouseEvent } from 'react'

const looks = {
  plain: 'border-line-control bg-surface text-ink hover:bg-sunken data-popup-open:bg-hover',
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover',
  quiet: 'border-transparent text-soft hover:bg-hover hover:text-ink data-popup-open:bg-hover',
} as const

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: keyof typeof looks
  /** A square for an icon alone, which needs a hidden name. */
  readonly square?: boolean
}

/** A push button; while disabled it keeps the focus, so that the keyboard does not lose its place. */
export function Button(props: ButtonProps) {
  const { look = 'plain', square = false, className = '', disabled = false, ...rest } = props
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault()
    else rest.onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabled || undefined}
      onClick={press}
      className={`inline-flex h-control shrink-0 items-center justify-center gap-1.5 rounded-md border text-base font-medium whitespace-nowrap select-none not-data-waiting:aria-disabled:opacity-45 ${square ? 'w-control' : 'px-3'} ${looks[look]} ${className}`}
    />
  )
}
