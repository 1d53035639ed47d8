import { sources } from '#core/configuration/sources.ts'
import type { Bilingual } from './matrix-row.ts'
import { type FlowRows, listNotListedNames, type NotListedId } from './not-listed-names.ts'

/** Traffic that a deployment needs and of which the list says nothing, from other pages. */
export type NotListed = {
  readonly id: NotListedId
  readonly name: Bilingual
  /** Who opens it to whom, and on which ports as far as that is known. */
  readonly text: Bilingual
  readonly address: string
}

/** What a reader of the list would look for in vain; never drawn as a flow, since no row made it. */
const notListed: readonly NotListed[] = [
  {
    id: 'dns',
    name: { en: 'Name resolution', ja: '名前解決' },
    text: {
      en: 'DNS, UDP and TCP 53, from every host to its name servers.',
      ja: 'DNS (UDP/TCP 53)。すべてのホストから DNS サーバへ。',
    },
    address: sources['firewall-policy'],
  },
  {
    id: 'time',
    name: { en: 'Time', ja: '時刻同期' },
    text: {
      en: 'NTP, UDP 123, where hosts are set to a time server. Only an older product’s page names it.',
      ja: 'NTP (UDP 123)。タイムサーバを使用する場合。旧製品のページにのみ記載があります。',
    },
    address: sources['central-ports-ja'],
  },
  {
    id: 'updates',
    name: { en: 'Updates', ja: 'アップデート' },
    text: {
      en: 'From the server and the Smart Protection Servers to Trend Micro ActiveUpdate on the internet, over HTTP(S). The page names no port.',
      ja: 'サーバと Smart Protection Server から、インターネット上のトレンドマイクロ アップデートサーバへ (HTTP/HTTPS)。ページにポート番号の記載はありません。',
    },
    address: sources['update-source'],
  },
  {
    id: 'cloud',
    name: { en: 'The cloud', ja: 'クラウド' },
    text: {
      en: 'From agents outside the network, or without a local server, to the Smart Protection Network. The page names no port.',
      ja: 'オフプレミスのエージェント、またはローカルサーバを使用しないエージェントから、Smart Protection Network へ。ページにポート番号の記載はありません。',
    },
    address: sources['smart-protection-sources'],
  },
  {
    id: 'rpc',
    name: { en: 'Dynamic RPC ports', ja: 'RPC の動的ポート' },
    text: {
      en: 'TCP 135 is the RPC endpoint mapper; TCP 49152–65535 on the domain controller usually follows it.',
      ja: 'TCP 135 は RPC エンドポイントマッパーです。通常は続けてドメインコントローラの TCP 49152–65535 が使用されます。',
    },
    address: sources['rpc-ports'],
  },
]

/** What goes along with a deployment in which these rows of the list apply. */
export function listNotListed(flows: readonly FlowRows[]): NotListed[] {
  const names = listNotListedNames(flows).map(({ id }) => id)
  return notListed.filter(({ id }) => names.includes(id))
}
