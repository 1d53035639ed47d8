/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  // The browser reads the address after this turn; releasing it at once would lose the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
