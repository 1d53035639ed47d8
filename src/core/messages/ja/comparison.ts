import type { comparison as en } from '../en/comparison.ts'
import type { Translation } from '../translation.ts'

export const comparison: Translation<typeof en> = {
  'comparison.title': '2 つの構成の比較',
  'comparison.before': '変更前',
  'comparison.after': '変更後',
  'comparison.deployment': (title, fingerprint) => `${title}（${fingerprint}）`,
  'comparison.untitled': '無題',
  'comparison.status': '変更',
  'comparison.status.added': '追加',
  'comparison.status.removed': '削除',
  'comparison.status.changed': '変更',
  'comparison.status.unchanged': '変更なし',
  'comparison.legend.added': '追加',
  'comparison.legend.removed': '削除 (元の位置に表示)',
  'comparison.legend.changed': '変更 (一部を含む)',
  'comparison.legend.unchanged': '変更なし',
  'comparison.counterpart': '置き換え元',
  'comparison.was': '変更前の値',
  'comparison.settings': '設定',
  'comparison.setting': '設定項目',
  'comparison.what': '変更内容',
  'comparison.flows': '通信',
  'comparison.rules': 'ファイアウォールルール',
  'comparison.boundary': '境界',
  'comparison.none-of-these': '違いはありません。',
  'comparison.count': (added, removed, changed, unchanged) =>
    `追加 ${added}、削除 ${removed}、変更 ${changed}、変更なし ${unchanged}`,
  'comparison.count.added': (count) => `追加 ${count}`,
  'comparison.count.removed': (count) => `削除 ${count}`,
  'comparison.count.changed': (count) => `変更 ${count}`,
  'comparison.count.none': '変更なし',
  'comparison.causes': '理由',
  'comparison.cause': '原因',
  'comparison.effect': '影響',
  'comparison.together': '複数の変更の組み合わせ',
  'comparison.relabelled': 'ルールでの名前',
  'comparison.field-change': (field, before, after) => `${field} ${before} → ${after}`,
  'comparison.effect.none': 'これによって変わる通信とファイアウォールルールはありません。',
  'comparison.effect.some': 'この変更の影響は、他の原因の説明に含まれます。',
  'comparison.no-rule-changes':
    'ゾーン間のルールは変わりません。ホストのファイアウォールのルールは変わることがあります。',
  'comparison.effect.overruled': '他の変更があるため、ここでは影響しません。',
  'comparison.told-at': (causes) => `次の原因の説明に含まれます: ${causes.join('、')}。`,
  'comparison.brings': (options) => `これに伴う変更: ${options.join('、')}。`,
  'comparison.brought-by': (what, option) => `${what}（${option}に連動）`,
  'comparison.partners.alone': (causes) =>
    `次の変更だけでも同じ結果になります: ${causes.join('、')}。`,
  'comparison.partners.together': (causes) =>
    `次の変更と組み合わせた場合にのみ、こうなります: ${causes.join('、')}。`,
  'comparison.partners.also': (causes) => `次の変更も関係します: ${causes.join('、')}。`,
  'comparison.between-sentences': '',
  'comparison.counted-at': (cause) => `件数は次の原因に含めています: ${cause}。`,
  'comparison.counted-of': (count, causes) =>
    `うち ${count} 件は次の原因の件数に含めています: ${causes.join('、')}。`,
  'comparison.counted': (flows, rules) => `通信: ${flows}。ファイアウォールルール: ${rules}。`,
  'comparison.counted-once':
    '通信とルールは、それぞれ最初の原因で 1 回だけ数えています。合計は、違いのあるものすべての件数です。',
  'comparison.all-causes': 'すべての原因',
  'comparison.told.added': (port, ends, purpose, rows) =>
    `${port}（${ends}）が必要になります: ${purpose}（${rows}）。`,
  'comparison.told.removed': (port, ends, rows) =>
    `${port}（${ends}）は不要になります（${rows}）。`,
  'comparison.told.moved': (port, ends, old, rows, what) =>
    [`${old}（${ends}）は ${port} に変わります（${rows}）`, ...what]
      .map((one) => `${one}。`)
      .join(''),
  'comparison.told.stays-moved': (port, ends, old, what) =>
    `${old} に代わる ${port}（${ends}）は、${what.map((one) => `${one}。`).join('')}`,
  'comparison.told.part': (port, ends, what) =>
    `${port}（${ends}）は、${what.map((one) => `${one}。`).join('')}`,
  'comparison.told.stays': (port, ends, what) =>
    `${port}（${ends}）は引き続き必要です。${what.map((one) => `${one}。`).join('')}`,
  'comparison.told.port-stays': (port, host, sources, rows) =>
    `${port}（${host}）は、次の接続元から引き続き使われます: ${sources}（${rows}）。`,
  'comparison.told.port': (port, ends) => `${port}（${ends}）のポートは、この変更によるものです。`,
  'comparison.told.avoided': (port, ends, rows) =>
    `この変更がなければ、${port}（${ends}）も必要になります（${rows}）。`,
  'comparison.told.no-longer-for': (purpose, rows) =>
    `次の用途には使われなくなります: ${purpose}（${rows}）`,
  'comparison.told.now-for': (purpose, rows) =>
    `次の用途にも使われるようになります: ${purpose}（${rows}）`,
  'comparison.told.other-rows': (now, before) => `一覧での行が ${before} から ${now} に変わります`,
  'comparison.told.other-basis': (now, before) => `根拠が「${before}」から「${now}」に変わります`,
  'comparison.told.otherwise': '記載内容が変わります',
  'comparison.told.moved-here': (count, now, before) =>
    `境界「${now}」にルール ${count} 件が追加されます（変更前の境界: ${before}）。`,
  'comparison.told.moved-away': (count, now, before) =>
    `境界「${before}」のルール ${count} 件が不要になります（変更後の境界: ${now}）。`,
  'comparison.told.new-rules': (count, now) =>
    `境界「${now}」にルール ${count} 件が必要になります（変更前は両端が同じゾーンにありました）。`,
  'comparison.told.gone-rules': (count, before) =>
    `境界「${before}」のルール ${count} 件が不要になります（両端が同じゾーンになります）。`,
  'comparison.told.address': (count, now, before) =>
    `ルール ${count} 件のアドレスが ${before} から ${now} に変わります。`,
  'comparison.told.addresses': (count) => `ルール ${count} 件のアドレスが変わります。`,
  'comparison.told.name': (count, now, before) =>
    `ルール ${count} 件で使う名前が ${before} から ${now} に変わります。`,
  'comparison.told.names': (count) => `ルール ${count} 件で使う名前が変わります。`,
  'comparison.told.relabelled': (count, now, before) =>
    `ルール ${count} 件で使う名前が ${before} から ${now} に変わります（ホストの名前は変わっていませんが、機器では名前の重複が許されません）。`,
  'comparison.told.also-there': (count, causes) =>
    `他の原因によるルール ${count} 件も新しい境界にあります: ${causes.join('、')}。`,
  'comparison.names': (names) => names.join('、'),
  'comparison.matched': (byName, byAddress, byId) => {
    const ways = [
      ...(byName === 0 ? [] : [`名前 (${byName})`]),
      ...(byAddress === 0 ? [] : [`アドレス (${byAddress})`]),
      ...(byId === 0 ? [] : [`ID (${byId})`]),
    ]
    return `次により同じホストとみなしています: ${ways.join('、')}。`
  },

  'option-name.smart-protection': 'Smart Protection のクエリ送信先',
  'option-name.smart-scan': 'スマートスキャンのプロトコル',
  'option-name.quarantine': 'ウイルスの隔離先',
  'option-name.central-protocol': 'MCPエージェントのプロトコル',
  'option-name.central-link': 'Apex Central との通信方式',
  'option-name.heartbeat': 'MCPエージェントのハートビート',

  'compare.title': '比較元',
  'compare.help': '図、表、ルールに、比較元から追加・削除・変更されたものを表示します。',
  'compare.with': '比較元',
  'compare.bar': '比較',
  'compare.choose': (name) => `比較元: ${name} (変更する)`,
  'compare.take-opened': 'ページを開いたときの状態',
  'compare.keep': '現在の構成を比較元にする',
  'compare.keep-help': 'これ以降の変更を、現在表示している構成と比較します。',
  'compare.preset': 'プリセット',
  'compare.choose-preset': 'プリセットを選択',
  'compare.link': 'リンク',
  'compare.link-hint': 'Portscape のリンクを貼り付け',
  'compare.take-link': '使用する',
  'compare.file': 'ファイルを開く…',
  'compare.refused': (name) => `${name}に、比較できる構成がありません。`,
  'compare.refused-partly': (name) => `${name}を完全には読み取れないため、比較に使用しません。`,
  'compare.which-side': (name) => `${name}には比較が含まれています。どちらを比較元にしますか。`,
  'compare.the-link': 'リンク',
  'compare.from-opened': 'ページを開いたときの状態',
  'compare.from-kept': '保持した比較元',
  'compare.from-swapped': '画面から入れ替えた構成',
  'compare.from-link': 'リンクから',
  'compare.from-link-at': (day) => `${day}に開いたリンク`,
  'compare.from-file': 'ファイルから',
  'compare.from-preset': 'プリセット',
  'compare.settings': (count) => `設定 ${count} 件`,
  'compare.flows': '通信',
  'compare.host-count': 'ホスト',
  'compare.step-count': '手順',
  'compare.rule': (number) => `ルール ${number}`,
  'compare.regrouped': 'まとめられる通信の組み合わせの変更',
  'compare.rules': 'ルール',
  'compare.no-rule': 'ファイアウォールルールの変更なし',
  'compare.counts': (what, added, removed, changed) =>
    `${what}: 追加 ${added}、削除 ${removed}、変更 ${changed}`,
  'compare.same': '違いはありません',
  'compare.see-settings': '変更ごとの影響をパネルに表示',
  'compare.see-flows': '該当する通信をポートの一覧に表示',
  'compare.see-rules': '変更のあるファイアウォールのルールを表示',
  'compare.news': (name, differences) => `${name}との比較。${differences.join('。')}。`,
  'compare.left': '比較を終了しました。',
  'compare.side': '表示する側',
  'compare.earlier-read':
    '比較元の内容です。ホストを変更するには「両方」または「変更後」を表示してください。',
  'compare.side.both': '両方',
  'compare.side.before': '変更前',
  'compare.side.after': '変更後',
  'compare.what': '表示する内容',
  'compare.everything': 'すべて',
  'compare.changes-only': '変更のみ',
  'compare.filter': '変更で絞り込み',
  'compare.gone-rules': '削除するルール',
  'compare.gone-flows': '不要になった通信',
  'compare.gone-findings': '解消された指摘事項',
  'compare.against': '比較元との違い',
  'compare.matched.name': '名前が同じため、同じホストとみなしています。',
  'compare.matched.address': 'アドレスが同じため、同じホストとみなしています。',
  'compare.matched.id': (id) =>
    `名前もアドレスも未設定のため、ID（${id}）により同じホストとみなしています。`,
  'compare.matched.id-name': (id) =>
    `名前が変わったため、ID（${id}）により同じホストとみなしています。`,
  'compare.matched.id-unnamed': (id) =>
    `名前が変更前または変更後にしかないため、ID（${id}）により同じホストとみなしています。`,
  'compare.matched.id-address': (id) =>
    `名前がなく、アドレスが変わったため、ID（${id}）により同じホストとみなしています。`,
  'compare.was': (what) => `変更前: ${what}`,
  'compare.in-place-of': (port) => `${port} の代わり`,
  'compare.replaced-by': (port) => `代わりは ${port}`,
  'compare.zone-came': '転入',
  'compare.zone-left': '転出',
  'compare.none': '比較元との違いはありません',
  'compare.none-help': 'オプション、ホスト、ゾーンを変更するか、別の比較元を選択してください。',
  'compare.revert': (setting) => `「${setting}」を比較元の値に戻す`,
  'compare.revert-hosts': (hosts) => `「${hosts}」の変更を取り消す`,
  'compare.revert-opened': (setting) => `「${setting}」をページを開いたときの値に戻す`,
  'compare.since-opened': 'ページを開いてからの変更',
  'compare.last-step': '直前の操作',
  'compare.hosts': 'ホスト',
  'compare.others': 'ホストとゾーン',
  'compare.swap': '入れ替え',
  'compare.swap-tip': '比較元を表示し、現在の構成と比較します',
  'compare.leave': '比較を終了',
  'compare.export': '比較をエクスポート',
  'compare.export.subject': 'エクスポートする対象',
  'compare.export.deployment': 'この構成',
  'compare.export.comparison': '比較',
  'compare.export.picture':
    '両方の構成を 1 つの図に示します。追加・削除・変更されたものは、記号と線で区別できます。',
  'compare.export.print':
    '違いを示す図を 1 ページに、続けて理由と、追加・削除・変更される通信、ファイアウォールルール、ホストを印刷します。PDF にするには、プリンターとして「PDF に保存」を選びます。',
  'compare.export.tables': '追加・削除・変更されたものと、変わらないものの一覧です。',
  'compare.export.data': '他のプログラム向けの、両方の構成とその違いです。',
  'compare.share': '比較を含める',
}
