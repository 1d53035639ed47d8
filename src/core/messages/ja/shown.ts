import type { shown as english } from '../en/shown.ts'
import type { Translation } from '../translation.ts'

export const shown: Translation<typeof english> = {
  'view.sentences': (sentences) => sentences.join(''),
  'view.search.found': (found, all) => `${all} 件中 ${found} 件`,
  'view.search.hosts-found': (hosts) => `該当ホスト: ${hosts}`,
  'view.search.at': (at, of) => `一致 ${at} / ${of}`,
  'view.search.unreadable': (parts) => `ポートとして読み取れません: 「${parts.join('」「')}」`,
  'view.search.unknown-name': (words) =>
    `「${words.join('」「')}」という名前のゾーンやホストはありません。`,
  'view.search.unknown-address': (addresses) =>
    `アドレス ${addresses.join('、')} のホストはありません。`,
  'view.show.title': '図に表示する項目',
  'view.show.protocols': 'プロトコル',
  'view.show.zones': 'ゾーン',
  'view.search.unneeded': (rows) => `不要な行 ${rows} 件`,
  'view.nothing': '表示するものがありません',
  'view.nothing-help': 'すべてのゾーンが非表示になっています。',
  'view.nothing-crosses': 'これらのゾーンの間に、この構成の通信はありません。',
  'canvas.arranging': '配置中…',
  'view.show.gather': '同種のホストを 1 枚のカードにまとめる',
  'fold.split': (role, count) => `${role}: ${count} 台を 1 台ずつ別のカードに分ける`,
  'fold.gather-with': (host, count) => `${host}: 同種の ${count} 台を 1 枚のカードにまとめる`,
  'view.show.all': 'すべて表示',
  'view.hidden': (parts) => `非表示: ${parts}。`,
  'view.isolated': (host) => `「${host}」とその通信相手のみ。`,
  'view.crossing': (from, to) =>
    `${from === '' ? '' : `${from}から`}${to === '' ? 'の' : `${to}への`}通信のみ。`,
  'view.not-shown': (flows) => `${flows} 件の通信が表示されていません。`,
  'view.share': '表示状態 (検索、タブ、ゾーンの絞り込み、非表示の項目) を含める',
  'share.title': 'この構成へのリンク',
  'share.help':
    'リンクにはオプション、タイトル、ホスト名、アドレス、ゾーンがすべて含まれます。# 以降にあるため、サーバには送信されません。',
  'share.long': (length) =>
    `リンクが ${length} 文字あります。Teams では 2,048 文字前後で切れるため、ファイルで送ってください。`,
  'unapplied.left-out': (count) => `誤りのある入力 ${count} 件は含まれません。`,
  'share.save-file': 'JSON ファイルを保存',
  'share.file-saved': (name) => `${name} としてブラウザに渡しました。`,
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',
  'theme.print': '白黒',
  'theme.system': 'システム設定',
}
