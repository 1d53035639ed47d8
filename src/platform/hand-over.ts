import { fail, type Result, succeed } from '#core/kit/result.ts'

/** What the user hands over by dropping or pasting. */
export type HandedOver =
  | { readonly kind: 'file'; readonly file: File }
  /** More than one file; which of them is meant is not known. */
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string }

/**
 * The file, or else the link or text; null when there is neither. Spreadsheets and word processors
 * put a picture of what was copied beside its text: where that is something to open, it is meant.
 */
function readHandedOver(data: DataTransfer | null, isMeant: IsMeant): HandedOver | null {
  const text = data?.getData('text/plain') || data?.getData('text/uri-list') || ''
  const [file, ...others] = data?.files ?? []
  if (text !== '' && isMeant(text)) return { kind: 'text', text }
  if (file && others.length > 0) return { kind: 'files', files: [file, ...others] }
  if (file) return { kind: 'file', file }
  return text === '' ? null : { kind: 'text', text }
}

/** The bytes of a file; fails for a folder, and where the system does not give them. */
export async function readBytes(file: Blob): Promise<Result<Uint8Array, 'unreadable'>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return fail('unreadable')
  }
}

/** Whether a text is one to open, and so meant before a picture beside it. */
type IsMeant = (text: string) => boolean

type DragListeners = {
  /** Called with true while something from outside is over the page. */
  readonly show: (over: boolean) => void
  readonly take: (handed: HandedOver) => void
  readonly isMeant: IsMeant
}

/** Follows what is dragged from outside onto the page; what starts inside it is left alone. */
export function watchDrops({ show, take, isMeant }: DragListeners): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let fromInside = false
  const isForUs = (event: DragEvent): boolean => {
    if (fromInside) return false
    const types = event.dataTransfer?.types ?? []
    if (types.includes('Files')) return true
    return types.some((type) => type.startsWith('text/')) && !isField(event.target)
  }
  const setFromInside = (value: boolean) => () => {
    fromInside = value
  }
  window.addEventListener('dragstart', setFromInside(true), { signal })
  window.addEventListener('dragend', setFromInside(false), { signal })
  const drag = (event: DragEvent) => {
    const forUs = isForUs(event)
    show(forUs)
    if (!forUs) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
  }
  window.addEventListener('dragenter', drag, { signal })
  window.addEventListener('dragover', drag, { signal })
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) show(false)
  }
  window.addEventListener('dragleave', leave, { signal })
  const drop = (event: DragEvent) => {
    show(false)
    if (!isForUs(event)) return
    event.preventDefault()
    const handed = readHandedOver(event.dataTransfer, isMeant)
    if (handed) take(handed)
  }
  window.addEventListener('drop', drop, { signal })
  return () => stop.abort()
}

/** Follows what is pasted outside of fields. */
export function watchPastes({ take, isMeant }: Omit<DragListeners, 'show'>): () => void {
  const paste = (event: ClipboardEvent) => {
    if (isField(event.target)) return
    const handed = readHandedOver(event.clipboardData, isMeant)
    if (!handed) return
    event.preventDefault()
    take(handed)
  }
  window.addEventListener('paste', paste)
  return () => window.removeEventListener('paste', paste)
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null
