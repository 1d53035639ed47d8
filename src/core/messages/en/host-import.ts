/** Tables of hosts: what comes in, and what goes out. */
export const hostImport = {
  'host-table.id': 'ID',
  'host-table.role': 'Role',
} as const
