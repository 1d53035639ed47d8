import type { view as english } from '../en/view.ts'
import type { Translation } from '../translation.ts'

export const view: Translation<typeof english> = {
  'view.tabs': '表示',
  'view.search': '通信を検索',
  'view.search.placeholder': 'ポート、範囲、文字列',
  'view.search.hosts': 'ホストを検索',
  'view.search.hosts.placeholder': '名前、アドレス、ゾーン',
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
  'view.nothing-crosses': 'これらのゾーンの間に、この構成の通信はありません。',
  'view.show.gather': '同種のホストを 1 枚のカードにまとめる',
  'view.show.all': 'すべて表示',
  'view.hidden': (parts) => `非表示: ${parts}。`,
  'view.isolated': (host) => `「${host}」とその通信相手のみ。`,
  'view.crossing': (from, to) =>
    `${from === '' ? '' : `${from}から`}${to === '' ? 'の' : `${to}への`}通信のみ。`,
  'view.not-shown': (flows) => `${flows} 件の通信が表示されていません。`,
  'view.list': (parts) => parts.join('、'),
  'view.share': '表示状態 (検索、タブ、ゾーンの絞り込み、非表示の項目) を含める',

  'keys.open': 'キー操作',

  'hint.text': 'ポート一覧のうち、この構成に必要な通信です。選ぶと理由を確認できます。',
  'hint.dismiss': '閉じる',
}
