import type { view as english } from '../en/view.ts'
import type { Translation } from '../translation.ts'

export const view: Translation<typeof english> = {
  'view.tabs': '表示',
  'view.search': '通信を検索',
  'view.search.placeholder': 'ポート、範囲、文字列',
  'view.search.hosts': 'ホストを検索',
  'view.search.hosts.placeholder': '名前、アドレス、ゾーン',
  'view.search.clear': '検索を消去',
  'view.show': '表示項目',
  'view.list': (parts) => parts.join('、'),

  'keys.open': 'キー操作',

  'hint.text': 'ポート一覧のうち、この構成に必要な通信です。選ぶと理由を確認できます。',
  'hint.dismiss': '閉じる',
}
