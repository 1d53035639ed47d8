import { choice } from '#core/configuration/condition.ts'
import type { MatrixRow } from '../matrix-row.ts'

/** Table 4 of the list: what the Edge Relay Server opens. */
export const edgeRelayRows = [
  {
    id: 'D1',
    place: { table: 4, line: 1 },
    source: { host: 'edge-relay', parts: [] },
    destination: { host: 'apex-one-server', parts: ['iis-virtual', 'iis-default'] },
    ports: [{ transports: ['tcp'], option: 'server-https-port', printed: 4343 }],
    protocol: null,
    service: null,
    printed: {
      source: 'エッジリレーサーバ',
      destination: ['Apex One サーバ'],
      port: '4343',
      purpose: '一般的な通信',
    },
    defects: [],
    purpose: 'General communication',
    footnotes: [],
    condition: choice('edge', 'on'),
    basis: 'stated',
    basisOfOtherPort: 'inferred',
  },
] as const satisfies readonly MatrixRow[]
