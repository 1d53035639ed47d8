import type { picture as english } from '../en/picture.ts'
import type { Translation } from '../translation.ts'

export const picture: Translation<typeof english> = {
  'family.tls': 'HTTPS',
  'family.plain-http': 'HTTP (暗号化なし)',
  'family.smb': 'SMB / NetBIOS',
  'family.directory': 'ディレクトリ (LDAP、RPC)',
  'family.database': 'データベース',
  'family.udp': 'UDP',
  'family.other': 'TCP (プロトコルの記載なし)',
  'legend.direction': '接続を開始する側から待ち受け側へ (応答は含む)',

  'picture.title': 'Apex One の通信ポート',
  'picture.description': (hosts, flows) =>
    `ホスト ${hosts}、通信 ${flows}。矢印は接続を開始する側から待ち受け側へ向きます。戻りの通信は含まれます (ステートフルファイアウォール)。ポートの出典: トレンドマイクロ KA-0009594。`,
  'picture.host': (name, zone, listens) =>
    listens === '' ? `${name}、${zone}` : `${name}、${zone}、待ち受け: ${listens}`,
  'picture.zone': (name) => `ゾーン: ${name}`,
  'picture.link': (source, destination, ports) => `${source} から ${destination}: ${ports}`,

  'basis.stated': '記載あり',
  'basis.inferred': '推定',
  'basis.other-source': '別の出典',

  'column.number': '番号',
  'column.source': '送信元',
  'column.source-zone': '送信元ゾーン',
  'column.destination': '送信先',
  'column.destination-zone': '送信先ゾーン',
  'column.transport': 'トランスポート',
  'column.port': 'ポート番号',
  'column.protocol': 'プロトコル',
  'column.rows': '一覧の行',
  'column.basis': '根拠',
  'column.purpose': '主な用途',
}
