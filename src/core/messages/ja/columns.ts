import type { columns as english } from '../en/columns.ts'
import type { Translation } from '../translation.ts'

export const columns: Translation<typeof english> = {
  'tab.diagram': '図',
  'tab.hosts': 'ホスト',
  'tab.ports': 'ポート',
  'tab.rules': 'ルール',
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
  'column.footnotes': '注記',
  'column.source-address': '送信元アドレス',
  'column.destination-address': '送信先アドレス',
  'column.fingerprint': 'フィンガープリント',
  'ports.loading': '表を読み込んでいます…',
  'not-listed.short': (names) => `一覧にない通信: ${names}`,
}
