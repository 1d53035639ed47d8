import type { keys as english } from '../en/keys.ts'
import type { Translation } from '../translation.ts'

export const keys: Translation<typeof english> = {
  'keys.title': 'キー操作',
  'keys.help': 'この一覧を表示',
  'keys.search': '通信を検索',
  'keys.matches': '検索欄の中: 次の一致、または前の一致へ移動',
  'keys.matches.name': 'Enter · Shift + Enter',
  'keys.undo': '元に戻す',
  'keys.redo': 'やり直す',
  'keys.tab': '次の項目、ホスト、接続へ移動',
  'keys.arrows': '図の中: 接続に沿って、または隣のホストへ移動',
  'keys.enter': 'フォーカスのある項目の詳細を開く',
  'keys.escape': '閉じる、または選択を解除',
  'keys.tabs': '図、ホスト、ポート、ルールを切り替え',
  'keys.click': '複数を選択',
  'keys.click.name': 'Shift + Enter · Shift + クリック',
}
