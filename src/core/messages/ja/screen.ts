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
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',
  'theme.system': 'システム設定',

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
  'share.title': 'この構成へのリンク',
  'share.help':
    'リンクにはすべてのオプションとタイトルが含まれます。# 以降にあるため、サーバには送信されません。',
  'share.link': 'リンク',
  'share.copy': 'コピー',
  'share.copied': 'リンクをコピーしました。',
  'share.copy-failed':
    'ブラウザがコピーを許可しませんでした。リンクを選択したので、手動でコピーしてください。',
  'share.long': (length) =>
    `リンクが ${length} 文字あります。Teams では 2,048 文字前後で切れるため、ファイルで送ってください。`,
  'share.save-file': 'JSON ファイルを保存',
  'share.file-saved': (name) => `${name} に保存しました。`,

  'export.export': 'エクスポート',
  'export.title': 'エクスポート',
  'export.format': '形式',
  'export.svg': 'SVG',
  'export.svg.help': '拡大しても鮮明な図です。Visio、PowerPoint、Inkscape で編集できます。',
  'export.png': 'PNG',
  'export.png.help': '文書、スライド、チャットに貼り付ける画像です。',
  'export.csv': 'CSV',
  'export.csv.help': '通信の一覧表です (1 行に 1 件)。Excel で開けます。',
  'export.json': 'JSON',
  'export.json.help': '他のプログラム向けのオプション、ホスト、通信です。',
  'export.language': '言語',
  'export.language.en': 'English',
  'export.language.ja': '日本語',
  'export.theme': 'テーマ',
  'export.ground': '背景',
  'export.ground.light': '白',
  'export.ground.dark': 'ダーク',
  'export.ground.transparent': '透明',
  'export.scale': '倍率',
  'export.scale.value': (scale) => `${scale}×`,
  'export.file': 'ファイル名',
  'export.save': 'エクスポート',
  'export.busy': '作成中…',
  'export.saved': (name) => `${name} に保存しました。`,
  'export.too-large': (scale) =>
    `このブラウザではその大きさの画像を作成できません。${scale}× なら作成できます。`,
  'export.use-scale': (scale) => `${scale}× にする`,
  'export.failed':
    'ファイルを作成できませんでした。別の形式を選ぶか、ページを再読み込みしてください。',

  'crash.title': '問題が発生しました',
  'crash.text':
    'プログラムのエラーのため Portscape が停止しました。構成はこのリンクに含まれています。再読み込みの前にコピーしてください。',
  'crash.reload': '再読み込み',
}
