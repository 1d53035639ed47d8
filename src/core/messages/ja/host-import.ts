import type { hostImport as english } from '../en/host-import.ts'
import type { Translation } from '../translation.ts'

export const hostImport: Translation<typeof english> = {
  'host-table.id': 'ID',
  'host-table.role': '役割',
}
