import type { ports as english } from '../en/ports.ts'
import type { Translation } from '../translation.ts'

export const ports: Translation<typeof english> = {
  'tab.diagram': '図',
  'tab.ports': 'ポート',
}
