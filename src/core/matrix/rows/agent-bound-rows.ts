import { all, buildBelow, choice } from '#core/configuration/condition.ts'
import { remoteInstallEnd } from '#core/configuration/configuration.ts'
import type { MatrixRow } from '../matrix-row.ts'
import { smbPorts } from './smb-ports.ts'

/** Table 3 of the list: what the Apex One server opens to the agents. */
export const agentBoundRows = [
  {
    id: 'C1',
    place: { table: 3, line: 1 },
    source: { host: 'apex-one-server', parts: [] },
    destination: { host: 'agent', parts: [] },
    ports: [{ transports: ['tcp'], option: 'agent-port', printed: 21112 }],
    protocol: 'https',
    service: null,
    printed: {
      source: 'Apex One サーバ',
      destination: ['Apex One エージェント'],
      port: 'HTTPS: 21112\n(※1)',
      purpose: '一般的な通信',
    },
    defects: [],
    purpose: 'General communication',
    footnotes: ['1'],
    condition: choice('agents-unreachable', 'off'),
    basis: 'stated',
    basisOfOtherPort: 'stated',
  },
  {
    id: 'C2',
    place: { table: 3, line: 2 },
    source: { host: 'apex-one-server', parts: [] },
    destination: { host: 'agent', parts: [] },
    ports: smbPorts,
    protocol: null,
    service: 'smb',
    printed: {
      source: 'Apex One サーバ',
      destination: ['Apex One エージェント'],
      port: '137(TCP/UDP)、138(UDP)、\n139、445\n(※2)',
      purpose: 'エージェントの\nリモートインストール(※4)',
    },
    defects: [],
    purpose: 'Remote installation of the agent',
    footnotes: ['2', '4'],
    condition: all(choice('remote-install', 'on'), buildBelow(remoteInstallEnd)),
    basis: 'stated',
    basisOfOtherPort: 'stated',
  },
] as const satisfies readonly MatrixRow[]
