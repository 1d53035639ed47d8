import type { cli as english } from '../en/cli.ts'
import type { Translation } from '../translation.ts'

export const cli: Translation<typeof english> = {
  'cli.usage':
    '使い方: npm run -s cli -- export "<リンクまたはフラグメント>" --format json|csv|svg|png [--lang en|ja] [--theme light|dark|print] [--ground theme|transparent] [--legend on|off] [--title-block on|off] [--ports chips|callouts] [--margin none|normal|wide] [--around ホスト,…] [--hide-zones ゾーン,…] [--scale 1|2|3|4] [--out ファイル]',
  'cli.help': `使い方: npm run -s cli -- export "<リンクまたはフラグメント>" --format 形式 [オプション]

リンクの構成を、ブラウザのエクスポートと同じ内容で書き出します。"" は初期設定の構成です。

  --format json|csv|svg|png       書き出す形式
  --out ファイル                  書き出し先 (省略時は標準出力)
  --lang en|ja                    名称と用途の言語 (en)

図 (svg, png):
  --theme light|dark|print        配色 (light)
  --ground theme|transparent      背景 (theme)
  --legend on|off                 凡例 (on)
  --title-block on|off            タイトル、オプション、出典、リンク (off)
  --ports chips|callouts          線上にポート、または番号と表 (chips)
  --margin none|normal|wide       図の余白 (normal)
  --around ホスト,…               指定したホストとその通信相手のみ
  --hide-zones ゾーン,…           指定したゾーンを除く
  --scale 1|2|3|4                 png の倍率 (2)

成功すると 0、失敗すると 1 で終了し、標準エラー出力に 1 行で理由を示します。
`,
  'cli.bad-word': (option, word, known) =>
    `${option} に「${word}」は指定できません。指定できる値: ${known}`,
  'cli.unknown-command': (command) => `「${command}」というコマンドはありません`,
  'cli.unknown-argument': (argument) => `予期しない引数です: 「${argument}」`,
  'cli.no-link': 'リンクがありません (初期設定の構成は "")',
  'cli.no-format': (known) => `--format がありません。指定できる値: ${known}`,
  'cli.png-to-terminal':
    'PNG はここに表示できません。--out でファイルを指定するか、出力をファイルまたはプログラムに渡してください',
  'cli.no-font': (letters) =>
    `「${letters}」を含むフォントがありません。日本語フォントをインストールしてください: Noto Sans CJK JP (Debian・Ubuntu: fonts-noto-cjk、Fedora: google-noto-sans-cjk-fonts) または IPAex ゴシック (fonts-ipaexfont)`,
  'cli.missing-signs': (signs) => `「${signs}」を含むフォントがないため、図では四角で表示されます`,
  'cli.no-value': (option) => `${option} に値がありません`,
  'cli.cannot-write': (file, reason) => `${file} に書き込めません: ${reason}`,
}
