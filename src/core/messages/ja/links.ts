import type { links as english } from '../en/links.ts'
import type { Translation } from '../translation.ts'

export const links: Translation<typeof english> = {
  'link.title': 'このリンクには問題があります',
  'link.rest-applied': 'それ以外の設定は適用しました。',
  'link.host-with-mask': (value, host, network) =>
    `${value} はネットワークのマスクが付いたホストです。${host} として読み取りました。ネットワーク全体を指す場合は ${network} と書いてください。`,
  'link.signs-left-out': (key) => `「${key}」から、制御文字を取り除きました。`,
  'link.nothing-applied': '適用できる設定がないため、既定の構成を表示しています。',
  'link.cut':
    'リンクが途中で切れているか、編集されています (チェックサムが一致しません)。もう一度受け取るか、すべての設定を確認してください。',
  'link.doubtful': (setting) => `最後の設定「${setting}」は不完全な可能性があるため除外します。`,
  'link.empty': 'リンクに設定が含まれていません。途中で切れた可能性があります。',
  'link.no-version': 'リンクにバージョン (v=1) がありません。',
  'link.unknown-version': (version) =>
    `リンクのバージョン「${version}」は未知のものです。対応しているのはバージョン 1 と 2 です。`,
  'link.unknown-key': (key) => `「${key}」というオプションはありません。`,
  'link.unknown-host': (id, kinds) =>
    `「${id}」というホストはないため、その設定は適用されません。ホストは ${kinds} で、2 台目以降は agent-2 のように番号が付きます。`,
  'link.repeated-key': (key) => `「${key}」が複数あります。最初のものだけが有効です。`,
  'link.impossible-value': (key, value, allowed) =>
    `「${key}」に「${value}」は指定できません。指定できる値: ${allowed}。`,
  'link.no-value': (key, allowed) => `「${key}」に値がありません。指定できる値: ${allowed}。`,
  'link.too-large': (limit) => `リンクが ${limit} 文字を超えています。`,
  'link.unreadable': 'リンクの圧縮部分を展開できません。途中で切れているか、編集されています。',
  'link.baseline': 'リンク内の比較元の構成を読み取れないため、新たな比較は行いません。',
  'link.nested': '比較元の中にさらに別のリンクが含まれています。これは開きません。',
  'link.swells': 'リンクの圧縮部分を展開すると大きすぎます。',
  'link.note-title': 'リンクを開きました。次の点を確認してください',
  'link.more': (count) => `ほか ${count} 件。`,
  'link.lost-sign': 'リンクの「#」が途中で失われていましたが、読み取りました。',
  'link.shortened': 'リンクが「…」で終わっています。先頭だけが表示されている可能性があります。',
  'link.another-link': '別のリンクも含まれています。最初のリンクを開きました。',
  'link.line-joined': (place) =>
    `設定の途中 (「${place}」の縦線の位置) に改行があったため、前後をつなぎました。この設定を確認してください。`,
  'link.line-ended': (place) =>
    `リンクを改行 (「${place}」の縦線の位置) まで読み取りました。続きが設定の一部でないか確認してください。`,
  'link.ending': (last, rest) =>
    rest === ''
      ? `リンクが「${last}」で終わるかどうかは確かではありません。`
      : `リンクを「${last}」まで読み取り、「${rest}」は後に続く文と見なしました。`,
  'allowed.port': '1〜65535 の整数',
  'allowed.day': '2026-03-31 の形式の日付',
  'allowed.list': (words) => `次のいずれか (コンマ区切り): ${words}`,
  'allowed.boundary': (zones) => `次のうち 2 つをコンマ区切りで: ${zones}`,
  'allowed.build': '整数',
  'allowed.addresses':
    'アドレス、ネットワーク (10.1.0.0/16)、範囲 (10.1.0.10-10.1.0.20)、DNS 名 (カンマ区切り)',
  'allowed.zone': (usual) => `${usual}、または独自のゾーンの id`,
  'allowed.serves': 'エージェントグループの id (スタンドアロンSPS のみ)',
  'allowed.trust': '数値 (1.5 など。大きいほど信頼度が高い)',
  'allowed.text': (longest) => `${longest} 文字以内で、欠けた文字や制御文字を含まない文字列`,
}
