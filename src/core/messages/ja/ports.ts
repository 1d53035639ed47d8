import type { ports as english } from '../en/ports.ts'
import type { Translation } from '../translation.ts'

export const ports: Translation<typeof english> = {
  'ports.title': 'この構成の通信',
  'ports.caption':
    '1 行が 1 つの通信です。向きは接続を開始する側から待ち受け側で、応答は含みます。矢印キーで行を移動、Enter で選択、Ctrl または Shift で追加します。',
  'ports.row': (number, source, destination, port) =>
    `${number}: ${source} から ${destination}、${port}`,
  'ports.new': '新規',
  'ports.not-printed': '記載なし',
  'ports.sort': '並べ替え',
  'ports.descending': '降順',

  'ports.tools': '絞り込みと表示',
  'ports.filter.host': 'ホスト',
  'ports.filter.from-zone': '送信元ゾーン',
  'ports.filter.to-zone': '送信先ゾーン',
  'ports.filter.transport': 'トランスポート',
  'ports.filter.family': 'プロトコル',
  'ports.filter.basis': '根拠',
  'ports.filter.search': '検索',
  'ports.filter.chosen': (facet, count) => `${facet} ${count} 件選択`,
  'ports.filter.flows': (value, count) => `${value}、通信 ${count}`,
  'ports.filter.remove': (facet, value) => `絞り込みを解除: ${facet} ${value}`,
  'ports.filter.active': '絞り込みの条件',
  'ports.filter.clear': 'すべて解除',
  'ports.count': (shown, all) => (shown === all ? `通信 ${all}` : `通信 ${shown} / ${all}`),

  'ports.group': 'グループ化',
  'ports.group.none': 'なし',
  'ports.group.source': '送信元',
  'ports.group.destination': '送信先',
  'ports.group.zones': 'ゾーンの組',
  'ports.columns': '列',
  'ports.columns.no-room': (column) => `${column} (詳細の表示中は詳細に表示)`,
  'ports.columns.reset': 'すべて表示',
  'ports.copy': '表をコピー',
  'ports.copied': (count) => `${count} 行をコピーしました`,
  'ports.copy-failed': 'ブラウザがコピーを許可しませんでした。',

  'ports.empty.filters': '絞り込みに一致する通信はこの構成にありません。',
  'ports.empty.search': (text) => `「${text}」に一致する通信はこの構成にありません。`,
  'ports.empty.ports':
    'ポートは 1〜65535 の番号です。範囲や列挙もできます。例: 443、137-139、「135, 389/tcp」',
  'ports.empty.unneeded': (count) => `不要な行のうち ${count} 行が一致します。`,
  'ports.empty.show-unneeded': '不要な行を表示',
  'ports.empty.clear': '検索と絞り込みを解除',

  'ports.footnotes': '一覧の注記',

  'unneeded.title': '不要な行',
  'unneeded.help':
    'ベンダーの一覧のうち、この構成に該当しない行です。これらの用途のためにポートを開ける必要はありません。ほかの行や一覧にない通信が同じポートを使用することはあります。',
  'not-listed.title': '一覧にない通信',
  'not-listed.help':
    'ベンダーの一覧のほかに、構成に必要な通信です (出典はほかのページ)。図には含まれませんが、ファイアウォールでは許可が必要です。',
  'unneeded.count': (count) => `${count} 行`,
  'unneeded.none': '一覧のすべての行がこの構成に当てはまります。',
  'unneeded.none-found': (text) => `「${text}」に一致する不要な行はありません。`,
  'unneeded.row': '行',
  'unneeded.between': '送信元と送信先',
  'unneeded.ports': '必要になるポート',
  'unneeded.reason': '不要な理由',
  'unneeded.go': 'オプションへ移動',
  'unneeded.go-to': (option) => `オプション「${option}」へ移動`,
}
