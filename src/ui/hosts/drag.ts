/** What hosts and zones are called while they are dragged: ids, separated by commas. */
export const dragType = {
  hosts: 'application/x-portscape-hosts',
  zone: 'application/x-portscape-zone',
} as const
