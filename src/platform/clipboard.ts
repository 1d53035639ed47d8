/** Puts text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * Puts a table on the clipboard, as HTML for word processors and as text for the rest. A browser
 * that takes only text gets that; false where it does not allow even this.
 */
export async function copyTable(table: {
  readonly html: string
  readonly text: string
}): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([table.html], { type: 'text/html' }),
      'text/plain': new Blob([table.text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyText(table.text)
  }
}
