import type { hostImport as english } from '../en/host-import.ts'
import type { Translation } from '../translation.ts'

export const hostImport: Translation<typeof english> = {
  'host-table.id': 'ID',
  'host-table.role': '役割',

  'import.save': '現在のホストを CSV で保存',
  'import.title': 'ホストの貼り付けと取り込み',
  'import.help':
    'Excel からコピーしたセル、CSV、hosts ファイルの行を読み取ります。見出しはなくても構いません。取り込むまで構成は変わりません。',
  'import.table': 'ホストの表',
  'import.example':
    'ホスト名\t役割\tIPアドレス\tゾーン\n本社\tクライアント\t10.1.0.0/16\tクライアントセグメント',
  'import.choose': 'ファイルを選択…',
  'import.drop': 'またはここにドロップ',
  'import.file': (name) => `「${name}」を読み取りました`,
  'import.anew': '最初から',
  'import.preview': '取り込みの内容',
  'import.rows': 'ホストの行',
  'import.unread': (count) => `ホストではない行: ${count} 行`,
  'import.row': (row) => `${row} 行目`,
  'import.take': (row, name) => `${row} 行目の${name}を取り込む`,
  'import.role-of': (row, name) => `${row} 行目の${name}の役割`,
  'import.choose-role': '役割を選択',
  'import.no-name': '名前なし',
  'import.more': (count) => `さらに ${count} 行を表示`,
  'import.new-zone': (name) => `新しいゾーン「${name}」`,
  'import.make-zones': (names) => `新しいゾーンを作成: ${names}`,
  'import.network': (network) => `ネットワーク ${network} とする`,
  'import.nothing': '取り込むものはありません',
  'import.import': (count) => `${count} 台のホストを取り込む`,
  'import.summary': (added, changed, same, left) =>
    [
      `新規 ${added}`,
      `変更 ${changed}`,
      `登録済み ${same}`,
      ...(left === 0 ? [] : [`対象外 ${left}`]),
    ].join('、'),

  'import.names': '名前のないホストに名前を付けます',
  'import.adds': '新規',
  'import.updates': (name) => `${name}を変更`,
  'import.same': '登録済み',
  'import.joins': (row) => `${row} 行目と同じホスト。アドレスを追加`,
  'import.second': (role, row) => `${role}は 1 台だけです (${row} 行目)`,
  'import.no-role': '役割がわかりません',
  'import.skipped': '取り込まない',
  'import.too-many': (most) => `ホストは ${most} 台までです`,
  'import.same-address': (address, row) => `${address} は ${row} 行目にもあります`,
  'import.address-of-host': (address, name) => `${address} は${name}にもあります`,
  'import.not-present': '現在のオプションでは使わない役割です',
  'import.unknown-group': (text) => `「${text}」というエージェントはありません`,
  'import.not-an-address': (text) => `「${text}」はアドレスではありません`,
  'import.range-backwards': (text) => `「${text}」は終わりが始まりより前です`,
  'import.bad-mask': (text) => `「${text}」はマスクではありません`,
  'import.host-with-mask': (host) => `マスクを除いた ${host}`,
  'import.heading': '見出しの繰り返し',
  'import.loopback': 'どの機器にもあるアドレス',
  'import.long-name': (most) => `名前が ${most} 文字を超えています`,
  'import.says-nothing': '名前もアドレスもありません',

  'import.workbook':
    'Excel のブックです。セルをコピーしてここに貼り付けるか、CSV で保存してください。',
  'import.not-text':
    'テキストではないファイルです。CSV で保存するか、セルをここに貼り付けてください。',
  'import.too-large': (megabytes) => `${megabytes} MB を超えています。`,
  'import.too-many-rows': (most) => `${most} 行を超えています。`,
  'import.no-hosts': '名前、アドレス、役割のある行がありません。',
  'import.unreadable': 'ブラウザがファイルを読み取れませんでした。',
}
