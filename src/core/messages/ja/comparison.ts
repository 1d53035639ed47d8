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
}
