import type { screen as english } from '../en/screen.ts'
import type { Translation } from '../translation.ts'

export const screen: Translation<typeof english> = {
  'app.name': 'Portscape',
  'app.skip': '構成図へ移動',
  'app.close': '閉じる',

  'header.title': '構成のタイトル',
  'header.untitled': '無題の構成',
  'header.undo': '元に戻す',
  'header.redo': 'やり直す',
  'header.other-language': 'English',
  'header.theme': 'テーマ',

  'compare.compare': '比較',

  'options.title': 'オプション',
  'options.preset': 'プリセット',
  'options.changed': '変更あり',
  'options.changed-count': (count) => `${count} 件を変更`,
  'options.reset': (option) => `「${option}」を初期設定に戻す`,
  'options.reset-all': 'すべて戻す',
  'options.source': (host) => `出典: ${host}`,
  'options.bad-port': '1〜65535 の整数を入力してください。',
  'options.bad-build': '0 以上の整数を入力してください。',

  'status.hosts': (count) => `ホスト ${count} 件`,
  'status.flows': (count) => `通信 ${count} 件`,
  'status.source': '出典: Trend Micro KA-0009594',

  'notice.dismiss': '閉じる',

  'share.share': '共有',
  'share.link': 'リンク',
  'share.copy': 'コピー',
  'share.copied': 'リンクをコピーしました。',
  'share.copy-failed':
    'ブラウザがコピーを許可しませんでした。リンクを選択したので、手動でコピーしてください。',

  'crash.title': '問題が発生しました',
  'crash.text':
    'プログラムのエラーのため Portscape が停止しました。構成はこのリンクに含まれています。再読み込みの前にコピーしてください。',
  'app.missing':
    'ページの一部を読み込めなかったため、動作しないボタンがあります。再読み込みしてください (構成はアドレスに含まれています)。',
  'crash.reload': '再読み込み',
  'export.export': 'エクスポート',
  'opening.open': '開く…',
  'findings.title': '指摘事項',
  'findings.count': (count, warnings) =>
    warnings === 0 ? `指摘事項 ${count} 件` : `指摘事項 ${count} 件、うち警告 ${warnings} 件`,
}
