import { sources } from '#core/configuration/sources.ts'
import type { RowId } from './matrix.ts'
import type { Bilingual } from './matrix-row.ts'

/**
 * What is known of a row beside what the list prints: from other pages, or read out of it. What a
 * purpose means that the list cuts off stands in `find-meaning.ts`: the first picture needs it.
 */
export type RowNote = {
  readonly basis: 'inferred' | 'other-source'
  readonly text: Bilingual
  /** The pages that say so; none for what is read out of the list. */
  readonly addresses: readonly string[]
}

const relayHelp =
  'https://docs.trendmicro.com/ja-jp/documentation/article/trend-micro-apex-one-service-pack-1-patch-1-online-help-edge-relay-server'
const agentPortHelp =
  'https://docs.trendmicro.com/en-us/documentation/article/trend-micro-apex-one-2019-server-online-help-adding-a-firewall-po_001'

const cutCentralPurpose: RowNote = {
  basis: 'inferred',
  text: {
    en: 'The purpose is cut off in the list. The page on Apex Central’s ports describes the same flow as communication from the MCP agent to the server.',
    ja: '一覧では用途が途中で切れています。Apex Central のポートのページでは、同じ通信が MCP エージェントからサーバへの通信として説明されています。',
  },
  addresses: [sources['central-ports']],
}

const centralSecurityLevel: RowNote = {
  basis: 'other-source',
  text: {
    en: 'HTTP or HTTPS follows the security level of Apex Central’s web server: high is HTTPS only, medium mainly HTTPS, low HTTP.',
    ja: 'HTTP と HTTPS のどちらを使うかは、Apex Central の Web サーバのセキュリティレベルに従います (高: HTTPS のみ、中: 主に HTTPS、低: HTTP)。',
  },
  addresses: [sources['central-security-level']],
}

const cutDirectoryPurpose: RowNote = {
  basis: 'inferred',
  text: {
    en: 'The purpose is cut off in the list; by its context it is Active Directory integration. The help says that the server synchronises data with the domains named.',
    ja: '一覧では用途が途中で切れていますが、文脈から Active Directory 統合と推定しています。ヘルプによると、サーバは指定したドメインとデータを同期します。',
  },
  addresses: [sources['ad-integration']],
}

const dynamicPorts: RowNote = {
  basis: 'other-source',
  text: {
    en: '135 is the RPC endpoint mapper. The dynamic ports that usually follow it (TCP 49152–65535 on current Windows) are not in the list.',
    ja: '135 は RPC エンドポイントマッパーです。通常は続けて動的ポート (現在の Windows では TCP 49152–65535) が使用されますが、一覧には記載がありません。',
  },
  addresses: [sources['rpc-ports']],
}

const tiedToSite: RowNote = {
  basis: 'inferred',
  text: {
    en: 'That the integrated SPS follows the IIS site is inferred: the list nests it under the same choice, with the same numbers.',
    ja: '統合SPS が IIS サイトに従うことは推定です。一覧では同じ選択肢の下に同じ番号で記載されています。',
  },
  addresses: [],
}

const rowNotes: Readonly<Partial<Record<RowId, readonly RowNote[]>>> = {
  B1: [
    {
      basis: 'inferred',
      text: {
        en: 'The list prints no protocol. HTTPS is inferred from rows A1 and A2, whose port this is.',
        ja: '一覧にプロトコルの記載はありません。同じポートの行 A1 / A2 から HTTPS と推定しています。',
      },
      addresses: [],
    },
    {
      basis: 'other-source',
      text: {
        en: 'Two-way communication: Apex Central opens a connection to say that a command is waiting.',
        ja: '双方向通信: 命令があることを知らせるために、Apex Central から接続します。',
      },
      addresses: [sources.heartbeat],
    },
  ],
  B2: [cutCentralPurpose, centralSecurityLevel],
  B3: [cutCentralPurpose, centralSecurityLevel],
  B5a: [cutDirectoryPurpose, dynamicPorts],
  B5b: [cutDirectoryPurpose],
  B6: [
    {
      basis: 'inferred',
      text: {
        en: 'The printed purpose names the port, not the traffic; that it is access to the database is inferred.',
        ja: '記載の用途はポートの説明で、通信の内容ではありません。データベースへの接続と推定しています。',
      },
      addresses: [],
    },
  ],
  C1: [
    {
      basis: 'other-source',
      text: {
        en: 'The help shows the agent’s port under Agents > Agent Management > Status, Basic Information.',
        ja: 'ヘルプによると、エージェントのポートは [エージェント] > [エージェント管理] > [ステータス] の基本情報で確認できます。',
      },
      addresses: [agentPortHelp],
    },
  ],
  D1: [
    {
      basis: 'other-source',
      text: {
        en: 'The list prints only the number. That the relay reaches the server over HTTPS is from another page.',
        ja: '一覧には番号だけが記載されています。リレーからサーバへの通信が HTTPS であることは別のページによります。',
      },
      addresses: [sources.edge],
    },
    {
      basis: 'inferred',
      text: {
        en: 'The list has no line for the default web site; that the port is then the console’s is inferred.',
        ja: '一覧に既定の Web サイトの行はありません。その場合にコンソールのポートになることは推定です。',
      },
      addresses: [],
    },
  ],
  E1: [
    {
      basis: 'other-source',
      text: {
        en: 'The UNC path may also lie on another Apex One server or on any other computer; then this flow goes there.',
        ja: 'UNC パスは、別の Apex One サーバや他のコンピュータも指定できます。その場合、この通信はそこへ向かいます。',
      },
      addresses: [sources.quarantine],
    },
  ],
  E4: [tiedToSite],
  E5: [tiedToSite],
  E6: [tiedToSite],
  E7: [tiedToSite],
  E8: [tiedToSite],
  E9: [tiedToSite],
  E13: [
    {
      basis: 'other-source',
      text: {
        en: 'The list prints “TCP: 443”, not HTTPS. That off-premises agents talk HTTPS to the relay is from the help.',
        ja: '一覧の記載は「TCP: 443」で、HTTPS とは書かれていません。HTTPS であることはヘルプによります。',
      },
      addresses: [relayHelp],
    },
    {
      basis: 'other-source',
      text: {
        en: 'That the relay’s port can be set is from another page.',
        ja: 'リレーのポートを設定できることは別のページによります。',
      },
      addresses: [sources.edge],
    },
  ],
}

const notesById: ReadonlyMap<string, readonly RowNote[]> = new Map(Object.entries(rowNotes))

/** What is known of a row beside the list; empty for most rows. */
export const findRowNotes = (row: string): readonly RowNote[] => notesById.get(row) ?? []
