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
  'legend.direction': '接続元から待ち受け側へ (戻りの通信を含む)',

  'picture.title': 'Apex One の通信ポート',
  'picture.description': (hosts, flows) =>
    `ホスト ${hosts}、通信 ${flows}。矢印は接続を開始する側から待ち受け側へ向きます。戻りの通信は自動的に許可される前提です (ステートフルファイアウォール)。ポートの出典: トレンドマイクロ KA-0009594。`,
  'picture.own-hosts': (count) => `独自のホスト: ${count}`,
  'picture.own-zones': (count) => `独自のゾーン: ${count}`,
  'picture.members': (count) => `${count} 台`,
  'picture.was': (earlier) => `変更前: ${earlier}`,
  'picture.was-in': (zone) => `変更前のゾーン: ${zone}`,
  'picture.more': (count) => `ほか ${count} 台`,
  'picture.named-host': (name, role) => `${name} (${role})`,
  'picture.addresses': (host, addresses) => `${host}、アドレス: ${addresses}`,
  'picture.host': (name, zone, listens) =>
    listens === '' ? `${name}、${zone}` : `${name}、${zone}、待ち受け: ${listens}`,
  'picture.zone': (name) => `ゾーン: ${name}`,
  'picture.connection': (source, destination, ports) => `${source} から ${destination}: ${ports}`,

  'picture.differences': (differences) => `既定の構成と異なる点: ${differences}`,
  'picture.no-differences':
    '既定の構成: すべてのコンポーネント、すべてのオプションが初期設定です。',
  'picture.origin': (fingerprint) =>
    `ポートの出典: トレンドマイクロ KA-0009594 · Portscape フィンガープリント ${fingerprint}`,
  'picture.link-line': (link) => `リンク: ${link}`,
  'picture.part': (shown, all) => `構成の一部: 通信 ${all} 件のうち ${shown} 件。`,
  'picture.table': '番号の説明',

  'purpose.cut': (text, meaning) =>
    `${text} … (原文はここで切れています${meaning === '' ? '' : `。推定: ${meaning}`})`,
  'purpose.typo': (text) => `${text} (原文のまま)`,

  'basis.stated': '記載あり',
  'basis.inferred': '推定',
  'basis.other-source': '別の出典',
}
