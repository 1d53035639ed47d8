import type { links as english } from '../en/links.ts'
import type { Translation } from '../translation.ts'

export const links: Translation<typeof english> = {
  'link.title': 'このリンクは作成時のままではありません',
  'link.rest-applied': 'それ以外の設定は適用しました。',
  'link.cut':
    'リンクが途中で切れているか、編集されています (チェックサムが一致しません)。もう一度受け取るか、すべての設定を確認してください。',
  'link.doubtful': (setting) =>
    `「${setting}」は切れた位置の直前にあり、不完全な可能性があるため適用していません。`,
  'link.empty':
    'リンクに設定が含まれていません。途中で切れた可能性があります。初期設定の構成を表示しています。',
  'link.no-version': 'リンクにバージョン (v=1) がありません。バージョン 1 として読み込みました。',
  'link.unknown-version': (version) =>
    `リンクのバージョン「${version}」は未知のものです。バージョン 1 として読み込みました。`,
  'link.unknown-key': (key) => `「${key}」というオプションはありません。`,
  'link.repeated-key': (key) => `「${key}」が複数あります。最初のものを使用しました。`,
  'link.impossible-value': (key, value, allowed) =>
    `「${key}」に「${value}」は指定できません。指定できる値: ${allowed}。`,
  'link.too-large': (limit) => `リンクが ${limit} 文字を超えているため、読み込みませんでした。`,
  'link.unreadable': 'リンクの圧縮部分を展開できません。途中で切れているか、編集されています。',
  'link.swells': 'リンクの圧縮部分を展開すると大きすぎるため、読み込みませんでした。',
  'allowed.port': '1〜65535 の整数',
  'allowed.list': (words) => `次のいずれか (コンマ区切り): ${words}`,
  'allowed.build': '整数',
  'allowed.text': (longest) => `${longest} 文字以内の文字列`,

  'cli.usage':
    '使い方: npm run -s cli -- export "<リンクまたはフラグメント>" --format json|csv|svg [--lang en|ja] [--theme light|dark] [--out ファイル]',
  'cli.unknown-command': (command) => `「${command}」というコマンドはありません`,
  'cli.unknown-argument': (argument) => `予期しない引数です: 「${argument}」`,
  'cli.no-link': 'リンクがありません (初期設定の構成は "")',
  'cli.bad-format': (format) => `形式「${format}」はありません。json、csv、svg のいずれかです`,
  'cli.bad-language': (language) => `言語「${language}」はありません。en または ja です`,
  'cli.bad-theme': (theme) => `テーマ「${theme}」はありません。light または dark です`,
  'cli.no-value': (option) => `${option} に値がありません`,
  'cli.cannot-write': (file, reason) => `${file} に書き込めません: ${reason}`,
}
