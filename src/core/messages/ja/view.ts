import type { view as english } from '../en/view.ts'
import type { Translation } from '../translation.ts'

export const view: Translation<typeof english> = {
  'view.tabs': '表示',
  'view.search': '通信を検索',
  'view.search.placeholder': 'ポート、範囲、文字列',
  'view.search.clear': '検索を消去',
  'view.search.found': (found, all) => `${all} 件中 ${found} 件`,
  'view.search.at': (at, of) => `一致 ${at} / ${of}`,
  'view.search.unreadable': (parts) => `ポートとして読み取れません: 「${parts.join('」「')}」`,
  'view.show': '表示項目',
  'view.show.title': '図に表示する項目',
  'view.show.protocols': 'プロトコル',
  'view.show.zones': 'ゾーン',
  'view.search.unneeded': (rows) => `不要な行 ${rows} 件`,
  'view.nothing': '表示するものがありません',
  'view.nothing-help': 'すべてのゾーンが非表示になっています。',
  'view.show.all': 'すべて表示',
  'view.hidden': (parts) => `非表示: ${parts}。`,
  'view.isolated': (host) => `「${host}」とその通信相手のみ。`,
  'view.not-shown': (flows) => `${flows} 件の通信が表示されていません。`,
  'view.list': (parts) => parts.join('、'),
  'view.share': '表示状態 (検索、タブ、非表示の項目) を含める',

  'keys.title': 'キー操作',
  'keys.open': 'キー操作',
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
  'keys.tabs': '図とポートを切り替え',
  'keys.click': '複数を選択',
  'keys.click.name': 'Shift + Enter · Shift + クリック',

  'hint.text':
    'トレンドマイクロのポート一覧のうち、この構成に必要な通信を表示しています。左側でオプションを設定し、接続やホストを選ぶと、ポートが必要な理由を確認できます。',
  'hint.text.narrow':
    'トレンドマイクロのポート一覧のうち、この構成に必要な通信を表示しています。オプションを設定し、接続やホストをタップすると、ポートが必要な理由を確認できます。',
  'hint.dismiss': '閉じる',
}
