import { lendAddress, releaseAddress } from './object-address.ts'

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = lendAddress(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  releaseAddress(address)
}
