import type { links as english } from '../en/links.ts'
import type { Translation } from '../translation.ts'

export const links: Translation<typeof english> = {
  'link.title': 'このリンクには問題があります',
  'link.rest-applied': 'それ以外の設定は適用しました。',
  'link.nothing-applied': '適用できる設定がないため、既定の構成を表示しています。',
  'link.cut':
    'リンクが途中で切れているか、編集されています (チェックサムが一致しません)。もう一度受け取るか、すべての設定を確認してください。',
  'link.doubtful': (setting) => `最後の設定「${setting}」は不完全な可能性があるため除外します。`,
  'link.empty': 'リンクに設定が含まれていません。途中で切れた可能性があります。',
  'link.no-version': 'リンクにバージョン (v=1) がありません。',
  'link.unknown-version': (version) =>
    `リンクのバージョン「${version}」は未知のものです。対応しているのはバージョン 1 です。`,
  'link.unknown-key': (key) => `「${key}」というオプションはありません。`,
  'link.repeated-key': (key) => `「${key}」が複数あります。最初のものだけが有効です。`,
  'link.impossible-value': (key, value, allowed) =>
    `「${key}」に「${value}」は指定できません。指定できる値: ${allowed}。`,
  'link.too-large': (limit) => `リンクが ${limit} 文字を超えています。`,
  'link.unreadable': 'リンクの圧縮部分を展開できません。途中で切れているか、編集されています。',
  'link.swells': 'リンクの圧縮部分を展開すると大きすぎます。',
  'allowed.port': '1〜65535 の整数',
  'allowed.list': (words) => `次のいずれか (コンマ区切り): ${words}`,
  'allowed.build': '整数',
  'allowed.text': (longest) => `${longest} 文字以内で、制御文字を含まない文字列`,
}
