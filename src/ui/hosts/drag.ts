/** What hosts and zones are called while they are dragged: ids, separated by commas. */
export const dragType = {
  hosts: 'application/x-portscape-hosts',
  zone: 'application/x-portscape-zone',
} as const

/** Begins to drag hosts; a text, and no cell of the table, is what is seen to move. */
export function dragHosts(
  { dataTransfer }: Pick<DragEvent, 'dataTransfer'>,
  hosts: readonly string[],
  text: string,
): void {
  if (!dataTransfer) return
  dataTransfer.setData(dragType.hosts, hosts.join(','))
  dataTransfer.effectAllowed = 'move'
  const image = document.createElement('div')
  image.className = 'hosts-dragged'
  image.textContent = text
  document.body.append(image)
  dataTransfer.setDragImage(image, -10, 0)
  // The browser has looked at it by then.
  setTimeout(() => image.remove())
}
