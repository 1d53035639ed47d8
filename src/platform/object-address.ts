/** An address under which the browser reads `content` from memory; give it back when done. */
export const lendAddress = (content: Blob): string => URL.createObjectURL(content)

/**
 * Releases a lent address after a while: a download or a picture that is still being read from it
 * would otherwise be lost, and the browser would report the loss as an error.
 */
export function releaseAddress(address: string): void {
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
