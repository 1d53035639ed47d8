/** Whether the browser can hold files on its clipboard. */
export const canCopyFiles: boolean =
  typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function'

/** A file to be copied; it may come later. */
type Copied = {
  readonly mediaType: string
  readonly isBinary: boolean
  readonly content: Promise<Blob>
}

/**
 * Puts a file on the clipboard: a PNG as an image, anything else as text, and as an image where it
 * is one that the browser takes. `others` are the same picture in other formats, for programs that
 * take those; they are no text. False where the browser does not allow it. The files may come later,
 * since browsers want to be asked while a key or button is pressed.
 */
export async function copyFile(file: Copied, others: readonly Copied[]): Promise<boolean> {
  try {
    const kinds: Record<string, Promise<Blob>> = {}
    for (const { mediaType, isBinary, content } of [file, ...others])
      if ((isBinary && mediaType === 'image/png') || ClipboardItem.supports?.(mediaType))
        kinds[mediaType] = content
    if (!file.isBinary) kinds['text/plain'] = file.content.then(toPlainText)
    await navigator.clipboard.write([new ClipboardItem(kinds)])
    return true
  } catch {
    return false
  }
}

const toPlainText = async (picture: Blob): Promise<Blob> =>
  new Blob([await picture.text()], { type: 'text/plain' })
