import type { options as english } from '../en/options.ts'
import type { Translation } from '../translation.ts'

export const options: Translation<typeof english> = {
  'group.server': 'Apex One サーバ',
  'group.agents': 'エージェント',
  'group.smart-protection': 'Smart Protection',
  'group.apex-central': 'Apex Central',
  'group.edge': 'エッジリレー',
  'group.directory': 'ディレクトリとデバイスコントロール',
  'group.database': 'データベース',

  'option.iis': 'IIS サイト',
  'option.iis.help':
    'セットアップ時に選んだ Web サイト。コンソール、エージェント、統合SPS のポートが決まります。',
  'option.server-https-port': 'サーバポート (HTTPS)',
  'option.server-https-port.help':
    'Web コンソール、エージェント、Apex Central が使うポート。セットアップ時に変更できます。',
  'option.server-http-port': 'サーバポート (HTTP)',
  'option.server-http-port.help': '統合SPS への HTTP クエリのポート。',
  'option.build': 'ビルド',
  'option.build.help': 'Apex One サーバのビルド番号。',
  'option.agent-port': 'エージェント待機ポート',
  'option.agent-port.help':
    'サーバがエージェントに接続するポート。新規インストール時に変更できます。',
  'option.remote-install': 'リモートインストール',
  'option.remote-install.help':
    'サーバから SMB でエージェントをインストール。ビルド 14096 以降は終了 (※4)。',
  'option.agents-unreachable': 'NAT 配下のエージェント',
  'option.agents-unreachable.help':
    '到達不能ネットワークのエージェントはサーバにポーリングし、サーバからは接続しません。',
  'option.quarantine': '隔離先',
  'option.quarantine.help':
    'UNC パスではエージェントから SMB で接続します。URL では通常の通信を使い、ローカルパスでは通信は不要です。',
  'option.smart-protection': 'クエリ送信先',
  'option.smart-protection.help':
    '内部エージェントのクエリ送信先。クラウドのみならローカルのサーバは不要です。',
  'option.smart-scan': 'スマートスキャン',
  'option.smart-scan.help': '一覧には両方のプロトコルがありますが、実際には一方で足ります。',
  'option.web-reputation': 'Web レピュテーション',
  'option.web-reputation.help': 'ローカルのサーバに HTTP でクエリを送信します。',
  'option.apex-central': 'Apex Central',
  'option.apex-central.help': 'サーバを MCPエージェント経由で Apex Central に登録します。',
  'option.central-protocol': 'MCPエージェントのプロトコル',
  'option.central-protocol.help': 'Apex Central の Web サーバのセキュリティレベルに従います。',
  'option.central-http-port': 'Central ポート (HTTP)',
  'option.central-http-port.help': '一覧の表記は 80 / 8080。1 つのポートとその代替値です。',
  'option.central-https-port': 'Central ポート (HTTPS)',
  'option.central-https-port.help': 'Apex Central の IIS の設定に従います。',
  'option.central-link': '通信方式',
  'option.central-link.help':
    '一方向では Apex Central からは接続せず、シングルサインオンの経路もありません。',
  'option.heartbeat': 'ハートビート',
  'option.heartbeat.help': 'HTTP(S) では MCPエージェントの通信に含まれます。',
  'option.edge': 'エッジリレーサーバ',
  'option.edge.help': 'オフプレミスのエージェントが DMZ のリレー経由で通信します。',
  'option.edge-port': 'エッジのポート',
  'option.edge-port.help': 'オフプレミスのエージェントがリレーに接続するポート。',
  'option.ad': 'Active Directory',
  'option.ad.help': 'サーバがドメインとデータを同期します。',
  'option.device-control': 'デバイスコントロール',
  'option.device-control.help':
    'エージェントがドメインコントローラからユーザ情報を取得。Active Directory が必要 (※3)。',
  'option.sql': 'SQL サーバ',
  'option.sql.help': '同じホストのデータベースには通信は不要です。',
  'option.sql-port': 'SQL サーバのポート',
  'option.sql-port.help': 'データベースの初期設定の待機ポート。',
  'option.go-to': (option) => `「${option}」へ移動`,
  'option.is': (option, value) => `${option}: ${value}`,

  'value.on': 'オン',
  'value.off': 'オフ',
  'value.both': '両方',
  'value.https': 'HTTPS',
  'value.http': 'HTTP',
  'value.iis.virtual': '仮想の Web サイト',
  'value.iis.default': '既定の Web サイト',
  'value.quarantine.url': 'URL',
  'value.quarantine.unc': 'UNC パス',
  'value.quarantine.local': 'ローカル',
  'value.smart-protection.integrated': '統合SPS',
  'value.smart-protection.standalone': 'スタンドアロンSPS',
  'value.smart-protection.cloud': 'クラウドのみ',
  'value.central-link.two-way': '双方向',
  'value.central-link.one-way': '一方向',
  'value.heartbeat.udp': 'UDP',
  'value.heartbeat.http': 'HTTP(S)',
  'value.sql.remote': '別ホスト',
  'value.sql.local': '同じホスト',

  'preset.all-components': 'すべてのコンポーネント',
  'preset.single-server': '単一サーバ',
  'preset.central-and-sps': 'Apex Central とスタンドアロンSPS',
  'preset.off-premises': 'オフプレミスのエージェント',
  'preset.before-14096': '14096 より前・リモートインストール',
  'preset.custom': 'カスタム',

  'reason.choice': (option, value, wanted) =>
    `「${option}」が「${wanted}」の場合のみです (現在: ${value})。`,
  'reason.or': (values) => values.join('」または「'),
  'reason.build': (build, limit) =>
    `ビルド ${limit} 以降は終了しました (※4)。このサーバはビルド ${build} です。`,

  'met.choice': (option, value) => `「${option}」が「${value}」`,
  'met.build': (build, limit) => `ビルド ${build} は ${limit} より前`,
}
