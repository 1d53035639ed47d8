type PrintJob = {
  readonly name: string
  /** As a style sheet calls it. Pages are landscape. */
  readonly paper: 'A4' | 'A3'
  readonly isFirstUpright: boolean
}

type PrintListeners = {
  /** Puts on the page what is printed, at once: the browser looks at it next. */
  readonly start: () => PrintJob
  readonly end: () => void
}

/**
 * Follows every printing of the page, whoever starts it. What the browser calls the job, and a
 * PDF's file, is its `name`.
 */
export function watchPrinting({ start, end }: PrintListeners): () => void {
  const stop = new AbortController()
  const { signal } = stop
  // A name for each kind of page would do without a sheet of its own, but costs an empty first one.
  const pageSheet = new CSSStyleSheet()
  let title: string | null = null
  const begin = () => {
    const { name, paper, isFirstUpright } = start()
    const first = isFirstUpright ? `@page :first { size: ${paper} portrait }` : ''
    pageSheet.replaceSync(`@page { size: ${paper} landscape } ${first}`)
    document.adoptedStyleSheets = [...withoutSheet(pageSheet), pageSheet]
    title ??= document.title
    document.title = name
  }
  const finish = () => {
    end()
    document.adoptedStyleSheets = withoutSheet(pageSheet)
    if (title !== null) document.title = title
    title = null
  }
  window.addEventListener('beforeprint', begin, { signal })
  window.addEventListener('afterprint', finish, { signal })
  return () => stop.abort()
}

const withoutSheet = (sheet: CSSStyleSheet): CSSStyleSheet[] =>
  document.adoptedStyleSheets.filter((other) => other !== sheet)

/** Opens the browser's print dialog; resolves once the printing has ended, in whatever way. */
export async function printPage(): Promise<void> {
  await document.fonts.ready
  await new Promise((resolve) => {
    window.addEventListener('afterprint', resolve, { once: true })
    window.print()
  })
}

/**
 * Holds the browser's own keys for printing back until what is printed is there: `prepare` gives
 * what is to be waited for, or null where nothing is.
 */
export function holdPrintKeys(prepare: () => Promise<unknown> | null): () => void {
  const hold = (event: KeyboardEvent) => {
    const isMeant = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
    const preparing = isMeant && event.key.toLowerCase() === 'p' ? prepare() : null
    if (!preparing) return
    event.preventDefault()
    void preparing.then(printPage, printPage)
  }
  window.addEventListener('keydown', hold)
  return () => window.removeEventListener('keydown', hold)
}
