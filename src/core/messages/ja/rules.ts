import type { rules as en } from '../en/rules.ts'
import type { Translation } from '../translation.ts'

export const rules: Translation<typeof en> = {
  'rules.title': 'ファイアウォールルール',
  'rules.boundaries': 'ゾーンの境界',
  'rules.hosts': 'ホストのファイアウォール',
  'rules.chosen': '境界またはホスト',
  'rules.count': (count) => `ルール ${count} 件`,
  'rules.found': (found, all) => `ルール ${found} / ${all} 件`,
  'rules.incomplete': (count) => `未完成 ${count} 件`,
  'rules.within': (zone) => `${zone}内`,
  'rules.within-count': (flows) => `通信 ${flows} 件、ルール不要`,
  'rules.in': (count) => `受信 ${count}`,
  'rules.out': (count) => `送信 ${count}`,
  'rules.into': (host) => `${host} への受信`,
  'rules.none': 'ゾーンをまたぐ通信がないため、ゾーン間のファイアウォールにルールは不要です。',
  'rules.view': 'ルールの単位',
  'rules.single': '通信ごと',
  'rules.grouped': 'まとめる',
  'rules.caption':
    '1 行が 1 つのルールです。応答は含みます。矢印キーで行を移動、Enter でルールの通信を選択します。',
  'rules.row': (number, source, destination, status) =>
    `ルール ${number}: ${source} から ${destination}、${status}`,
  'rules.in-group': (numbers) => `${numbers} 内`,
  'rules.is-of': (numbers) => `= ${numbers}`,
  'rules.more': (count) => `ほか ${count} 件`,
  'rules.service': 'サービス',
  'rules.rows': '一覧の行',
  'rules.status': '状態',
  'rules.ready': '出力可',
  'rules.missing': 'アドレス未入力',
  'rules.no-address': 'アドレスなし',
  'rules.nothing-found': '検索に一致するルールはここにはありません。',
  'rules.shows': '表示内容',
  'rules.shows.table': '表',
  'rules.shows.text': '機器用テキスト',
  'rules.device': '機器',
  'rules.scope': 'テキストの対象',
  'rules.scope.boundary': 'この境界',
  'rules.scope.host': 'このホスト',
  'rules.scope.boundaries': 'すべての境界',
  'rules.scope.hosts': 'すべてのホスト',
  'rules.content': 'テキストの内容',
  'rules.content.whole': 'すべてのルール',
  'rules.content.change': '変更分のみ',
  'rules.change-counts': (added, changed, removed) =>
    `比較元に対して、追加 ${added}、変更 ${changed}、削除 ${removed} です。`,
  'rules.change-reasons': (count) => `ほかに理由だけが変わる ${count} 件は、作業不要です。`,
  'rules.change-none': '機器に設定するルールに違いはありません。作業は不要です。',
  'rules.change-way.fortigate':
    '全体を貼り付けても追加だけを行います。ポリシーの番号は機器にしかわからないため、削除は手順 2 の手作業です。オブジェクトの削除はコメントにしてあります。',
  'rules.change-way.pan-os':
    '全体を貼り付けても追加だけを行います。コミット後の削除は手順 2 としてコメントにしてあり、別にコミットします。',
  'rules.change-way.asa':
    '全体を貼り付けても追加だけを行います。削除は手順 2 としてコメントにしてあり、新しいリストの適用後に行います。',
  'rules.change-way.windows-firewall':
    'スクリプトはホストのルールを、まず新旧両方に入れ替えます。その間、一時的にルールがなくなります。旧ルールを除いたスクリプトは手順 2 としてコメントにしてあります。',
  'rules.change-way.rtx':
    '新しいフィルターを別の番号で追加してから、適用先を切り替えます。手順はコメントに示します。',
  'rules.change-way.nftables':
    'まず新旧両方のルールを含むテーブルに置き換えます。旧ルールを除いたテーブルは手順 2 としてコメントにしてあります。確立済みの接続は維持されます。',
  'rules.interfaces': (names) => `機器のインターフェース・ゾーン名: ${names}`,
  'rules.no-interface': (device, form, used) =>
    `${device} で使える名前: ${form}。それまでテキストでは ${used} を使います。`,
  'rules.interface-form.fortigate': '英数字と . / _ - で 35 文字以内 (先頭は英数字)',
  'rules.interface-form.pan-os': '英数字と _ - で 31 文字以内 (先頭は英数字)',
  'rules.interface-form.asa': '英数字と _ - で 48 文字以内 (先頭は英字)',
  'rules.interface-form.rtx':
    'lan1、lan1/2、lan1.2、wan1、onu1、vlan1、bridge1、pp1、tunnel1 の形式 (番号は任意)',
  'rules.first-number': '最初の番号',
  'rules.first-number-now': '現在の最初の番号',
  'rules.bad-number': (least, most) => `${least} から ${most} までの整数で入力してください。`,
  'rules.copy': 'コピー',
  'rules.copied': 'コピーしました。',
  'rules.copy-failed': 'ブラウザがコピーを許可しませんでした。',
  'rules.download': 'ダウンロード',
  'rules.downloaded': (name) => `${name} としてブラウザに渡しました。`,
  'rules.unsaid': 'このテキストに含まれないもの',
  'rules.not-of-zones': (device) =>
    `${device} はホスト自身のファイアウォールです。テキストはすべてのホストが対象です。`,
  'rules.deny.boundary':
    'この境界のほかの通信はすべて拒否できます。戻りの通信は含まれます (ステートフル)。',
  'rules.deny.host':
    'このホストへのほかの通信はすべて拒否できます。戻りの通信は含まれます (ステートフル)。',
  'rules.deny.boundaries':
    'これらのゾーン間のほかの通信はすべて拒否できます。戻りの通信は含まれます (ステートフル)。',
  'rules.deny.hosts':
    'これらのホストへのほかの通信はすべて拒否できます。戻りの通信は含まれます (ステートフル)。',
  'rules.lacking': (count) => `アドレスのないホストが ${count} 件あります`,
  'rules.lacking-names': (names) => `${names} のルールは、入力されるまでコメントとして出力します。`,
  'rules.names-and-more': (names, more) => `${names} ほか ${more} 件`,
  'rules.show': 'ルールを表示',
  'rules.show-of': (boundary) => `ルールを表示: ${boundary}`,
  'rules.go-to-hosts': 'ホストへ移動',

  'unsaid.address-missing': (rules, hosts) =>
    `${hosts} のアドレスが未入力のため出力していません: ${rules}`,
  'unsaid.dns-name': (rules, hosts) =>
    `この機器では DNS 名を指定できないため ${hosts} の DNS 名を除いています: ${rules}`,
  'unsaid.mixed-families': (rules, hosts) =>
    `送信元と宛先の一方が IPv4 のみ、他方が IPv6 のみのため出力していません (${hosts}): ${rules}`,
  'unsaid.too-many': (rules) =>
    `1 つのインターフェースのフィルターが多く、機種によっては設定できません: ${rules}`,
  'unsaid.not-windows': (rules, hosts) =>
    `${hosts} は Windows ではないため出力していません (このホスト用の nftables の出力を使用してください): ${rules}`,
  'unsaid.one-interface': (rules) =>
    `両方のゾーンが同じインターフェースにあるため、機器がルーティングしない限り、この通信はファイアウォールを通りません: ${rules}`,
  'unsaid.rules': (_, numbers) => `ルール ${numbers}`,
}
