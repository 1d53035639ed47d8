/** Whether the browser can hold pictures on its clipboard. */
export const canCopyPictures: boolean =
  typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function'

/**
 * Puts a picture on the clipboard: a PNG as an image, an SVG as text, and as an image where the
 * browser takes that. False where it does not allow it. The picture may come later, since browsers
 * want to be asked while a key or button is pressed.
 */
export async function copyPicture(
  { mediaType, isBinary }: { readonly mediaType: string; readonly isBinary: boolean },
  picture: Promise<Blob>,
): Promise<boolean> {
  try {
    const kinds: Record<string, Promise<Blob>> = {}
    if (isBinary || ClipboardItem.supports?.(mediaType)) kinds[mediaType] = picture
    if (!isBinary) kinds['text/plain'] = picture.then(toPlainText)
    await navigator.clipboard.write([new ClipboardItem(kinds)])
    return true
  } catch {
    return false
  }
}

const toPlainText = async (picture: Blob): Promise<Blob> =>
  new Blob([await picture.text()], { type: 'text/plain' })
