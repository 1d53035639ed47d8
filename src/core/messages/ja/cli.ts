import type { cli as english } from '../en/cli.ts'
import type { Translation } from '../translation.ts'

export const cli: Translation<typeof english> = {
  'cli.usage': '使い方: npm run -s cli -- export "<リンクまたはフラグメント>"',
  'cli.help.usage':
    '使い方: npm run -s cli -- export "<リンクまたはフラグメント>" --format 形式 [オプション]\n',
  'cli.help.what':
    'リンクの構成を、ブラウザのエクスポートと同じ内容で書き出します。"" は初期設定の構成です。\n',
  'cli.help.pictures': (formats) => `\n図 (${formats}):`,
  'cli.two-links':
    '比較には変更前と変更後の 2 つの構成（既定の構成は ""）、または両方を含むリンクやファイルを指定してください',
  'cli.not-of-comparison': (option) => `${option} は比較には使えません`,
  'cli.help.comparison': (formats) =>
    `\n2 つの構成の比較 (${formats}):\n  npm run -s cli -- compare "<変更前>" "<変更後>" --format FORMAT\n  ファイアウォールルールのオプションは、機器用テキストの比較でも指定できます。\n`,
  'cli.help.exit':
    '\n成功すると 0、失敗すると 1 で終了し、標準エラー出力に 1 行で理由を示します。\n',
  'cli.format': '書き出す形式',
  'cli.out': '書き出し先 (省略時は標準出力)',
  'cli.gather': '同種のホストを図で 1 枚のカードにまとめる',
  'cli.unfold': '指定したホストと同種のホストを 1 台ずつ別のカードにする',
  'cli.lang': '名称と用途の言語',
  'cli.separator': 'csv の区切り文字',
  'cli.theme': '配色',
  'cli.ground': '背景',
  'cli.legend': '凡例',
  'cli.titleBlock': 'タイトル、オプション、出典、リンク',
  'cli.ports': '線上にポート、または番号と表',
  'cli.margin': '図の余白',
  'cli.place': '図の配置先 (そこでの大きさ)',
  'cli.editable': 'svg の文字幅を固定しない (編集用)',
  'cli.connectors': '図形の線: ホストに接続するか、図のままにするか',
  'cli.slide': 'pptx のスライドの形式',
  'cli.portSlides': 'pptx にポート表のスライドを付ける',
  'cli.around': '指定したホストのみ',
  'cli.neighbours': 'そのホストの通信相手も含める',
  'cli.from-zone': '指定したゾーンから始まる通信のみ',
  'cli.to-zone': '指定したゾーンで終わる通信のみ',
  'cli.hide-zones': '指定したゾーンを除く',
  'cli.hide-protocols': '指定したプロトコルを除く',
  'cli.scale': 'png の倍率',
  'cli.file': 'ファイル',
  'cli.hosts': 'ホスト,…',
  'cli.zones': 'ゾーン,…',
  'cli.protocols': 'プロトコル,…',
  'cli.bad-word': (option, word, known) =>
    `${option} に「${word}」は指定できません。指定できる値: ${known}`,
  'cli.unknown-command': (command) => `「${command}」というコマンドはありません`,
  'cli.unknown-argument': (argument) => `予期しない引数です: 「${argument}」`,
  'cli.no-deployment': (argument) =>
    `「${argument}」に構成が含まれていません (初期設定の構成は "")`,
  'cli.not-opened': (file, reason) => `${file}: ${reason}`,
  'cli.no-link': 'リンクがありません (初期設定の構成は "")',
  'cli.no-format': (known) => `--format がありません。指定できる値: ${known}`,
  'cli.bytes-to-terminal': (format) =>
    `${format} はここに表示できません。--out でファイルを指定するか、出力をファイルまたはプログラムに渡してください`,
  'cli.no-font': (letters) =>
    `「${letters}」を含むフォントがありません。日本語フォントをインストールしてください: Noto Sans CJK JP (Debian・Ubuntu: fonts-noto-cjk、Fedora: google-noto-sans-cjk-fonts) または IPAex ゴシック (fonts-ipaexfont)`,
  'cli.missing-signs': (signs) => `「${signs}」を含むフォントがないため、図では四角で表示されます`,
  'cli.no-value': (option) => `${option} に値がありません`,
  'cli.given-twice': (option, one, other) =>
    `${option} に 2 つの値が指定されています: 「${one}」「${other}」`,
  'cli.cannot-write': (file, reason) => `${file} に書き込めません: ${reason}`,
  'cli.results': 'verify-sh または verify-ps1 のスクリプトの結果 (複数回指定可)',
  'cli.results.no-file': 'この名前の読み取れるファイルがありません',
  'cli.results.no-verification': '疎通確認の結果が含まれていません',
  'cli.results.damaged': '結果が壊れているか、途中で切れています',
  'cli.results.other-version': '別のバージョンの Portscape の結果です',
  'cli.results.other': (found, asked) => `別の構成の結果です (${found}。この構成は ${asked})`,
  'cli.help.rules': (formats) => `\nファイアウォールルール (${formats}):`,
  'cli.two-zones': '送信元,宛先',
  'cli.boundary': 'このゾーン間の通信のみ',
  'cli.host': 'ホスト',
  'cli.of-host': 'このホスト自身のファイアウォールの受信規則',
  'cli.grouped': '送信元・宛先・サービスをまとめたルール',
  'cli.bad-boundary': (word, known) =>
    `「${word}」を越える通信はありません。指定できる値: ${known}`,
  'cli.bad-host': (word, known) =>
    `「${word}」が受け付ける通信はありません。指定できる値: ${known}`,
  'cli.not-of-zones': (format) =>
    `${format} はホスト自身のファイアウォール用です。--boundary は指定できません`,
  'cli.not-of-hosts': (format) =>
    `${format} はゾーン間のファイアウォール用です。--host は指定できません`,
  'cli.one-host': (hosts) => `--host に指定できるホストは 1 台です: ${hosts}`,
  'cli.bad-source': (word, known) =>
    `「${word}」が開始する通信はありません。指定できる値: ${known}`,
  'cli.interfaces': 'ゾーン=名前,…',
  'cli.interface': '機器のインターフェース名またはゾーン名',
  'cli.number': '番号',
  'cli.first-number': '番号で設定する機器の最初の番号 (rtx: 10000)',
  'cli.no-interface': (format, name, zone, form) =>
    `${format} に「${name}」というインターフェースは指定できません (${zone})。使える名前: ${form}`,
  'cli.not-for-format': (option, format) => `${format} に ${option} は指定できません`,
  'cli.boundary-or-host': '--boundary と --host は同時に指定できません',
  'cli.no-interface-name': (word) =>
    `--interface には client=lan2 のようにゾーンと名前を指定してください: 「${word}」`,
  'cli.zone-named-twice': (zone, one, other) =>
    `--interface で ${zone} に 2 つの名前が指定されています: 「${one}」「${other}」`,
  'cli.bad-number': (least, most) =>
    `--first-number には ${least} から ${most} までの整数を指定してください`,
  'cli.two-ends': (words) =>
    `--boundary には送信元と宛先の 2 つのゾーンを指定してください: 「${words}」`,
}
