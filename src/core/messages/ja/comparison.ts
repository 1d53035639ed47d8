import type { comparison as en } from '../en/comparison.ts'
import type { Translation } from '../translation.ts'

export const comparison: Translation<typeof en> = {
  'comparison.title': '2 つの構成の比較',
  'comparison.before': '変更前',
  'comparison.after': '変更後',
  'comparison.deployment': (title, fingerprint) => `${title}（${fingerprint}）`,
  'comparison.untitled': '無題',
  'comparison.status': '変更',
  'comparison.status.added': '追加',
  'comparison.status.removed': '削除',
  'comparison.status.changed': '変更',
  'comparison.status.unchanged': '変更なし',
  'comparison.counterpart': '置き換え元',
  'comparison.was': '変更前の値',
  'comparison.settings': '設定',
  'comparison.setting': '設定項目',
  'comparison.what': '変更内容',
  'comparison.flows': '通信',
  'comparison.rules': 'ファイアウォールルール',
  'comparison.boundary': '境界',
  'comparison.none-of-these': '違いはありません。',
  'comparison.count': (added, removed, changed, unchanged) =>
    `追加 ${added}、削除 ${removed}、変更 ${changed}、変更なし ${unchanged}`,
  'comparison.causes': '理由',
  'comparison.together': '複数の変更の組み合わせ',
  'comparison.no-flow': 'これだけで変わる通信はありません。',
  'comparison.told.added': (port, ends, purpose, rows) =>
    `${port}（${ends}）が必要になります: ${purpose}（${rows}）。`,
  'comparison.told.removed': (port, ends, rows) =>
    `${port}（${ends}）は不要になります（${rows}）。`,
  'comparison.told.moved': (port, ends, old, rows) =>
    `${port}（${ends}）が ${old} に代わります（${rows}）。`,
  'comparison.told.stays': (port, ends, what) =>
    `${port}（${ends}）は引き続き必要です。${what.map((one) => `${one}。`).join('')}`,
  'comparison.told.no-longer-for': (purpose, rows) =>
    `次の用途には使われなくなります: ${purpose}（${rows}）`,
  'comparison.told.now-for': (purpose, rows) => `次の用途に使われます: ${purpose}（${rows}）`,
  'comparison.told.otherwise': '根拠が変わります',
}
